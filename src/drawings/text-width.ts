/** Widths of letters in ems of the label face at its heaviest, so that no measured text is longer than this says. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Extended_Pictographic}/u, 1.05],
  [/\p{M}/u, 0],
  [/[mwMW@%—…]/u, 0.95],
  [/[iljtfrI.,:;'’‘()|! -]/u, 0.4],
  [/[\p{Lu}\p{N}&?]/u, 0.74],
];

/** How wide a text is at most, in pixels, in a size of type that is given in pixels. */
export function measureText(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.62;
  return Math.ceil(ems * size);
}

/** Cut between two words, with an ellipsis, where it is wider than there is room; a single long word is cut inside. */
export function cutText(text: string, size: number, room: number): string {
  if (measureText(text, size) <= room) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && measureText(`${letters.join('')}…`, size) > room) letters.pop();
  const cut = letters.join('');
  const words = cut.replace(/\s\S*$/u, '').replace(/[\s,;:(–-]+$/u, '');
  return `${words.length > cut.length / 2 ? words : cut.trimEnd()}…`;
}
