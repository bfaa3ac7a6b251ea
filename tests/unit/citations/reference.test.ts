import { describe, expect, it } from 'vitest';
import { formatReference, formatShort, toReference } from '../../../src/citations/reference.ts';
import { sourceSchema, type Source } from '../../../src/model/source.ts';

function source(fields: Record<string, unknown>): Source {
  return sourceSchema.parse({ type: 'book', title: 'Pots', access: 'print', voice: 'press', seen: 'read', ...fields });
}

const [one, two, three, four] = ['Rossi, Ada', 'Bo, Li', 'Young Lords', 'Diaz, Eva'];

describe('a source as readers see it', () => {
  it.each([
    [{ author: [one], issued: 1999 }, 'Ada Rossi. Pots. 1999.'],
    [{ author: [one, two], issued: 1999 }, 'Ada Rossi and Li Bo. Pots. 1999.'],
    [{ author: [one, two, three], issued: 1999 }, 'Ada Rossi, Li Bo and Young Lords. Pots. 1999.'],
    [{ author: [one, two, three, four], issued: 1999 }, 'Ada Rossi and others. Pots. 1999.'],
    [{ editor: [one] }, 'Ada Rossi. Pots. no date.'],
    [{ author: [one], accessed: '2026-11-29' }, 'Ada Rossi. Pots. no date, looked at 29 November 2026.'],
    [{ author: [one], issued: 1999, accessed: '2026-11-29' }, 'Ada Rossi. Pots. 1999.'],
    [{ title: 'Who?', author: ['King, Martin Luther Jr.'], issued: 1999 }, 'Martin Luther Jr. King. Who? 1999.'],
    [{ title: 'Who?', 'container-title': 'The Pot', issued: '1999~' }, '“Who?” The Pot, about 1999.'],
    [
      { title: 'José “Cha Cha” Jiménez and "the" pot', 'container-title': 'The Pot', issued: 2025 },
      '“José ‘Cha Cha’ Jiménez and ‘the’ pot”. The Pot, 2025.',
    ],
    [
      { title: 'The 12" and 7" records, and "Pots"', 'container-title': 'The Pot', issued: 2025 },
      '“The 12″ and 7″ records, and ‘Pots’”. The Pot, 2025.',
    ],
    [{ title: '[Minutes]', publisher: 'The Kitchen', issued: '1931/1932' }, '[Minutes]. The Kitchen, 1931 – 1932.'],
    [
      {
        type: 'article-journal',
        author: [one],
        'container-title': 'The Pot',
        volume: '3',
        issue: '2',
        page: '40–44',
        issued: '1999-05',
      },
      'Ada Rossi. “Pots”. The Pot 3(2), pp. 40–44, May 1999.',
    ],
    [
      {
        type: 'manuscript',
        title: '[Minutes]',
        issued: '[..1900]',
        archive: 'Eastside Labour Library',
        archive_location: 'Box 12, Folder 4',
        'archive-place': 'Leeds',
      },
      '[Minutes]. 1900 or earlier, Box 12, Folder 4, Eastside Labour Library, Leeds.',
    ],
    [
      {
        author: [one],
        translator: [two],
        edition: 2,
        'collection-title': 'Pots and Pans',
        number: 4,
        'publisher-place': 'Genoa',
        publisher: 'The Kitchen',
        issued: 1999,
        'original-date': 1931,
      },
      'Ada Rossi. Pots. translated by Li Bo, 2nd edition, Pots and Pans no. 4, Genoa: The Kitchen, 1999, first published 1931.',
    ],
    [
      { type: 'interview', author: [one], interviewer: [two], edition: 'revised' },
      'Ada Rossi. Pots. interview by Li Bo, revised edition, no date.',
    ],
    [
      { author: ['Committee for Food, Clothing and Shelter'], issued: 1932 },
      'Committee for Food, Clothing and Shelter. Pots. 1932.',
    ],
    [{ 'container-title': 'The Pot', issue: '2', page: '40', issued: 1999 }, '“Pots”. The Pot (2), p. 40, 1999.'],
  ])('%j is “%s”', (fields, text) => {
    expect(formatReference(source(fields))).toBe(text);
  });

  it('has its title set as a work, as a part of one, or plainly', () => {
    const style = (fields: Record<string, unknown>) => toReference(source(fields)).titleStyle;
    expect(style({})).toBe('work');
    expect(style({ 'container-title': 'The Pot' })).toBe('part');
    expect(style({ type: 'post' })).toBe('part');
    expect(style({ title: '[Minutes]', 'container-title': 'Papers' })).toBe('described');
  });

  it('has the address of the source, or of its DOI, or none', () => {
    expect(toReference(source({ URL: 'https://example.org/', DOI: '10.1000/1' })).address).toBe('https://example.org/');
    expect(toReference(source({ DOI: '10.1000/1' })).address).toBe('https://doi.org/10.1000/1');
    expect(toReference(source({ DOI: '10.1002/(SICI)1:1<1::AID-X1>3.0.CO;2-#' })).address).toBe(
      'https://doi.org/10.1002/(SICI)1:1%3C1::AID-X1%3E3.0.CO;2-%23',
    );
    expect(toReference(source({}))).not.toHaveProperty('address');
  });
});

describe('a source in short', () => {
  it.each([
    [{ author: [one], issued: '1999-05-01' }, 'Rossi, 1999'],
    [{ author: [one, three], issued: '197X' }, 'Rossi and Young Lords, the 1970s'],
    [{ author: [one, two, three], issued: '1931/1932' }, 'Rossi and others, 1931–1932'],
    [{ editor: [two, one] }, 'Bo and Rossi, n.d.'],
    [{}, 'Pots, n.d.'],
  ])('%j is “%s”', (fields, text) => {
    expect(formatShort(source(fields))).toBe(text);
  });
});
