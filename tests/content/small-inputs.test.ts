import { describe, expect, it } from 'vitest';
import { checkArchive } from '../../src/archive/check-archive.ts';
import { doiUrl, formatShort } from '../../src/citations/reference.ts';
import type { Source } from '../../src/model/source.ts';

// A small archive of inputs that were once refused or changed without need, or taken without a word.
const { faults, warnings, archive } = await checkArchive('tests/fixtures/small-inputs', { label: '.' });
const findings = [...faults, ...warnings].filter(({ code }) => code !== 'source-uncited' && code !== 'history-unread');

/** What is said of each file, with the remedy where it must keep what was meant. */
const said: [file: string, code: string, remedy?: string][] = [
  ['dispatches/undated-letter.mdx', 'date-open'],
  ['projects/br.mdx', 'html-not-allowed', 'end the line before it with a backslash (\\)'],
  ['projects/class-mark.mdx', 'expression-not-allowed', 'delete it'],
  ['projects/garden-note.mdx', 'other-markup', '[Soup kitchen](/projects/soup-kitchen/)'],
  ['projects/garden-note.mdx', 'other-markup', '<Figure src="/media/pot.jpg"'],
  ['projects/local-1199.mdx', 'yaml-comment', '"Local #1199 strike kitchen"'],
  ['projects/photo.jpg', 'file-name', 'put pictures into content/media'],
  ['projects/song.mdx', 'lines-run-together', 'between <Verse> and </Verse>'],
  ['projects/space-in-address.mdx', 'link-broken', '(https://example.org/minutes%201931.pdf)'],
  ['projects/swapped.mdx', 'place-elsewhere', 'write lat: 40.7 and lon: -73.9'],
  ['projects/until-today.mdx', 'edtf-invalid', 'write 1930/..'],
  ['projects/wide-row.mdx', 'table-cells-lost'],
  ['sources/box-4.yaml', 'yaml-comment', '"Seen in box #4 of the papers"'],
  ['sources/isbn-check.yaml', 'check-digit'],
  ['sources/isbn-leading-zero.yaml', 'wrong-type', '"0306406152"'],
  ['sources/leap-1970.yaml', 'edtf-invalid', 'only the month: 1970-02'],
  ['sources/one-comma-group.yaml', 'name-unsure', 'literal: "Committee for Food, Clothing and Shelter"'],
  ['sources/two-years.yaml', 'edtf-invalid', 'write 1846/1847'],
];

it('finds in the small inputs what is at fault, and nothing in the sound ones', () => {
  expect(findings.map(({ file, code }) => `${file} ${code}`).sort()).toEqual(
    said.map(([file, code]) => `${file} ${code}`).sort(),
  );
});

it.each(said)('says of %s (%s) how to keep what was meant', (file, code, remedy = '') => {
  const remedies = findings.filter((one) => one.file === file && one.code === code).map((one) => one.remedy);
  expect(remedies.some((one) => one.includes(remedy))).toBe(true);
});

describe('the sound ones are published as written', () => {
  const html = (id: string) => find(`projects/${id}`).body?.html ?? '';

  it.each([
    ['ja-bold', '<strong>「助け合い」</strong>'],
    ['leading-glottal', /The ['’]Namgis people and their neighbours['’] canoes/],
    ['gershayim', /צה["״]ל וכן תנ["״]ך/],
    ['kanji-variant', '葛󠄀城'],
    ['khmer', 'ជំនួយ\u200bទៅវិញ\u200bទៅមក'],
    ['org-named-like-host', '>Change.org</a>'],
  ])('%s', (id, words) => {
    expect(html(id)).toMatch(words);
  });

  it('a group keeps its comma', () => {
    expect(formatShort(find('sources/one-comma-group').data as Source)).toContain('Committee for Food, Clothing and Shelter');
  });

  it('the address of a DOI keeps its marks', () => {
    const { DOI } = find('sources/sici').data as Source;
    const { pathname, hash } = new URL(doiUrl(DOI ?? ''));
    expect([decodeURIComponent(pathname), hash]).toEqual([`/${DOI}`, '']);
  });
});

function find(key: string) {
  const entry = archive.entries.find((one) => one.key === key);
  if (!entry) throw new Error(`${key} was not read`);
  return entry;
}
