import { describe, expect, it } from 'vitest';
import { listFounding } from '../../src/archive/graph/founding.ts';
import { readRealArchive } from './real-archive.ts';

const { archive } = readRealArchive();
const documents = listFounding(archive);

describe('the founding documents', () => {
  it('are the four from which the archive began, in the order in which it names them', () => {
    expect(documents.map(({ data }) => [data.number, data.kind])).toEqual([
      [1, 'call'],
      [2, 'post'],
      [3, 'agreements'],
      [4, 'essay'],
    ]);
  });

  it.each([
    ['call', { request: 4, example: 5, lesson: 10 }],
    ['post', { drawing: 1 }],
    ['agreements', { agreement: 8 }],
    ['essay', { principle: 10, history: 9, note: 5 }],
  ])('have all their parts: the %s', (kind, counts) => {
    const { data } = documents.find((document) => document.data.kind === kind)!;
    for (const [part, count] of Object.entries(counts))
      expect(data.parts.filter((one) => one.kind === part).map(({ number }) => number)).toEqual(
        Array.from({ length: count }, (_, index) => index + 1),
      );
  });

  it.each(documents.map((document) => [document.id, document] as const))(
    'are carried on, part by part, by entries that are there: %s',
    (_id, { data }) => {
      for (const { title, carriedOnBy } of data.parts) {
        expect(carriedOnBy, title).not.toEqual([]);
        for (const key of carriedOnBy) expect(archive.find(key)?.key, title).toBe(key);
      }
    },
  );

  it.each(['lesson', 'agreement', 'principle'])('hand each %s on to a principle, a practice or a project', (kind) => {
    const parts = documents.flatMap(({ data }) => data.parts.filter((part) => part.kind === kind));
    for (const { title, carriedOnBy } of parts)
      expect(
        carriedOnBy.some((key) => /^(?:principles|practices|projects)\//.test(key)),
        title,
      ).toBe(true);
  });

  it('were read whole, each of them', () => {
    for (const { id, data } of documents) expect(archive.source(data.document).data.seen, id).toBe('read');
  });
});
