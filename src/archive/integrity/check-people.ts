import { isRecord } from '../../model/fields/record.ts';
import { fold } from '../../model/names/fold.ts';
import { personWithoutBasis } from '../../model/people-named.ts';
import { mayLive } from '../../model/living.ts';
import type { AnyEntry, Entry, EntryKey } from '../entry/entry.ts';
import { showValue, type Fault } from '../entry/faults.ts';
import { listFullNames, listNamedIds, standsIn, toNamingText } from '../entry/naming.ts';
import { toReporter, type ParsedEntry, type Reporter } from '../files/parsed-entry.ts';

/** Faults of entries that name people against the register: names typed that are in it, and the living without a basis. */
export function checkPeople(drafts: readonly ParsedEntry[], today = Date.now()): Fault[] {
  const faults: Fault[] = [];
  const register = listRegister(drafts);
  if (register.length === 0) return faults;
  const byId = new Map(register.map((person) => [person.id, person]));
  const byName = new Map(
    register.flatMap((person) =>
      [person.data.name, ...person.data.alsoKnownAs.map(({ name }) => name)].map((name) => [fold(name), person]),
    ),
  );
  for (const draft of drafts) {
    if (draft.withdrawn) continue;
    const report = toReporter(faults, draft);
    listItems(draft).forEach((item, index) => {
      const { name, person: id } = item;
      const typed = typeof name === 'string' && id === undefined ? byName.get(fold(name.trim())) : undefined;
      if (typed) reportTyped(typed, { name, index }, report);
      const person = typeof id === 'string' ? byId.get(id) : undefined;
      if (person && mayLive(person.data, today)) checkBasis(person, { item, index }, report);
    });
  }
  return faults;
}

/** Warnings of people whom no entry names, in its list or in its text; `isMentioned` speaks for files with faults. */
export function listUnnamedPeople(drafts: readonly ParsedEntry[], isMentioned: (key: EntryKey) => boolean): Fault[] {
  const warnings: Fault[] = [];
  const entries = drafts.flatMap(({ entry }) => entry ?? []);
  const listed = new Set(entries.flatMap(listNamedIds));
  const unlisted = drafts.filter(({ entry }) => isPerson(entry) && !listed.has(entry.id));
  const texts = unlisted.length > 0 ? entries.map(toNamingText) : [];
  for (const draft of unlisted) {
    const { entry } = draft;
    if (!isPerson(entry) || isMentioned(entry.key)) continue;
    const names = listFullNames(entry);
    if (texts.some((text) => names.some((name) => standsIn(text, name)))) continue;
    toReporter(warnings, draft).atField(['name'], {
      code: 'person-unnamed',
      message: `no entry names ${showValue(entry.data.name)}`,
      remedy: `add “- person: ${entry.id}” to the people of an entry that speaks of them, or delete the file`,
    });
  }
  return warnings;
}

function listRegister(drafts: readonly ParsedEntry[]): Entry<'people'>[] {
  return drafts.flatMap(({ entry }) => (isPerson(entry) ? entry : []));
}

function isPerson(entry: AnyEntry | undefined): entry is Entry<'people'> {
  return entry?.collection === 'people';
}

/** The people whom a header lists, as they are written; headers with other faults too. */
function listItems({ file, header }: ParsedEntry): Record<string, unknown>[] {
  const { people } = header.data as { people?: unknown };
  if (file.collection === 'sources' || file.collection === 'people' || !Array.isArray(people)) return [];
  return people.map((item: unknown) => (isRecord(item) ? item : {}));
}

function reportTyped(
  { id }: Entry<'people'>,
  { name, index }: { name: unknown; index: number },
  report: Reporter,
): void {
  report.atField(['people', index, 'name'], {
    code: 'person-in-register',
    message: `${showValue(name)} is in the register of people`,
    remedy: `write person: ${id} in place of name and living`,
    formRemedy: `choose ${id} as the person, and empty the name`,
  });
}

function checkBasis(
  { data }: Entry<'people'>,
  { item, index }: { item: Record<string, unknown>; index: number },
  report: Reporter,
): void {
  if (item['form'] === 'role' || (typeof item['basis'] === 'string' && item['basis'] !== '')) return;
  const { message, fault: code, remedy } = personWithoutBasis;
  report.atField(['people', index, 'basis'], { code, message: `${data.name} ${message}`, remedy });
}
