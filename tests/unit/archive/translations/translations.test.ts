import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isTextEntry, type TextEntry } from '../../../../src/archive/entry/entry.ts';
import { splitHeader, type EntryText } from '../../../../src/mdx/split-header.ts';
import { parseHeader } from '../../../../src/archive/files/yaml-header.ts';
import { createKept } from '../../../../src/archive/files/kept-readings.ts';
import { readArchive, type ReadOptions } from '../../../../src/archive/read-archive.ts';
import { toLanguage } from '../../../../src/archive/translations/in-language.ts';
import { readWords } from '../../../../src/archive/translations/stamps.ts';
import { stampTranslation, toSkeleton } from '../../../../src/archive/translations/write-translation.ts';
import { copyArchive, removeCopy, type ArchiveCopy } from '../../../fixtures/archive-copy.ts';

let copy: ArchiveCopy;

beforeEach(() => {
  copy = copyArchive();
});

afterEach(() => {
  removeCopy(copy);
});

const original = 'projects/lantern-street-kitchen.mdx';
const file = 'projects/lantern-street-kitchen.es.mdx';
const spanish = `---
title: Cocina de la calle del Farol
summary: Vecinas y vecinos cocinaban por turnos.
practices: [{ how: 'Una sola olla, que llenaba quien tenía algo.' }]
events: [{ what: La primera olla. }, { what: La última olla. }]
sources: [{ supports: cómo decidían }, {}]
translators: [{ name: una vecina, role: tradujo }]
---

La cocina empezó con una olla.<Cite source="rossi-1999" /> Sigue en [otra](/projects/harbour-kitchen/).
`;

/** Writes a translation with stamps of what the original says now. */
function write(text = spanish): void {
  copy.write(file, stampTranslation('projects', text, copy.read(original)) ?? '');
}

async function read(options: ReadOptions = {}) {
  const { entries, faults, warnings } = await readArchive(copy.path, { label: '.', ...options });
  const found = entries.find(({ key }) => key === 'projects/lantern-street-kitchen');
  if (!found || !isTextEntry(found)) throw new Error('The entry is gone.');
  const told = toLanguage(found, 'es') as TextEntry & { collection: 'projects' };
  return { faults, warnings: warnings.filter(({ code }) => code === 'translation-stale'), entry: found, told };
}

describe('a translation beside its original', () => {
  it('gives the words, and leaves the rest to the original', async () => {
    write();
    const { faults, warnings, entry, told } = await read();
    expect({ faults, warnings }).toEqual({ faults: [], warnings: [] });
    expect(told.data.title).toBe('Cocina de la calle del Farol');
    expect(told.data.events).toMatchObject([
      { when: '1931-11-02', what: 'La primera olla.', sources: [{ source: 'lantern-minutes-1931' }] },
      { when: '1932?', what: 'La última olla.' },
    ]);
    expect(told.data.practices[0]).toMatchObject({
      practice: 'shared-pot',
      how: expect.stringContaining('Una sola') as string,
    });
    expect(told.data.needMet).toBe('A hot meal in a winter without work.');
    expect(told.translated).toMatchObject({
      fields: ['title', 'summary', 'sources', 'practices', 'events', 'body'],
      stale: [],
      translators: [{ name: 'una vecina', role: 'tradujo' }],
    });
    expect(told.data.language).toBe('en');
    expect(entry.data.title).toBe('Lantern Street Kitchen');
  });

  it('numbers sources as its original does, and adds words of its own language', async () => {
    write();
    const { told } = await read();
    expect(told.body?.citations).toMatchObject([{ source: 'rossi-1999', number: 2 }]);
    expect(told.body?.html).toContain('aria-label="Fuente 2"');
  });

  it('is read again when the order of its original’s sources changes', async () => {
    write();
    const kept = createKept();
    await read({ kept });
    const sources =
      '  - source: lantern-minutes-1931\n    locator: pp. 3–9\n    supports: how they decided\n  - source: rossi-1999\n';
    copy.edit(
      original,
      sources,
      '  - source: rossi-1999\n  - source: lantern-minutes-1931\n    supports: how they decided\n',
    );
    const { told } = await read({ kept });
    expect(told.body?.citations).toMatchObject([{ source: 'rossi-1999', number: 1 }]);
  });

  it('that is taken away is said no more, though readings were kept', async () => {
    write();
    const kept = createKept();
    expect((await read({ kept })).told.translated).toBeDefined();
    copy.remove(file);
    expect((await read({ kept })).told.translated).toBeUndefined();
  });

  it('leaves a withheld place withheld, in the words of its language', async () => {
    write();
    const { told } = await read();
    expect(told.data.places[1]).toEqual({
      name: 'lugar reservado, para proteger a la gente',
      country: ['IT'],
      precision: 'withheld',
    });
  });
});

