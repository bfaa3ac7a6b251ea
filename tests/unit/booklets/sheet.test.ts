import { describe, expect, it } from 'vitest';
import { fitPage } from '../../../src/booklets/sheet/fit-page.ts';
import type { SheetSection } from '../../../src/booklets/sheet/item.ts';
import { toSheet } from '../../../src/booklets/sheet/sheet.ts';
import { loadGraph } from '../../fixtures/good-archive.ts';

const archive = await loadGraph();
const kitchen = archive.list('projects').find(({ id }) => id === 'lantern-street-kitchen');
const pot = archive.list('practices').find(({ id }) => id === 'shared-pot');
if (!kitchen || !pot) throw new Error('The good archive has lost an entry.');

const head = {
  title: 'A kitchen',
  language: 'en',
  careNote: undefined,
  summary: 'People cook.',
  gist: ['1931'],
  address: 'https://handedon.example/projects/a-kitchen/',
};

describe('a one-page sheet', () => {
  it('tells of a project what it took, what went wrong, who taught it and whom it taught, with standing', () => {
    const sheet = toSheet(archive, kitchen);
    expect(sheet.sections.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['need', 'did', 'costs', 'setbacks', 'endings', 'from', 'to', 'questions', 'sources']),
    );
    expect(sheet.sections.find(({ id }) => id === 'to')?.items[0]).toEqual({
      label: 'Harbour Kitchen',
      text: 'one or more people of Lantern Street Kitchen brought something to it (1933; second-hand)',
      isOwn: false,
      isCut: false,
    });
    expect(sheet.address).toBe('http://localhost:4321/projects/lantern-street-kitchen/');
  });

  it('tells of a practice what it takes, what can go wrong and who did it', () => {
    expect(toSheet(archive, pot).sections.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['takes', 'risks', 'from', 'done', 'questions']),
    );
  });

  it('asks three questions, each after words of the entry itself', () => {
    const said = JSON.stringify(kitchen.data);
    const questions = toSheet(archive, kitchen).sections.find(({ id }) => id === 'questions')?.items ?? [];
    expect(questions).toHaveLength(3);
    for (const { text, note } of questions) {
      expect(said).toContain(JSON.stringify(text).slice(1, -1));
      expect(note).toMatch(/\?$/);
    }
  });

  it('names no place that is withheld', () => {
    expect(JSON.stringify(toSheet(archive, kitchen))).not.toMatch(/"precision"|lat|lon"/);
  });
});

describe('what fits on a page', () => {
  const sentence = (n: number) => `Sentence ${String(n)} says how forty people carried water up the hill, and why.`;
  const long: SheetSection = {
    id: 'need',
    title: 'Need',
    items: Array.from({ length: 90 }, (_, index) => ({ text: `${sentence(index)} ${sentence(1000)}`, isOwn: true })),
  };
  const short: SheetSection = { id: 'costs', title: 'Costs', items: [{ text: 'A winter’s coal.', isOwn: true }] };

  it('cuts no sentence, says where it cut a text, and counts what is left', () => {
    const [need, costs] = fitPage(head, [long, short]);
    expect(costs?.items).toHaveLength(1);
    expect(need?.left).toBe(90 - (need?.items.length ?? 0));
    expect(need?.left).toBeGreaterThan(30);
    for (const { text, isCut } of need?.items ?? []) {
      expect(text).toMatch(/why\.$/);
      expect(isCut).toBe(!text.includes('Sentence 1000'));
    }
  });

  it('leaves the others their room where one is long', () => {
    const huge = { ...long, items: [{ text: `${sentence(1)} `.repeat(80), isOwn: true }] };
    expect(fitPage(head, [huge, short]).map(({ id }) => id)).toContain('costs');
  });

  it('takes an entry of nothing, a title of 160 letters without a space, and words that run from right to left', () => {
    expect(fitPage(head, [])).toEqual([]);
    const wide = fitPage({ ...head, title: 'W'.repeat(160), summary: 'م'.repeat(300) }, [long]);
    expect(wide[0]?.items.length).toBeLessThan(fitPage(head, [long])[0]?.items.length ?? 0);
  });
});
