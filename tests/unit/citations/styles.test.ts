import { describe, expect, it } from 'vitest';
import { makeSource } from '../../../bench/generated.ts';
import type { Entry } from '../../../src/archive/entry/entry.ts';
import { toCslSource } from '../../../src/citations/csl-item.ts';
import { citationStyles } from '../../../src/citations/style-names.ts';
import { formatBibliography, formatInStyle, toCitationKey, toPlain } from '../../../src/citations/styles.ts';
import { oddTitles } from '../../fixtures/odd-titles.ts';

const toItem = (id: string, header: Record<string, unknown> = {}) =>
  toCslSource(makeSource(id, header) as Entry<'sources'>);

describe.each(citationStyles)('a citation in the style $name', ({ id }) => {
  it('names author, title and year', () => {
    const item = toItem('x', {
      title: 'Fighting for Space',
      author: ['Lupick, Travis'],
      issued: '2017',
      publisher: 'Arsenal',
    });
    const text = toPlain(formatInStyle(item, id));
    for (const part of [/Lupick/, /fighting for space/i, /2017/, /Arsenal/]) expect(text).toMatch(part);
  });

  it('is not empty without author and date', () => {
    expect(toPlain(formatInStyle(toItem('x', { title: 'A leaflet' }), id))).toMatch(/a leaflet/i);
  });

  it('holds odd titles as text and no element but those that set letters apart', () => {
    for (const title of oddTitles) {
      const html = formatInStyle({ ...toItem('x'), title }, id);
      expect(html.replaceAll(/<\/?(?:i|b|sup|sub)>/g, '')).not.toMatch(/[<>]/);
      expect(html.length).toBeGreaterThan(3);
    }
  });
});

it('a work for which a style has no form is left empty, and not told as a fault of the style', () => {
  const interview = { ...toItem('x', { title: 'An interview', author: ['Abbot, B'] }), type: 'interview' };
  expect(formatInStyle(interview, 'apa')).toBe('');
  expect(formatBibliography([interview], 'apa')[0]?.html).toContain('An interview');
});

describe('a bibliography', () => {
  const items = [
    toItem('z', { title: 'Zines', author: ['Zed, A'] }),
    toItem('a', { title: 'Apples', author: ['Abbot, B'] }),
  ];

  it('is in order of names, and where a style numbers works in that of the entry', () => {
    expect(formatBibliography(items, 'apa').map(({ id }) => id)).toEqual(['a', 'z']);
    expect(formatBibliography(items, 'ieee').map(({ id }) => id)).toEqual(['z', 'a']);
  });

  it('takes what was made before, by all that a style shows', () => {
    const [item] = items as [(typeof items)[0]];
    const known = new Map([[toCitationKey(item, 'apa'), 'kept']]);
    expect(formatInStyle({ ...item, id: 'other', note: 'x' }, 'apa', known)).toBe('kept');
    expect(formatInStyle({ ...item, title: 'Zones' }, 'apa', known)).not.toBe('kept');
    expect(formatInStyle(item, 'ieee', known)).not.toBe('kept');
  });
});
