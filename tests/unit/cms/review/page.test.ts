import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { listActs } from '../../../../src/cms/review/acts.ts';
import { ChangeView } from '../../../../src/cms/review/change-view.tsx';
import type { ChangeReview } from '../../../../src/cms/settings/change-protocol.ts';
import { Question } from '../../../../src/cms/review/asked.tsx';
import { createTypedTexts, wholeChange } from '../../../../src/cms/review/typed/typed-texts.ts';
import { aChange, claim, project } from './a-change.ts';

const settings = {
  backend: '/api/v1',
  base: '/some/where/',
  indexPath: '/some/where/entries.json',
  stylePaths: [],
  reviewPath: '/some/where/review/',
  deskPath: '/some/where/admin/',
};

/** The page of a change as HTML, with every entry closed. */
function draw(change: ChangeReview, texts = createTypedTexts()): string {
  const client = () => Promise.reject(new Error('nothing is asked'));
  const doing = { news: undefined, isBusy: false, published: undefined, run: () => Promise.resolve(true) };
  const index = { entries: [{ key: 'practices/shared-pot' as const, title: 'Shared pot' }], withdrawn: [], moved: [] };
  return renderToStaticMarkup(
    createElement(ChangeView, {
      change,
      known: { state: 'ready', index },
      parts: { settings, client },
      acts: listActs(client, change.branch, () => change.state),
      doing,
      texts,
    }),
  );
}

const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll(/[\u2068\u2069]/g, '');

