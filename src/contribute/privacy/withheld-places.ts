/** Where the name of a place that was kept back stands in a text. */
export interface Mention {
  /** As they stand in the text. */
  words: string;
  index: number;
}

/**
 * Every place of a text where a name stands, whatever its capitals and accents, also of one word, and also where the
 * end of a longer word is added to it. Of a name with commas each piece is sought as well.
 */
export function findMentions(text: string, name: string): Mention[] {
  const { plain, places } = fold(text);
  const found = listPieces(name).flatMap((piece) =>
    [...plain.matchAll(toPattern(piece))].map(({ index, 0: match }): Mention => {
      const start = places[index] ?? 0;
      return { words: text.slice(start, places[index + match.length]).trimEnd(), index: start };
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
      .plain.trim()
      .replace(/^(?:the|a|an|el|la|los|las|un|una|le|les|der|die|das) /, ''),
  );
  return [...new Set(pieces)].filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
}

function toPattern(piece: string): RegExp {
  const words = piece.split(/\s+/).map((word) => word.replaceAll(/[$()*+.?[\\\]^{|}-]/g, String.raw`\$&`));
  // These scripts set no spaces between words.
  const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(piece);
  const begin = isUnspaced ? '' : String.raw`(?<![\p{L}\p{N}])`;
  const end = isUnspaced || piece.length > 4 ? '' : String.raw`(?![\p{L}\p{N}])`;
  return new RegExp(`${begin}${words.join(String.raw`[\s-]+`)}${end}`, 'gu');
}

/** Small letters without accents, and where each of them stands in the text. */
function fold(text: string): { plain: string; places: number[] } {
  const places: number[] = [];
  let plain = '';
  let index = 0;
  for (const character of text) {
    const small = character.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");
    places.push(...Array.from({ length: small.length }, () => index));
    plain += small;
    index += character.length;
  }
  return { plain, places: [...places, text.length] };
}
