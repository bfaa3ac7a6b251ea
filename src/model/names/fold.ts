/**
 * The one way in which words are compared: without capitals, accents and the choice of apostrophe, and with letters
 * that plain keyboards lack spelt out. `Łódź` and `Lodz`, `Oʼodham` and `O'odham` fold to the same text.
 */
export function fold(text: string): string {
  let plain = '';
  for (const character of text) plain += foldCharacter(character);
  return plain;
}

/** A folded text, and for each of its UTF-16 units the offset in the text it came from; the last one is the text's end. */
export function foldWithOffsets(text: string): { folded: string; offsets: number[] } {
  const offsets: number[] = [];
  let folded = '';
  let offset = 0;
  for (const character of text) {
    const plain = foldCharacter(character);
    for (let unit = 0; unit < plain.length; unit += 1) offsets.push(offset);
    folded += plain;
    offset += character.length;
  }
  return { folded, offsets: [...offsets, text.length] };
}

/**
 * The folded words of a text, without apostrophes and punctuation.
 * @example foldWords('Đorđe’s “Kitchen”') // ['dordes', 'kitchen']
 */
export function foldWords(text: string): string[] {
  return fold(text)
    .replaceAll("'", '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Characters folded once; there are few of them, and each takes several looks at Unicode's tables. */
const foldedCharacters = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = foldedCharacters.get(character);
  if (known !== undefined) return known;
  const plain = toPlain(character);
  foldedCharacters.set(character, plain);
  return plain;
}

/**
 * Accents are taken off where they vary a letter (Latin, Greek, Cyrillic) or help to read it aloud (Hebrew, Arabic).
 * In other scripts a mark makes another letter (か and が, मि and मा) and stays.
 */
function toPlain(character: string): string {
  if (apostrophes.has(character)) return "'";
  if (/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(character)) {
    const bare = character.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\p{M}/gu, '');
    return Array.from(bare, (letter) => plainLetters.get(letter) ?? letter).join('');
  }
  if (isReadingMark(character)) return '';
  return character.normalize('NFKC').toLowerCase();
}

function isReadingMark(character: string): boolean {
  if (!/\p{M}/u.test(character)) return false;
  return /[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]/u.test(character) && !voicingMarks.has(character);
}

/** Letters without an accent to take off, as people spell them on a plain keyboard. */
const plainLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŋ: 'ng', ı: 'i', ŧ: 't' },
    ...{ ɖ: 'd', ɗ: 'd', ɓ: 'b', ƙ: 'k', ƴ: 'y', ɛ: 'e', ɔ: 'o', ə: 'e', ɨ: 'i', ʉ: 'u', ƀ: 'b', ǥ: 'g', ɫ: 'l' },
  }),
);

/** Apostrophes, glottal stops and the marks that are typed for them. */
const apostrophes: ReadonlySet<string> = new Set(Array.from("'’‘‛ʼʻʾʿˈ`´′ʹ＇"));

/** Japanese voicing marks, which Unicode counts among the accents. */
const voicingMarks: ReadonlySet<string> = new Set('\u3099\u309A');
