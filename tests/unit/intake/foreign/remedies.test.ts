import fs from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkArchive } from '../../../../src/archive/check-archive.ts';
import { checkEntriesAgainstIndex } from '../../../../src/archive/check-few.ts';
import type { EntryIndex } from '../../../../src/archive/entry/entry-index.ts';
import { faultCatalogue } from '../../../../src/archive/entry/fault-catalogue.ts';
import type { Fault } from '../../../../src/archive/entry/faults.ts';
import { buildEntryIndex } from '../../../../src/archive/graph/build-entry-index.ts';
import { fixText } from '../../../../src/intake/foreign/fix-text.ts';
import { parseBody } from '../../../../src/mdx/parse-body.ts';
import type { CollectionName } from '../../../../src/model/collections.ts';
import { checkDate } from '../../../../src/model/fields/date-rule.ts';
import { parseDate } from '../../../../src/model/dates/edtf.ts';
import { brokenCases } from '../../../fixtures/broken.ts';
import { listDateTexts } from '../../../fixtures/date-texts.ts';
import { takeMarks, toText, type TextKind } from '../../../fixtures/entry-texts.ts';
import { loadGraph } from '../../../fixtures/good-archive.ts';
import { keepAsWritten, obeyRemedy } from '../../../fixtures/obey-remedy.ts';
import { faultsForPeople, fixturesForPeople, mechanicalFaults } from '../../../fixtures/remedy-kinds.ts';
import { braces, headerRemedies, html, marks } from '../../../fixtures/remedy-texts.ts';
import { listLost, listShown, listWritten } from '../../../fixtures/words-of-text.ts';
import { toGraph } from '../../../fixtures/graph.ts';

let index: EntryIndex;

beforeAll(async () => {
  index = buildEntryIndex(await loadGraph());
});

it('has every code either among the mechanical ones or, with a reason, among those for people', () => {
  expect([...mechanicalFaults, ...Object.keys(faultsForPeople)].sort()).toEqual(Object.keys(faultCatalogue).sort());
});

describe('a remedy in the header', () => {
  it.each(headerRemedies)('of %s holds: %s: %s', (...[kind, field, written, meant]) => {
    const { data, ...rest } = mend(kind, toText(kind, { [field]: written }));
    expect([...rest.findings, ...rest.introduced]).toEqual([]);
    expect(data).toEqual({ ...rest.others, [field]: meant });
  });

  it.each(['1911/12', '1911-13', '1904/5'])('names every reading of %s, and each is a date', (text) => {
    const readings = [...(checkDate(text, 'interval')?.remedy ?? '').matchAll(/\d[\d/-]+/g)].map(([date]) => date);
    expect(readings.length).toBeGreaterThan(0);
    for (const reading of readings) expect(checkDate(reading, 'interval')).toBeUndefined();
  });

  it('reads a date in words as the date itself', () => {
    const months = ['July', 'julio', 'juillet', 'Juli'];
    const wrong = listDateTexts().flatMap((date) => {
      const [, year, about] = /^([12]\d{3})(~?)$/.exec(date) ?? [];
      const [, from, to] = /^([12]\d{3})\/([12]\d{3}|\.\.)$/.exec(date) ?? [];
      const forms = [
        ...(year && about ? [`about ${year}`, `c. ${year}`, `hacia ${year}`, `ca. ${year}`] : []),
        ...(from && to
          ? [`${from}–${to === '..' ? 'present' : to}`, `from ${from} to ${to === '..' ? 'today' : to}`]
          : []),
        ...(/^[12]\d{3}-07$/.test(date) ? months.map((month) => `${month} ${date.slice(0, 4)}`) : []),
        ...(/^[12]\d{2}X$/.test(date) ? [`${date.slice(0, 3)}0s`, `the ${date.slice(0, 3)}0s`] : []),
      ];
      return forms.filter((form) => {
        const [, better] = /^write (\S+)$/.exec(checkDate(form, 'interval')?.remedy ?? '') ?? [];
        return better !== undefined && JSON.stringify(parseDate(better)) !== JSON.stringify(parseDate(date));
      });
    });
    expect(wrong).toEqual([]);
  });
});

