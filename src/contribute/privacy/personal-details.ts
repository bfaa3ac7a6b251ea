import { findNames } from './person-names.ts';

/** Something that could lead to a person, where it stands in a text. */
export interface PersonalDetail {
  kind: 'phone' | 'e-mail' | 'street' | 'name' | 'link';
  /** As they stand in the text. */
  words: string;
  index: number;
}

/**
 * What in a text could lead to a person: telephone numbers, addresses of mail, streets and the web, and what looks
 * like somebody’s name. It is made to warn and never to refuse: it misses some and is wrong about some.
 * @param known names that are no secret: titles of the archive, places, the name of the project
 */
export function findPersonalDetails(text: string, known: readonly string[] = []): PersonalDetail[] {
  const found = patterns.flatMap(({ kind, pattern, isRight }) =>
    [...text.matchAll(pattern)].flatMap((match): PersonalDetail[] =>
      isRight && !isRight(match[0]) ? [] : [{ kind, words: match[0].trim(), index: match.index + leadOf(match[0]) }],
    ),
  );
  const names = findNames(text, known).map((name): PersonalDetail => ({ kind: 'name', ...name }));
  return takeDistinct([...found, ...names], text.length);
}

function leadOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** Details in the order of the text; of those that overlap, the one that comes first in the list. */
function takeDistinct(details: readonly PersonalDetail[], length: number): PersonalDetail[] {
  const taken = new Uint8Array(length);
  const distinct = details.filter(({ words, index }) => {
    const end = index + words.length;
    if (taken.subarray(index, end).includes(1)) return false;
    taken.fill(1, index, end);
    return true;
  });
  return distinct.sort((a, b) => a.index - b.index);
}

const patterns: readonly { kind: PersonalDetail['kind']; pattern: RegExp; isRight?: (words: string) => boolean }[] = [
  {
    kind: 'e-mail',
    pattern: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu,
  },
  { kind: 'link', pattern: /(?:https?:\/\/|www\.)\S*[^\s.,;:!?)»”"']/gi },
  { kind: 'link', pattern: /\b(?:t\.me|wa\.me|discord\.gg|facebook\.com|instagram\.com)\/[\w.+-]+/gi },
  { kind: 'link', pattern: /(?<![\p{L}\p{N}@/.])@[\p{L}\p{N}_][\p{L}\p{N}_.]+[\p{L}\p{N}_]/gu },
  { kind: 'phone', pattern: /(?<![\p{L}\p{N}.,/])[+(]?\d[\d ().\-–/]{5,20}\d(?![\p{L}\p{N}])/gu, isRight: isPhone },
  {
    kind: 'street',
    pattern:
      /(?<![\p{L}\p{N}])\d{1,5}[a-z]?,? (?:[NSEW]\. |\p{Lu}[\p{L}'’.-]{1,60} ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Square|Sq|Terrace|Way|Row|Close|Crescent)\b\.?/gu,
    isRight: (words) => !/^\d{4},/.test(words),
  },
  {
    kind: 'street',
    pattern:
      /(?<![\p{L}\p{N}])(?:[Cc]alle|[Aa]venida|[Aa]v\.|[Cc]\/|[Cc]arrer|[Pp]laza|[Pp]aseo|[Cc]amino|[Cc]arretera|[Jj]irón|[Rr]ua) ?(?:(?:de|del|la|las|los|el) )*\p{Lu}[\p{L}'’ .-]{1,40}?,? (?:n\.?[º°o] ?|núm(?:ero|\.) |#)?\d{1,5}\b/gu,
  },
  {
    kind: 'street',
    pattern:
      /(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]{1,60}(?:straße|strasse|straat|gasse|weg|laan|gracht|gatan|str\.) ?\d{1,4}[a-z]?\b/gu,
  },
  {
    kind: 'street',
    pattern:
      /(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]{1,60} (?:Straße|Strasse|Str\.|Platz|Allee|Gasse|Weg|Ring) ?\d{1,4}[a-z]?\b/gu,
  },
  {
    kind: 'street',
    pattern:
      /(?<![\p{L}\p{N}])\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|place|chemin|impasse|allée|quai|cours|via|viale|piazza|corso|rua|travessa) (?:(?:de|des|du|la|le|les|del|della|da|do|dos) )*(?:[dl]['’])?\p{Lu}[\p{L}'’-]+(?: (?:(?:de|des|du|la|le|les) )*\p{Lu}[\p{L}'’-]+)*/gu,
  },
  {
    kind: 'street',
    pattern:
      /(?<![\p{L}\p{N}])(?:[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Uu]l\.|[Uu]lica) (?:\p{Ll}{1,6} )?\p{Lu}[\p{L}'’ .-]{1,40}?,? \d{1,4}\b/gu,
  },
];

/** Seven to fifteen digits that are not years, dates or a count with its thousands apart. */
function isPhone(words: string): boolean {
  const text = words.trim();
  const digits = text.replaceAll(/\D/g, '');
  if (digits.length < 7 || digits.length > 15) return false;
  if (/^\d{4}(?:[-–/ ]+\d{4})+$/.test(text) && [...text.matchAll(/\d{4}/g)].every(([year]) => isYear(year)))
    return false;
  if (/^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/.test(text)) return false;
  if (/^\d{4}[-/.]\d\d?(?:[-/.]\d\d?)?[ –/-]+\d{4}[-/.]\d\d?(?:[-/.]\d\d?)?$/.test(text)) return false;
  return !/^\d{1,3}(?:[ .]\d{3})+$/.test(text) || text.startsWith('+');
}

function isYear(digits: string): boolean {
  return /^(?:1[4-9]|20)\d\d$/.test(digits);
}
