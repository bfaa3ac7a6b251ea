import { escapePattern } from '../../model/names/escape-pattern.ts';
import { fold, foldWithOffsets } from '../../model/names/fold.ts';

/** Where the name of a place that was kept back stands in a text. */
export interface Mention {
  /** As they stand in the text. */
  words: string;
  index: number;
}

/**
 * Every place of a text where a name stands, whatever its capitals, accents and letters of its own (`Łódź` as `Lodz`), also of one word, and also where the
 * end of a longer word is added to it. Of a name with commas each piece is sought as well.
 */
export function findMentions(text: string, name: string): Mention[] {
  const { folded, offsets } = foldWithOffsets(text);
  const found = listPieces(name).flatMap((piece) =>
    [...folded.matchAll(toPattern(piece))].map(({ index, 0: match }): Mention => {
      const start = offsets[index] ?? 0;
      return { words: text.slice(start, offsets[index + match.length]).trimEnd(), index: start };
    }),
  );
  const distinct = found.filter(
    (mention, at) =>
      !found
        .slice(0, at)
        .some(
          ({ index, words }) => mention.index < index + words.length && index < mention.index + mention.words.length,
        ),
  );
  return distinct.sort((a, b) => a.index - b.index);
}

/** The whole name and its pieces, the longest first, each without an article before it. */
function listPieces(name: string): string[] {
  const pieces = [name, ...name.split(/[,;/()\n]/)].map((piece) =>
    fold(piece)
      .trim()
      .replace(/^(?:the|a|an|el|la|los|las|un|una|le|les|der|die|das) /, ''),
  );
  return [...new Set(pieces)].filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
}

/**
 * Finds a folded name in a folded text, also where an apostrophe is left out and where an umlaut or a ring is spelt
 * with a second vowel (`Koeln`, `Aarhus`).
 */
function toPattern(piece: string): RegExp {
  const words = piece.split(/[\s-]+/).map(toWordPattern);
  // These scripts set no spaces between words.
  const isUnspaced =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u.test(
      piece,
    );
  const begin = isUnspaced ? '' : String.raw`(?<![\p{L}\p{N}])`;
  const end = isUnspaced || piece.length > 4 ? '' : String.raw`(?![\p{L}\p{N}])`;
  return new RegExp(`${begin}${words.join(String.raw`[\s-]*`)}${end}`, 'gu');
}

function toWordPattern(word: string): string {
  return word
    .split("'")
    .map((part) =>
      escapePattern(part)
        .replaceAll(/([ou])e?|a[ae]?/g, (vowel) => (vowel.startsWith('a') ? 'a[ae]?' : `${vowel[0] ?? ''}e?`))
        .replaceAll(/(?<=\p{L})(?=\p{L})/gu, "'?"),
    )
    .join(String.raw`['\s-]?`);
}