describe('a remedy in the text', () => {
  it.each([...html, ...marks, ...braces])('holds: %j', (written, shown) => {
    const { data, findings, introduced, words, others } = mend('dispatches', toText('dispatches', {}, written));
    expect([...findings, ...introduced]).toEqual([]);
    expect(words).toEqual(shown.match(/[\p{L}\p{M}\p{N}]+/gu));
    expect(data).toEqual({ ...others, title: 'A dispatch' });
  });

  it.each(marks.filter(([written]) => !/^\||<|\\$|^\(|^\[http|'/.test(written)))(
    'shows it as it is where people want that: %j',
    (written) => {
      const text = toText('dispatches', {}, written);
      const [first] = check('dispatches', text).list;
      const kept = first && keepAsWritten(text, first);
      expect(kept).toBeDefined();
      expect(check('dispatches', kept ?? '').list.map(({ message }) => message)).not.toContain(first?.message);
    },
  );

  it.each([
    '\\<b>bold\\</b>',
    '\\<br>',
    'A \\<em>word\\</em>',
    '`<b>x</b>`',
    '- a\n\n  ```\n  <b>x</b>\n\n  <br>\n  ```',
  ])('is none for honest words, which --fix leaves alone: %j', (written) => {
    const text = toText('dispatches', {}, written);
    expect(check('dispatches', text).findings).toEqual([]);
    expect(fixText(text).text).toBe(text);
  });

  it.each(['| a<br>b | c |\n| - | - |\n| d | e |', '## A<br>B', 'x<b>«a»</b>y'])(
    'is for people where --fix would break what is there: %j',
    (written) => {
      const text = toText('dispatches', {}, written);
      expect(fixText(text)).toEqual({ text, changes: [] });
    },
  );
});

describe('a fixture whose fault is mechanical', () => {
  const rows = brokenCases.flatMap(({ code, name, files }) => {
    const [file = '', content] = Object.entries(files)[0] ?? [];
    const title = [code, name].filter(Boolean).join(', ');
    const isMeant = mechanicalFaults.has(code) && !Object.hasOwn(fixturesForPeople, title);
    return isMeant && typeof content === 'string' ? [{ title, file, text: takeMarks(content).text }] : [];
  });

  it.each(rows)('is sound once its remedy is obeyed: $title', ({ file, text }) => {
    const collection = file.split('/')[0] as CollectionName;
    const { first, findings, data, words, introduced } = mend(collection, text);
    const [field = ''] = first.list[0]?.field.split(/[.[]/) ?? [];
    expect(findings).toEqual([]);
    expect(introduced).toEqual([]);
    expect({ ...data, [field]: undefined }).toEqual({ ...(first.data ?? data), [field]: undefined });
    const body = (text.split('\n---\n')[1] ?? '').replace(/\]\([^)]*\)|\p{Variation_Selector}/gu, '');
    if (field === 'body' && !/[{<]/.test(body)) expect(listLost(listWritten(body), words)).toEqual([]);
  });
});

describe('a small input whose fault is mechanical', () => {
  const folder = 'tests/fixtures/small-inputs';
  let known: EntryIndex;

  beforeAll(async () => {
    const { entries, withdrawn } = (await checkArchive(folder)).archive;
    known = buildEntryIndex(toGraph(entries, withdrawn));
  });

  it.each([
    'projects/br.mdx',
    'projects/class-mark.mdx',
    'projects/garden-note.mdx',
    'projects/local-1199.mdx',
    'projects/space-in-address.mdx',
    'projects/swapped.mdx',
    'projects/until-today.mdx',
    'sources/box-4.yaml',
    'sources/isbn-leading-zero.yaml',
    'sources/leap-1970.yaml',
    'sources/one-comma-group.yaml',
    'sources/two-years.yaml',
  ])('is sound once its remedy is obeyed: %s', (file) => {
    const { first, findings, introduced } = mend(
      file.split('/')[0] as CollectionName,
      fs.readFileSync(`${folder}/${file}`, 'utf8'),
      known,
    );
    expect(first.findings).not.toEqual([]);
    expect([...findings, ...introduced]).toEqual([]);
  });
});

/** Obeys one remedy after the other, as people do; nothing but what was at fault may change. */
function mend(collection: CollectionName, source: string, known = index) {
  const first = check(collection, source, known);
  const told = new Set(first.list.map(({ code }) => code));
  const introduced: string[] = [];
  let text = fixText(source).text;
  let after = check(collection, text, known);
  for (let round = 0; round < 12 && after.list.length > 0; round += 1) {
    const [next] = after.list.map((fault) => obeyRemedy(text, fault)).filter((one) => one !== undefined);
    if (next === undefined || next === text) break;
    text = next;
    after = check(collection, text, known);
    introduced.push(...after.list.map(({ code }) => code).filter((code) => !told.has(code)));
  }
  const others = check(collection, toText(collection as TextKind)).data;
  return { ...after, introduced, others, first };
}

function check(collection: CollectionName, text: string, known = index) {
  const { faults, warnings, drafts } = checkEntriesAgainstIndex([{ collection, id: 'an-entry', text }], {
    index: known,
    parse: parseBody,
  });
  const [draft] = drafts.values();
  const faultsAndWarnings: Fault[] = [...faults, ...warnings].filter(({ code }) => code !== 'source-uncited');
  const findings = faultsAndWarnings.map(
    ({ code, line, column, message, remedy }) => `${line}:${column} ${code}: ${message} → ${remedy}`,
  );
  const data = draft?.header.data as Record<string, unknown> | undefined;
  return { list: faultsAndWarnings, findings, data, words: listShown(draft?.body?.html ?? '') };
}