describe('a translation whose original has changed', () => {
  it('stands as the original has it now, and is said to be out of date', async () => {
    write();
    copy.edit(original, 'an invented winter', 'a long winter');
    const { faults, warnings, told } = await read();
    expect(faults).toEqual([]);
    expect(warnings).toMatchObject([
      {
        file,
        line: 3,
        field: 'summary',
        message: 'summary of the original has changed since it was translated',
        remedy: expect.stringContaining('npm run translate -- projects/lantern-street-kitchen es --done') as string,
      },
    ]);
    expect(told.data.summary).toContain('a long winter');
    expect(told.data.title).toBe('Cocina de la calle del Farol');
    expect(told.translated?.stale).toEqual(['summary']);
  });

  it('is read no more where that was withdrawn, and stands in nobody’s way', async () => {
    copy.write(
      'principles/old-rule.es.mdx',
      '---\ntitle: Regla de Nadia Ferri\ntranslators: [{ name: una vecina }]\n---\n',
    );
    const { faults, warnings, entries, withdrawn } = await readArchive(copy.path, { label: '.' });
    expect(faults).toEqual([]);
    expect(warnings).toMatchObject([{ code: 'translation-withdrawn', file: 'principles/old-rule.es.mdx' }]);
    expect(JSON.stringify([entries, withdrawn])).not.toContain('Nadia Ferri');
  });

  it('tells no name that was taken out of the original', async () => {
    write(spanish.replace('La cocina empezó', 'Con Nadia Ferri la cocina empezó'));
    copy.edit(original, '---\n\nThe kitchen', '---\n\nIn the beginning the kitchen');
    const { faults, told } = await read();
    expect(faults).toEqual([]);
    expect(JSON.stringify([told.data, told.body])).not.toContain('Ferri');
    expect(told.translated?.fields).not.toContain('body');
  });

  it('stands in nobody’s way who takes a field out, and shows it no more', async () => {
    write(spanish.replace('practices:', 'careNote: Habla de hambre.\npractices:'));
    copy.edit(original, 'careNote: Speaks of hunger.\n', '');
    const { faults, warnings, told } = await read();
    expect(faults).toEqual([]);
    expect(warnings).toMatchObject([{ field: 'careNote' }]);
    expect(told.data.careNote).toBeUndefined();
  });

  it('never puts its words beside another fact: a list that changed stands as the original has it', async () => {
    write();
    copy.edit(original, '  - { when: 1931-11-02, what: The first pot., sources: [lantern-minutes-1931] }\n', '');
    const { faults, told } = await read();
    expect(faults).toEqual([]);
    expect(told.data.events.map(({ what }) => what)).toEqual(['The last pot.']);
    expect(told.translated?.fields).not.toContain('events');
  });

  it('is told by a header that was parsed before as by the file itself', () => {
    const text = copy.read(original);
    const parts = splitHeader(text) as EntryText;
    const { header } = parseHeader(parts.header, parts.headerLine);
    expect(readWords('projects', text, header)).toEqual(readWords('projects', text));
    expect(readWords('projects', text, { data: {} }).stamps).not.toHaveProperty('title');
  });

  it('does not mind where in a file or beside which other values its words stand', async () => {
    write();
    copy.edit(original, 'when: 1931-11-02', 'when: 1931-11-03');
    copy.edit(original, '---\n\nThe kitchen', '---\n\n\n\nThe kitchen');
    expect((await read()).warnings).toEqual([]);
  });

  it('is said of words that nobody has noted, too', async () => {
    copy.write(file, spanish);
    const { warnings, told } = await read();
    expect(warnings.map(({ field }) => field)).toEqual(expect.arrayContaining(['title', 'events']));
    expect(told.data.title).toBe('Lantern Street Kitchen');
    expect(told.data.events[0]?.what).toBe('The first pot.');
  });

  it.each([
    {
      what: 'fewer items',
      words: '[{ what: La primera olla. }, { what: La última olla. }]',
      others: '[{ what: La primera olla. }]',
      message: 'has 1 item where the original has 2',
    },
    {
      what: 'an item without its word',
      words: '[{ what: La primera olla. }, { what: La última olla. }]',
      others: '[{ what: La primera olla. }, {}]',
      message: 'what is missing here, and the original has it',
    },
    {
      what: 'a word too many',
      words: '[{ supports: cómo decidían }, {}]',
      others: '[{ supports: cómo decidían }, { supports: algo }]',
      message: 'the original has no supports here',
    },
  ])('is at fault with $what where the original has not changed', async ({ words, others, message }) => {
    write(spanish.replace(words, others));
    const { faults, told } = await read();
    expect(faults).toMatchObject([{ code: 'translation-shape', file, message }]);
    expect(told.translated).toBeUndefined();
  });
});

describe('npm run translate', () => {
  it('begins a translation that says nothing yet, whatever the original holds', () => {
    const text = toSkeleton(readWords('projects', copy.read(original)));
    expect(text).toContain('# title: Lantern Street Kitchen\ntitle: ""');
    expect(text).not.toMatch(/^(?!#).*Lantern/m);
    expect(text).not.toContain('period');
  });

  it('puts new stamps in place of old ones, and touches nothing else', () => {
    const once = stampTranslation('projects', spanish, copy.read(original)) ?? '';
    expect(stampTranslation('projects', once, copy.read(original))).toBe(once);
    expect(once.replace(/^translated:\n(?: .*\n)*/m, '')).toBe(spanish);
    const later = stampTranslation('projects', once, copy.read(original).replace('The first pot', 'A pot'));
    expect(later).not.toBe(once);
    expect(later?.replace(/^ {2}events: .*\n/m, '')).toBe(once.replace(/^ {2}events: .*\n/m, ''));
  });

  it('takes a stamp of digits alone for a text', async () => {
    write();
    copy.edit(file, /title: '(.*)'/.exec(copy.read(file))?.[0] ?? '', "title: '123456789012'");
    const { faults, warnings } = await read();
    expect(faults).toEqual([]);
    expect(warnings.map(({ field }) => field)).toEqual(['title']);
  });
});
