/**
 * True for an id that no entry may have or have had, though its letters are right: pages of the site, names that
 * every object in a program has, and names that one widespread system keeps for devices.
 */
export function isReservedId(id: string): boolean {
  return reserved.has(id) || id in Object.prototype || /^(?:com|lpt)\d$/.test(id);
}

/** The same id with a number, where it may not stand alone: what forms and programs give instead. */
export function toFreeId(id: string): string {
  return isReservedId(id) ? `${id}-2` : id;
}

const reserved: ReadonlySet<string> = new Set(
  'index admin search about media pagefind prototype con nul aux prn'.split(' '),
);
