import { describe, expect, it } from 'vitest';
import { toHighwire } from '../../../src/site/highwire.ts';
import { makeSource } from '../../../bench/generated.ts';
import { listTerms } from '../../../src/model/vocabularies/index.ts';

const rowsOf = (header: Record<string, unknown>) =>
  toHighwire('sources', makeSource('x', { title: 'T', ...header }).data, page);
const page = { url: 'http://localhost:4321/x/', lastChanged: '2026-11-20' };

describe('the tags by which Zotero and Google Scholar take a page', () => {
  it('say of an entry who made it, when it last changed and where it is', () => {
    const rows = toHighwire(
      'projects',
      { title: 'VANDU', language: 'en', credits: [{ name: 'a neighbour', role: 'wrote' }] },
      page,
    );
    expect(rows).toEqual([
      ['z:itemType', 'webpage'],
      ['citation_title', 'VANDU'],
      ['citation_author', 'a neighbour,'],
      ['citation_publication_date', '2026-11-20'],
      ['citation_public_url', 'http://localhost:4321/x/'],
    ]);
  });

  it('say of a source what it is, in the names that Zotero’s translator for embedded metadata looks for', () => {
    const rows = rowsOf({
      type: 'article-journal',
      title: 'T',
      author: [{ family: 'Meng', given: 'Eana' }],
      'container-title': 'AJPH',
      volume: '111',
      page: '896–906',
      DOI: '10.2105/AJPH.2020.306080',
      URL: 'https://example.org/',
    });
    expect(Object.fromEntries(rows)).toEqual({
      'z:itemType': 'journalArticle',
      citation_title: 'T',
      citation_author: 'Meng, Eana',
      citation_journal_title: 'AJPH',
      citation_volume: '111',
      citation_firstpage: '896',
      citation_lastpage: '906',
      citation_doi: '10.2105/AJPH.2020.306080',
      citation_language: 'en',
      citation_public_url: 'https://example.org/',
    });
    const thesis = Object.fromEntries(rowsOf({ type: 'thesis', publisher: 'UBC' }));
    expect(thesis).toMatchObject({ 'z:itemType': 'thesis', citation_dissertation_institution: 'UBC' });
  });

  // Where `citation_journal_title` stands, Zotero makes an article in a journal of it, whatever `z:itemType` says.
  it('call only the title of a journal one, so that a newspaper stays a newspaper', () => {
    for (const type of ['article-newspaper', 'article-magazine', 'webpage', 'post-weblog', 'interview'])
      expect(rowsOf({ type, 'container-title': 'The Sun' })).toContainEqual(['prism.publicationName', 'The Sun']);
    expect(rowsOf({ type: 'review', 'container-title': 'AJH' })).toContainEqual(['citation_journal_title', 'AJH']);
    expect(rowsOf({ type: 'chapter', 'container-title': 'B' })).toContainEqual(['citation_inbook_title', 'B']);
  });

  // A name without a comma is parted at its last space, and one of two commas loses its third part.
  it('keep the name of a group in one part', () => {
    const author = [{ literal: 'Young Lords' }, { literal: 'Occupy Wall Street, General Assembly' }, { family: 'Bo' }];
    expect(rowsOf({ author }).filter(([tag]) => tag === 'citation_author')).toEqual([
      ['citation_author', 'Young Lords,'],
      ['citation_author', 'Occupy Wall Street – General Assembly,'],
      ['citation_author', 'Bo,'],
    ]);
  });

  it('leave out a name alone that would be taken for two people', () => {
    const author = [{ family: 'García Márquez', given: 'Ana Lucía' }];
    expect(rowsOf({ author }).some(([tag]) => tag === 'citation_author')).toBe(false);
    expect(rowsOf({ author: [...author, { literal: 'B' }] })).toContainEqual([
      'citation_author',
      'García Márquez, Ana Lucía',
    ]);
  });

  it('name who was asked and who asked, who edited and who made a film', () => {
    const [ana, bo] = [
      { family: 'A', given: 'Ana' },
      { family: 'B', given: 'Bo' },
    ];
    expect(rowsOf({ type: 'interview', author: [ana], interviewer: [bo] })).toEqual(
      expect.arrayContaining([
        ['z:interviewees', 'A, Ana'],
        ['z:interviewers', 'B, Bo'],
      ]),
    );
    expect(rowsOf({ type: 'motion_picture', author: [ana] })).toContainEqual(['z:directors', 'A, Ana']);
    expect(rowsOf({ editor: [bo] })).toContainEqual(['citation_editor', 'B, Bo']);
  });

  it('know every type of source', () => {
    for (const type of listTerms('sourceType')) expect(rowsOf({ type })[0]?.[1], type).toMatch(/^[a-z][a-zA-Z]+$/);
  });
});
