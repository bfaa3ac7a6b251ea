import type { Source } from '../model/source.ts';
import { siteLanguage } from '../model/names/site-languages.ts';

/** What a list by names sorts a source under: who wrote or edited it, else its title without an article or a bracket. */
export function toSortName(source: Source): string {
  const [author] = [...source.author, ...source.editor];
  const name = !author ? source.title : 'literal' in author ? author.literal : author.family;
  return name.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^(?:The|An?|El|La|Los|Las|Le|Les|Der|Die|Das) (?=\S)/u, '');
}

/** First letter of a name without its marks, large; `0-9` for digits, and `other` for letters of other scripts. */
export function toLetter(name: string): string {
  const first = name.normalize('NFD').charAt(0).toUpperCase();
  if (/[A-Z]/.test(first)) return first;
  return /\p{N}/u.test(first) ? '0-9' : 'other';
}

/** Sources by the letter they are sorted under, letters in order, digits and other scripts at the end. */
export function groupByLetter<Item extends { data: Source }>(sources: readonly Item[]): [letter: string, Item[]][] {
  const { compare } = new Intl.Collator(siteLanguage, { numeric: true });
  const named = sources
    .map((item) => ({ item, name: toSortName(item.data) }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.item.data.title, b.item.data.title));
  const groups = Map.groupBy(named, ({ name }) => toLetter(name));
  const order = (letter: string) => (letter.length === 1 ? letter : `~${letter}`);
  return [...groups]
    .sort(([a], [b]) => (order(a) < order(b) ? -1 : 1))
    .map(([letter, items]) => [letter, items.map(({ item }) => item)]);
}
