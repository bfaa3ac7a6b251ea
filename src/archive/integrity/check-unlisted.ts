import { fold } from '../../model/names/fold.ts';
import { isTextEntry, type AnyEntry, type TextEntry } from '../entry/entry.ts';
import { showValue, type Fault } from '../entry/faults.ts';
import { listFullNames, toNamingText } from '../entry/naming.ts';
import { toReporter, type ParsedEntry } from '../files/parsed-entry.ts';

/**
 * Warnings of people whose full names stand in an entry that does not list them: people of the register, under any name
 * and spelling of theirs, and people whom other entries type. A capitalised word right after a name makes it that of a
 * group, such as the Sylvia Rivera Law Project. Names of one word, initials, and people whom nobody lists are not seen.
 */
export function listUnlistedPeople(drafts: readonly ParsedEntry[], translations: readonly ParsedEntry[]): Fault[] {
  const warnings: Fault[] = [];
  const toWords = splitOnce();
  const known = indexNames(
    drafts.flatMap(({ entry }) => entry ?? []),
    toWords,
  );
  for (const draft of [...drafts, ...translations]) {
    const { entry } = draft;
    if (!entry || !isTextEntry(entry)) continue;
    const listed = listIdentities(entry);
    for (const { name, identities } of findNames(toNamingText(entry), known, toWords)) {
      if (identities.some((identity) => listed.has(identity))) continue;
      toReporter(warnings, draft).atField(['people'], {
        code: 'person-unlisted',
        message: `${showValue(name)} is named here and is not in people`,
        remedy: `add “- ${identities[0] ?? ''}” to people, with a basis where they may live; or name only the role`,
      });
    }
  }
  return warnings;
}

interface KnownName {
  name: string;
  /** Folded words of the name. */
  words: readonly string[];
  /** The rows that would list them: `person: id` of the register, `name: …` of somebody typed. */
  identities: string[];
}

/** Known names by their first words. */
function indexNames(
  entries: readonly AnyEntry[],
  toWords: (text: string) => Word[],
): ReadonlyMap<string, readonly KnownName[]> {
  const names = new Map<string, KnownName>();
  const add = (name: string, identity: string) => {
    const words = toWords(name).map((word) => word.fold());
    const known = names.get(words.join(' ')) ?? { name, words, identities: [] };
    if (words.length > 1) names.set(words.join(' '), known);
    if (!known.identities.includes(identity)) known.identities.push(identity);
  };
  for (const entry of entries) {
    if (entry.collection === 'people') for (const name of listFullNames(entry)) add(name, `person: ${entry.id}`);
    if (isTextEntry(entry)) for (const identity of listTyped(entry)) add(identity.slice('name: '.length), identity);
  }
  return Map.groupBy(names.values(), ({ words }) => words[0] ?? '');
}

function listIdentities(entry: TextEntry): ReadonlySet<string> {
  const registered = entry.data.people.flatMap(({ person }) => (person === undefined ? [] : [`person: ${person}`]));
  return new Set([...registered, ...listTyped(entry)]);
}

function listTyped(entry: TextEntry): string[] {
  return entry.data.people.flatMap(({ name, form }) =>
    name === undefined || form === 'role' ? [] : [`name: ${name}`],
  );
}

/** The known names that stand in a text, each once. */
function findNames(
  text: string,
  known: ReadonlyMap<string, readonly KnownName[]>,
  toWords: (text: string) => Word[],
): Set<KnownName> {
  const words = toWords(text);
  const found = new Set<KnownName>();
  words.forEach((word, index) => {
    if (!isCapital(word.word)) return;
    for (const name of known.get(word.fold()) ?? []) {
      const isWhole = name.words.every((folded, offset) => words[index + offset]?.fold() === folded);
      if (isWhole && !isOfGroup(text, words, index + name.words.length)) found.add(name);
    }
  });
  return found;
}

/** True where the word after a name is capitalised and only a space lies between. */
function isOfGroup(text: string, words: readonly Word[], next: number): boolean {
  const [last, after] = [words[next - 1], words[next]];
  return (
    last !== undefined && after !== undefined && isCapital(after.word) && text.slice(last.end, after.start) === ' '
  );
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

interface Word {
  word: string;
  /** Few words begin like a name: only these are folded. */
  fold: () => string;
  start: number;
  end: number;
}

/** Splits texts into words, of which each is folded once where it is asked for: the texts of an archive repeat most of theirs. */
function splitOnce(): (text: string) => Word[] {
  const folds = new Map<string, string>();
  const foldOnce = (word: string) => {
    const folded = folds.get(word) ?? fold(word);
    folds.set(word, folded);
    return folded;
  };
  return (text) =>
    Array.from(text.matchAll(/[\p{L}\p{M}\p{N}-]+/gu), ({ 0: word, index }) => ({
      word,
      fold: () => foldOnce(word),
      start: index,
      end: index + word.length,
    }));
}
