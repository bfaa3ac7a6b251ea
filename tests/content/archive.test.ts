import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/graph/archive.ts';
import { formatFault, type Fault } from '../../src/archive/entry/faults.ts';
import { isTextEntry, type AnyEntry } from '../../src/archive/entry/entry.ts';
import { findLiving } from '../../src/model/living.ts';
import { formatOrigin } from '../../src/archive/graph/origin.ts';
import { listReferences } from '../../src/archive/files/references.ts';
import { parseDate } from '../../src/model/dates/edtf.ts';
import { collectionNames } from '../../src/model/collections.ts';
import { readRealArchive } from './real-archive.ts';

let faults: Fault[] = [];
let archive: Archive;

beforeAll(() => {
  ({ archive, faults } = readRealArchive());
});

describe('the archive', () => {
  it('has no faults', () => {
    expect(faults.map(formatFault)).toEqual([]);
  });

  it('has entries of every kind', () => {
    for (const name of collectionNames) expect(archive.list(name), name).not.toEqual([]);
  });

  it('leads every reference to an entry', () => {
    for (const entry of archive.entries.values())
      for (const { to } of listReferences(entry.collection, entry.data)) expect(archive.find(to), `${entry.key} → ${to}`).toBeDefined();
  });

  it('leads every link in a text that names an entry to that entry', () => {
    for (const entry of archive.entries.values())
      for (const { path: link } of entry.body?.links ?? []) {
        const [, collection = '', id] = link.split('/');
        if (id && (collectionNames as readonly string[]).includes(collection)) expect(archive.find(`${collection}/${id}`), `${entry.key} → ${link}`).toBeDefined();
      }
  });

  it('cites in its texts what the entry lists', () => {
    for (const entry of archive.entries.values()) {
      if (!isTextEntry(entry)) continue;
      const listed = entry.data.sources.map(({ source }) => source);
      for (const { source, number } of entry.body?.citations ?? []) expect(listed[number - 1], entry.key).toBe(source);
    }
  });

  it('says of every history, practice and principle how it was looked for: in which languages, and in what kinds of source', () => {
    const all = (['projects', 'practices', 'principles'] as const).flatMap((name) => [...archive.list(name)]);
    const unsaid = all.filter(({ data: { coverage = '' } }) => !language.test(coverage) || !kindOfSource.test(coverage));
    expect(unsaid.map(({ key }) => key)).toEqual([]);
  });

  it('has a name for every entry, unlike that of any other of its kind', () => {
    for (const name of collectionNames.filter((other) => other !== 'sources')) {
      const titles = archive.list(name).map(({ key }) => archive.title(key));
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    }
  });
});

describe('the register of people', () => {
  it('has everyone whom an entry lists by a record, and names its sources and reasons', () => {
    const listed = [...archive.entries.values()].filter(isTextEntry).flatMap(({ data }) => data.people.flatMap(({ person }) => person ?? []));
    expect(listed.length).toBeGreaterThan(700);
    for (const id of listed) expect(archive.find(`people/${id}`), id).toBeDefined();
  });

  it('has no one whom no entry names', () => {
    for (const person of archive.list('people')) expect(archive.naming(person.key), person.id).not.toEqual([]);
  });

  it('calls nobody living who has a date of death, and nobody dead of whom nothing is known', () => {
    for (const { id, data } of archive.list('people')) {
      if (data.died) expect(findLiving(data, Date.now()), id).toBe('no');
      if (!data.born && !data.died && !data.lastKnownLiving) expect(findLiving(data, Date.now()), id).toBe('unknown');
    }
  });

});

