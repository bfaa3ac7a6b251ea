import { isTextEntry, type AnyEntry, type Entry } from './entry.ts';

/** The names by which a person can be found in a text: those of at least two words. */
export function listFullNames({ data }: Pick<Entry<'people'>, 'data'>): string[] {
  return [data.name, ...data.alsoKnownAs.map(({ name }) => name)].map(toPlain).filter((name) => name.includes(' '));
}

/** All that an entry says, in its fields and its text, as one text to look for names in; nothing of other records. */
export function toNamingText(entry: AnyEntry): string {
  if (!isTextEntry(entry)) return '';
  const words = (entry.body?.html ?? '').replaceAll(/<[^>]*>/g, ' ').replaceAll('&amp;', '&');
  return toPlain([...listTexts(entry.data), words].join('\n'));
}

/** True where a name stands in a text as whole words; both as `listFullNames` and `toNamingText` give them. */
export function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true;
  return false;
}

/** Ids of the people whom an entry lists by their records. */
export function listNamedIds(entry: AnyEntry): string[] {
  return isTextEntry(entry) ? entry.data.people.flatMap(({ person }) => person ?? []) : [];
}

/** Fields that name those who made the entry, and those whom it lists already. */
const apart: ReadonlySet<string> = new Set(['people', 'credits', 'consent', 'formerIds', 'rights']);

function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(listTexts);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, held]) => (apart.has(key) ? [] : listTexts(held)));
}

/** Spaces and apostrophes of one kind. */
function toPlain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[’‘]/g, "'");
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character);
}
