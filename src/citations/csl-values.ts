import type { SourceName } from '../model/source.ts';
import type { CslDate, CslItem } from './csl-item.ts';

/** What styles can show of an item: without its note and abstract, and under another id. */
export function toShown(item: CslItem, id: string): object {
  const shown = Object.entries(item).filter(([name]) => !['id', 'note', 'abstract'].includes(name));
  return { id, ...(apart(Object.fromEntries(shown)) as object) };
}

/** The engine takes `$&` in a text for a mark of its own: a word joiner, which nobody sees, keeps the two apart. */
function apart(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(/\$(?=[&$`'\d<])/g, '$$\u2060');
  if (Array.isArray(value)) return value.map(apart);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, apart(held)]));
}

/** A variable of an item that is a text. */
export function textOf(item: CslItem, variable: string): string | undefined {
  const value = item[variable];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Names of an item in one role. */
export function namesOf(
  item: CslItem,
  role: 'author' | 'editor' | 'translator' | 'interviewer',
): readonly SourceName[] {
  return (item[role] ?? []) as readonly SourceName[];
}

/** Year, month and day of the first end of a date, as digits; nothing where it is said in words only. */
export function partsOf(item: CslItem, variable: 'issued' | 'accessed' | 'original-date'): string[] {
  const date = item[variable] as CslDate | undefined;
  if (!date || 'literal' in date) return [];
  return (date['date-parts'][0] ?? []).map((part) =>
    part < 0 ? `-${String(-part).padStart(4, '0')}` : String(part).padStart(2, '0'),
  );
}

/** What a date says where it has no parts. */
export function wordsOf(item: CslItem, variable: 'issued'): string | undefined {
  const date = item[variable] as CslDate | undefined;
  return date && 'literal' in date ? date.literal : undefined;
}
