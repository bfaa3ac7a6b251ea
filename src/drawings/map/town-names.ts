/** What places that lie near one another are called. */
export interface PlaceNames {
  names: readonly string[];
  /** True where they lie farther apart than the quarters of a city. */
  isWide: boolean;
}

/** A part of a place's name, such as `Oakland` in `West Oakland, California`, and how far it stands for the place. */
interface NamePart {
  text: string;
  /** Its place in the whole name, from 0. */
  at: number;
  isLast: boolean;
  weight: number;
}

/**
 * A name for each group of place names: the part that most of the group share and fewest others do. “Harlem, New York
 * City” and “New York City” are New York City; what stands third, such as a state, names no town. “Washington” before a
 * comma is another thing than after one. Places far apart are not named by what only ever stands last, such as the
 * state round two small towns: then the town that most of them name speaks for both.
 */
export function nameGroups(groups: readonly PlaceNames[]): string[] {
  const split = groups.map(({ names }) => names.flatMap(splitName));
  const broad = new Set(split.flat().flatMap(({ text, at }) => (at > 1 ? [text] : [])));
  const towns = new Set(split.flat().flatMap(({ text, at, isLast }) => (at === 0 || !isLast ? [text] : [])));
  const inGroups = new Map<string, number>();
  for (const group of split)
    for (const key of new Set(group.map(toKey))) inGroups.set(key, (inGroups.get(key) ?? 0) + 1);
  return split.map((group, index) => {
    const scores = new Map<string, number>();
    const isName = ({ text }: NamePart) => !broad.has(text) && (!groups[index]?.isWide || towns.has(text));
    for (const part of group)
      if (isName(part))
        scores.set(part.text, (scores.get(part.text) ?? 0) + part.weight / (inGroups.get(toKey(part)) ?? 1));
    const [best] = [...scores].toSorted((a, b) => b[1] - a[1]);
    return best?.[0] ?? groups[index]?.names[0] ?? '';
  });
}

function toKey({ text, at }: NamePart): string {
  return `${at === 0 ? 'first' : 'later'} ${text}`;
}

/** What a name says after its commas, without what it adds in brackets or describes rather than names. */
function splitName(name: string): NamePart[] {
  const parts = name
    .replaceAll(/\s*\([^)]*\)/g, '')
    .split(/[,;，、،]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const named = parts.flatMap((text, at) => (/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(text) ? [{ text, at }] : []));
  return named.map(({ text, at }) => ({
    text,
    at,
    isLast: at === parts.length - 1,
    weight: weigh(at, parts.length),
  }));
}

function weigh(at: number, length: number): number {
  if (length === 1) return 1.3;
  return at === 1 && length > 2 ? 1.2 : at === 0 ? 1.1 : 0.8;
}
