import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, it } from 'vitest';
import { makeSource } from '../../../bench/generated.ts';
import type { Entry } from '../../../src/archive/entry/entry.ts';
import { toBibliography, toOneLine } from '../../../src/citations/bibliography-files.ts';
import { toCoins } from '../../../src/citations/coins.ts';
import { toCslDate, toCslSource, type CslItem } from '../../../src/citations/csl-item.ts';
import { oddTitles } from '../../fixtures/odd-titles.ts';

const toItem = (id: string, header: Record<string, unknown> = {}) =>
  toCslSource(makeSource(id, header) as Entry<'sources'>);
const odd = oddTitles.map((title, index): CslItem => ({ ...toItem(`odd-${index}`), title }));
const known = toItem('meng-2021', {
  type: 'article-journal',
  title: 'Use of Acupuncture by 1970s Revolutionaries of Color',
  author: [{ family: 'Meng', given: 'Eana' }, { literal: 'Young Lords & friends, Bronx' }, 'van der Berg, Ḥ́ana'],
  'container-title': 'American Journal of Public Health',
  volume: '111',
  issue: '5',
  page: '896–906',
  issued: '2021-05',
  DOI: '10.2105/AJPH.2020.306080',
  URL: 'https://example.org/a_b?c=1&d=%20e#f',
});

describe('BibTeX, as Better BibTeX for Zotero reads it', () => {
  it('holds every odd title whole, each in an entry of its own', () => {
    const { entries, errors } = parse(toBibliography(odd, 'bib'), { sentenceCase: false as never, raw: false });
    expect(errors).toEqual([]);
    expect(entries.map(({ key }) => key)).toEqual(odd.map(({ id }) => id));
    for (const [index, { fields }] of entries.entries())
      expect(toLetters(String(fields.title))).toBe(toLetters(odd[index]?.title ?? ''));
  });

  it('calls a page of the web one, and a paper a paper', () => {
    const text = toBibliography(
      [toItem('w', { type: 'webpage', URL: 'https://example.org/' }), toItem('n', { type: 'article-newspaper' })],
      'bib',
    );
    expect(text).toContain('@online{w,');
    expect(text).toContain('entrysubtype = {newspaper}');
  });

  it('holds names, a group as one name, dates, pages and addresses', () => {
    const [entry] = parse(toBibliography([known], 'bib')).entries;
    expect(entry?.type).toBe('article');
    const { author, journal, year, date, pages, doi, url } = entry?.fields ?? {};
    expect(author).toMatchObject([
      { lastName: 'Meng', firstName: 'Eana' },
      { name: 'Young Lords & friends, Bronx' },
      {},
    ]);
    expect({ journal, year, date, doi, url }).toEqual({
      journal: 'American Journal of Public Health',
      year: '2021',
      date: '2021-05',
      doi: '10.2105/AJPH.2020.306080',
      url: 'https://example.org/a_b?c=1&d=%20e#f',
    });
    expect(pages).toMatch(/896.*906/);
  });
});

describe('RIS, as citation.js reads it', () => {
  it('is as many records, each with its title and names', () => {
    const text = toBibliography([...odd, known], 'ris');
    const read = plugins.input.chain(text) as { id: string; title: string; author?: object[] }[];
    expect(read.map(({ id, title }) => [id, toLetters(title)])).toEqual(
      [...odd, known].map(({ id, title }) => [id, toLetters(toOneLine(title))]),
    );
    expect(read.at(-1)).toMatchObject({ type: 'article-journal', DOI: known['DOI'], URL: known['URL'], volume: '111' });
    // What follows a comma would be taken for a given name.
    expect(text).toContain('AU  - Young Lords & friends – Bronx\r\n');
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  });

  it('says of each kind what Zotero takes it for', () => {
    const typeOf = (header: object) => /^TY {2}- (\w+)/.exec(toBibliography([toItem('x', { ...header })], 'ris'))?.[1];
    expect(typeOf({ type: 'speech' })).toBe('SLIDE');
    expect(typeOf({ type: 'manuscript' })).toBe('MANSCPT');
    expect(typeOf({ type: 'interview', URL: 'https://example.org/' })).toBe('ELEC');
    const report = toBibliography([toItem('r', { type: 'report', number: '7', archive_location: 'Box 1' })], 'ris');
    expect(report).toMatch(/^SN {2}- 7\r\n/m);
    expect(report).toMatch(/^AV {2}- Box 1\r\n/m);
  });

  it('leaves out what is not known: no author, no date', () => {
    expect(toBibliography([toItem('bare')], 'ris')).not.toMatch(/^(?:AU|PY|DA) /m);
  });
});

describe('every form', () => {
  it('says how the archive knows a source, and whose words it is', () => {
    for (const ending of ['bib', 'ris', 'csl.json'] as const)
      expect(toBibliography([known], ending)).toContain('We saw only a part of it. A journalist or newspaper.');
  });

  it('tells a page list the same as a COinS', () => {
    const said = new URLSearchParams(toCoins(known));
    expect(said.get('rft.atitle')).toBe(known.title);
    expect(said.getAll('rft.aucorp')).toEqual(['Young Lords & friends, Bronx']);
    expect(said.get('rft.date')).toBe('2021-05');
    const paper = toItem('p', { type: 'article-newspaper', author: [{ literal: 'Young Lords' }] });
    expect(toCoins(paper)).toContain('rft.type=newspaperArticle&');
    expect(toCoins(paper)).toContain('rft.creator=Young%20Lords%2C');
    for (const item of odd) expect(new URLSearchParams(toCoins(item)).get('rft.btitle')).toBe(item.title);
  });
});

describe('a date of EDTF as one of CSL', () => {
  it.each([
    ['2021-05-03', { 'date-parts': [[2021, 5, 3]] }],
    ['1969/1971', { 'date-parts': [[1969], [1971]] }],
    ['1970~', { 'date-parts': [[1970]], circa: true }],
    ['[..1900]', { literal: '1900 or earlier' }],
    ['197X', { literal: 'the 1970s' }],
    ['1969/..', { literal: 'since 1969' }],
  ])('%s', (text, date) => {
    expect(toCslDate(text)).toEqual(date);
  });
});

/** Letters and digits of a title, as what TeX makes of marks and spaces is its own affair. */
function toLetters(text: string): string {
  return text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '');
}
