/** What the address of a comparison holds, read. */
export interface CompareAddress {
  /** Keys of entries, each once, at most four. */
  keys: string[];
  /** What stands in it and names no entry that can be compared. */
  unknown: string[];
  /** Keys of entries beyond the first four. */
  left: string[];
}

/** More than this are not compared. */
export const mostCompared = 4;
/** More names than this are not looked at. */
const mostNames = 500;
/** A name that nobody has is told as far as this. */
const longest = 60;

/** Reads any address: names in `p`, divided by commas; a project by its id, a practice by its id or as `practices/id`. */
export function readCompare(search: string, isEntry: (key: string) => boolean): CompareAddress {
  const names = new URLSearchParams(search)
    .getAll('p')
    .flatMap((value) => value.split(','))
    .map((name) => name.trim())
    .filter(Boolean)
    .slice(0, mostNames);
  const found = [...new Set(names)].map((name) => ({ name, key: toKey(name, isEntry) }));
  const keys = [...new Set(found.flatMap(({ key }) => key ?? []))];
  const unknown = found.filter(({ key }) => key === undefined).map(({ name }) => shorten(name));
  return { keys: keys.slice(0, mostCompared), unknown: unknown.slice(0, 5), left: keys.slice(mostCompared) };
}

/** The address of a comparison, from the question mark on; empty where nothing is compared. */
export function writeCompare(keys: readonly string[]): string {
  return keys.length > 0 ? `?p=${keys.map((key) => key.replace(/^projects\//, '')).join(',')}` : '';
}

function toKey(name: string, isEntry: (key: string) => boolean): string | undefined {
  return [name, `projects/${name}`, `practices/${name}`].find(isEntry);
}

function shorten(name: string): string {
  const signs = Array.from(name);
  return signs.length > longest ? `${signs.slice(0, longest).join('')}…` : name;
}