describe('what a project cost, and what went wrong', () => {
  it('is told of nine projects in ten', () => {
    const projects = archive.list('projects');
    const told = projects.filter(({ data }) => data.costs.length + data.setbacks.length > 0);
    expect(told.length / projects.length).toBeGreaterThanOrEqual(0.9);
  });

  it('rests on sources that the entry cites for something else too: in its facts or in its story', () => {
    for (const { id, data, body } of archive.list('projects')) {
      const { costs, setbacks, sources: _, ...rest } = data;
      const cited = new Set([
        ...[...JSON.stringify(rest).matchAll(/"source":"([a-z0-9-]+)"/g)].map(([, source]) => source),
        ...(body?.citations ?? []).map(({ source }) => source),
      ]);
      for (const item of [...costs, ...setbacks]) {
        expect(item.sources, `${id}: ${item.what}`).not.toEqual([]);
        for (const { source } of item.sources) expect(cited, `${id}: ${item.what}`).toContain(source);
      }
    }
  });

  it('falls into the life of the project, or the time that its events and endings tell of', () => {
    for (const { id, data } of archive.list('projects')) {
      const told = [data.period, ...data.events.map(({ when }) => when), ...data.endings.flatMap(({ when }) => when ?? [])];
      const last = Math.max(...told.map((when) => parseDate(when)?.latest ?? -Infinity));
      const first = parseDate(data.period)?.earliest ?? -Infinity;
      for (const { when, what } of [...data.costs, ...data.setbacks]) {
        if (when === undefined) continue;
        const bounds = parseDate(when);
        expect(bounds?.latest, `${id}: ${what}`).toBeGreaterThanOrEqual(first);
        expect(bounds?.earliest, `${id}: ${what}`).toBeLessThanOrEqual(last);
      }
    }
  });
});

describe('the line that says where an entry came from', () => {
  it('never tells of goods, of a name or of what came years later as the beginning', () => {
    for (const { entry, beginning, claims } of listOrigins())
      for (const { data, title } of claims) {
        if (!beginning.includes(title)) continue;
        // A title may stand there by another claim between the same two.
        const twins = claims.filter((other) => other.title === title);
        expect(twins.every((twin) => ['material-support', 'named-after'].includes(twin.data.channel)), `${entry.key}: ${title}`).toBe(false);
        const began = /\d{4}/.exec(entry.collection === 'projects' ? entry.data.period : '')?.[0];
        const when = /^\d{4}/.exec(data.passed)?.[0];
        if (began && when && twins.length === 1) expect(Number(when), `${entry.key}: ${title}`).toBeLessThanOrEqual(Number(began));
      }
  });

  it('names or counts every entry that a claim of descent leads from', () => {
    for (const { entry, text, claims } of listOrigins()) {
      const ancestors = new Set(claims.map(({ title }) => title));
      const left = [...text.matchAll(/and (\d+) more/g)].reduce((sum, [, count]) => sum + Number(count), 0);
      const named = [...ancestors].filter((title) => text.includes(title)).length;
      expect(named + left, `${entry.key}: ${text}`).toBeGreaterThanOrEqual(ancestors.size);
    }
  });

  it('begins with the earliest record of a practice or principle', () => {
    for (const { entry, text } of listOrigins())
      if ((entry.collection === 'practices' || entry.collection === 'principles') && entry.data.earliestKnown.length > 0)
        expect(text, entry.key).toMatch(/^(?:First recorded|The earliest of several recorded beginnings): /);
  });
});

/** Every origin line, without marks of direction: the whole, the part before what came later, and its claims. */
function listOrigins() {
  return (['projects', 'practices', 'principles'] as const)
    .flatMap((name) => [...archive.list(name)] as AnyEntry[])
    .map((entry) => {
      const text = formatOrigin(archive, entry).replace(/[\u2066-\u2069]/g, '');
      const claims = archive
        .received(entry.key)
        .filter(({ isDescent }) => isDescent)
        .map(({ entry: { data }, from }) => ({ data, title: archive.title(from.key) }));
      const beginning = text.replace(/ Before that: .*/, '').replace(/(?:Later|Besides|When is not known): .*/, '');
      return { entry, text, beginning, claims };
    });
}

const language = new RegExp(
  String.raw`\b(?:languages?|${'am ar arn ay bg bn ca da de el en es eu fa fi fr gn gu ha he hi ht hu hy id it ja kn ko mi my nah nl no pa pl pt qu ro ru sr sv sw th tl tr uk ur vi xh yi yo zh zu'
    .split(' ')
    .map((tag) => new Intl.DisplayNames(['en'], { type: 'language' }).of(tag))
    .join('|')})\b`,
);
const kindOfSource =
  /\b(?:abstract|account|archive|article|bibliograph|book|chapter|document|dissertation|encyclop|film|handbook|histor|interview|journal|law|leaflet|letter|magazine|manual|memoir|minute|newspaper|page|pamphlet|paper|press|record|report|review|stud|summar|testimon|text|thes)/i;
