import { describe, expect, it } from 'vitest';
import { toHistory, toSentences } from '../../../src/exports/history.ts';

const read = (text: string) => text.split('|').filter(Boolean);
const revision = (commit: string, text: string, more: object = {}) => ({
  commit: commit.padEnd(40, '0'),
  day: '2026-01-01',
  author: 'Ana',
  subject: 'content: Tell more',
  text,
  ...more,
});

describe('the history of an entry', () => {
  const revisions = [
    revision('c', 'It began.|They cooked.|It ended.'),
    revision('b', 'It began.|Jane Doe lived at 5 Hill Street.|It ended.', {
      subject: 'content: Name Jane Doe',
      author: 'Jane',
    }),
    revision('a', 'It began.|Jane Doe led it.'),
  ];
  const steps = toHistory(read('It began.|They cooked.|It ended.'), revisions, { read, credited: ['Ana'] });

  it('tells of each change what stands today, and counts what does not', () => {
    expect(steps.map(({ put, gone }) => [put, gone])).toEqual([
      [['They cooked.'], 1],
      [['It ended.'], 2],
      [['It began.'], 1],
    ]);
  });

  it('tells nothing again that was taken out, not even in the words of a commit', () => {
    expect(JSON.stringify(steps)).not.toMatch(/Jane|Hill/);
    expect(steps.map(({ summary }) => summary)).toEqual(['Tell more', undefined, 'Tell more']);
  });

  it.each([
    ['content: Jane asked to be left out'],
    ['people: Withdraw jane-doe'],
    ['content: Take out jane doe, 5 hill street'],
    ['content: Leave out 604 555 0199'],
    ['content: 王秀英的名字删去'],
    ['content: Take out Gan'],
    ['content: Say that ليلى was there'],
  ])('does not tell “%s”', (subject) => {
    const [step] = toHistory(['It began.'], [revision('a', 'It began.', { subject })], { read, credited: [] });
    expect(step?.summary).toBeUndefined();
  });

  it('tells the words of a commit that hold only ours and those of today', () => {
    const subject = 'content: Tell where the cooking began, and correct a date';
    const today = ['It began with cooking.'];
    const [step] = toHistory(today, [revision('a', 'It began.', { subject })], { read, credited: [] });
    expect(step?.summary).toBe('Tell where the cooking began, and correct a date');
  });

  it('names only those whom the entry credits', () => {
    expect(steps.map(({ by }) => by)).toEqual(['Ana', undefined, 'Ana']);
  });

  it('compares the last ten changes and lists the others', () => {
    const many = Array.from({ length: 14 }, (_, index) => revision(String(index), 'It began.'));
    expect(toHistory(['It began.'], many, { read, credited: [] }).filter(({ isCompared }) => isCompared)).toHaveLength(
      10,
    );
  });
});

it('reads a text of the dialect as sentences without its marks', () => {
  expect(
    toSentences('## Who\n\nThe *cooks* of [Genoa](/projects/genoa/).<Cite source="x" /> They stayed.\n\n- One.'),
  ).toEqual(['Who', 'The cooks of Genoa.', 'They stayed.', 'One.']);
});