describe('the page of a change', () => {
  it('says what it is, who wrote it and what the check lets through', () => {
    const words = textOf(draw(aChange()));
    expect(words).toContain('Adds project “Mill Row strike”; alters claim');
    expect(words).toContain('Ana, Bo');
    expect(words).toContain('Nothing: the check of the whole archive lets it through.');
  });

  it('tells claims in the sentences of the site, and what they said before', () => {
    const words = textOf(draw(aChange()));
    expect(words).toContain(
      'mill-row-strike: taught by one or more people of lantern-street-kitchen 1935 · carried Shared pot',
    );
    expect(words).toContain('It said before:mill-row-strike: taught by');
  });

  it('leads from a fault to its entry and to the field at the desk', () => {
    const fault = {
      ...{ code: 'x', file: project.path, line: 3, column: 1, field: 'summary' },
      ...{ message: 'the summary is bad', remedy: 'write a better one' },
    };
    const html = draw(aChange({ faults: [fault, { ...fault, file: 'content/projects/other.mdx' }] }));
    expect(html).toContain('href="/some/where/admin/#/collections/projects/entries/mill-row-strike"');
    expect(html).toContain('href="/some/where/projects/other/"');
    expect(textOf(html)).toContain('the summary is bad. To mend it: write a better one.');
    expect(textOf(html)).toContain('2 things have to be mended first.');
    expect(html).toMatch(/<button[^>]*disabled=""[^>]*>Publish</);
  });

  it('names what is elsewhere: files it will not publish, conflicts, other branches, drafts it needs, twins, people', () => {
    const words = textOf(
      draw(
        aChange({
          foreign: ['package.json'],
          conflicts: [project.path],
          alsoIn: [{ key: project.key, branch: 'cms/projects/mill-row-strike' }],
          needs: [{ key: 'sources/row', title: 'The Row', branch: 'cms/sources/row', status: 'draft' }],
          likenesses: [{ ...project, others: [{ key: 'projects/mill-row', title: 'Mill Row' }] }],
          details: [{ file: project.path, kind: 'phone', words: '030 1234567' }],
          warnings: [
            { code: 'w', file: claim.path, line: 1, column: 1, field: 'passed', message: 'late', remedy: 'look' },
          ],
        }),
      ),
    );
    for (const said of [
      'package.json',
      project.path,
      'Another draft also changes these.',
      'project “Mill Row strike”, in cms/projects/mill-row-strike',
      'source “The Row”, whose step is “Draft”. Take it into this change',
      'project “Mill Row strike” may be Mill Row',
      '030 1234567, a telephone number, in project “Mill Row strike”',
      'late. To mend it: look.',
    ])
      expect(words).toContain(said);
  });

  it('says at which entries questions wait, and leaves those that are settled out', () => {
    const note = { text: 'Who?', author: 'Cara', date: '2026-11-30T01:00:00Z', isSettled: false };
    const notes = [
      { ...note, id: '1', key: project.key },
      { ...note, id: '2', key: claim.key, isSettled: true },
    ];
    const words = textOf(draw(aChange({ notes, openNotes: 1 })));
    expect(words).toContain('Questions wait at these entries:project “Mill Row strike”Ask something');
    expect(words).toContain('Mill Row strike new project · 1 open question');
  });

  it('says who is to act on a question: others until somebody has answered, and then whoever asked', () => {
    const note = { text: 'Who?', author: 'Cara', date: '2026-11-30T01:00:00Z', isSettled: false };
    const question = { ...note, id: '1' };
    const answer = { ...note, id: '2', answers: '1', text: 'My aunt.', author: 'Ana' };
    const saidOf = (...notes: ChangeReview['notes']) => textOf(draw(aChange({ notes, openNotes: 1 })));
    expect(saidOf(question)).toContain('It waits for an answer.');
    expect(saidOf(question, answer)).toContain('Ana has answered: Cara is to look at it now.');
    expect(saidOf(question, answer, { ...answer, id: '3', author: 'Cara' })).toContain(
      'Cara has written last: it waits for an answer.',
    );
    const settled = saidOf({ ...question, isSettled: true }, { ...answer, isSettled: true });
    expect(settled).toContain('Settled');
    expect(settled).not.toContain('Mark as settled');
    expect(settled).not.toContain('an answer to');
  });

  it('says at a folded entry that a text was not sent, and shows a text whose entry is gone', () => {
    const texts = createTypedTexts();
    texts.write(project.key, 'Who sang?');
    texts.write('projects/gone', 'Was that so?');
    texts.write('projects/empty', ' ');
    const words = textOf(draw(aChange(), texts));
    expect(words).toContain('new project · what you typed here is not sent');
    expect(words).toContain('About projects/goneWas that so?');
    expect(words).not.toContain('projects/empty');
    expect(textOf(draw(aChange()))).not.toContain('did not send');
  });

  it('puts back into its field what was typed about the whole', () => {
    const texts = createTypedTexts();
    texts.write(wholeChange, 'Who wrote it?');
    expect(draw(aChange(), texts)).toMatch(/<textarea[^>]*>Who wrote it\?</);
  });

  it('asks before what was typed loses its field', () => {
    const texts = createTypedTexts();
    texts.write(project.key, 'Who sang?');
    const ask = (about?: string) =>
      textOf(
        renderToStaticMarkup(
          createElement(Question, {
            ...{ texts, change: aChange(), isBusy: false, name: 'N', question: 'Q', yes: 'Y', ...(about && { about }) },
            ...{ act: () => undefined, close: () => undefined },
          }),
        ),
      );
    expect(ask()).toContain('You have not sent what you typed about project “Mill Row strike”.');
    expect(ask(project.key)).toContain('You have not sent');
    expect(ask(claim.key)).not.toContain('You have not sent');
  });

  it('shows hostile words as words, wherever they stand', () => {
    const evil = '<img src=x onerror=alert(1)>"\'';
    const entry = { ...claim, title: evil, after: claim.after.replace('taught-by', evil).replace('1935', evil) };
    const html = draw(
      aChange({
        ...{ title: evil, branch: evil, author: evil, coAuthors: [evil], updatedAt: evil, entries: [entry] },
        ...{ foreign: [evil], conflicts: [evil], pictures: [evil], openNotes: 1 },
        faults: [{ code: evil, file: evil, line: 1, column: 1, field: evil, message: evil, remedy: evil }],
        details: [{ file: evil, kind: 'toString', words: evil }],
        likenesses: [{ key: evil, title: evil, others: [{ key: evil, title: evil }] }],
        alsoIn: [{ key: evil, branch: evil }],
        needs: [{ key: evil, title: evil, branch: evil, status: 'draft' }],
        notes: [{ id: evil, text: evil, author: evil, date: evil, isSettled: false }],
        history: [{ author: evil, date: evil, subject: evil }],
      }),
    );
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
  });

  it('of two hundred entries draws none before it is opened', () => {
    const long = `${project.after}${'They sang. '.repeat(4000)}`;
    const entries = Array.from({ length: 200 }, (_, index) => ({
      ...{ ...project, after: long },
      key: `projects/p-${index}`,
      path: `content/projects/p-${index}.mdx`,
    }));
    const html = draw(aChange({ entries }));
    expect(html.match(/<details class="reviewed"/g)).toHaveLength(200);
    expect(html.length).toBeLessThan(100_000);
  });
});
