/** Widths of letters in ems of the label face at weight 600, and a little more where another face may stand in. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Extended_Pictographic}/u, 1.05],
  [/\p{M}/u, 0],
  [/[W@%]/u, 1.08],
  [/[mM—…&]/u, 0.94],
  [/w/u, 0.82],
  [/[ijlI.,:;'’|! ]/u, 0.31],
  [/[ftrJ()/“”-]/u, 0.46],
  [/\p{Nd}/u, 0.7],
  [/\p{Lu}/u, 0.78],
  [/[a-zß-ÿ–?]/u, 0.62],
];

function measureLetter(letter: string): number {
  const known = ofLetters.get(letter);
  if (known !== undefined) return known;
  const ems = widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.75;
  ofLetters.set(letter, ems);
  return ems;
}

/** Widths of letters that were measured before. */
const ofLetters = new Map<string, number>();

/** How wide a text is at most, in pixels, in a size of type that is given in pixels. */
export function measureText(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += measureLetter(letter);
  return Math.ceil(ems * size);
}

/** Cut between two words, with an ellipsis, where it is wider than there is room; a single long word is cut inside. */
export function cutText(text: string, size: number, room: number): string {
  if (measureText(text, size) <= room) return text;
  const letters = Array.from(text);
  let ems = measureLetter('…') + measureLetter(letters[0] ?? '');
  let count = 1;
  while (count < letters.length && Math.ceil((ems += measureLetter(letters[count] ?? '')) * size) <= room) count += 1;
  const cut = letters.slice(0, count).join('');
  const words = cut.replace(/\s\S*$/u, '').replace(/[\s,;:(–-]+$/u, '');
  return `${words.length > cut.length / 4 ? words : cut.trimEnd()}…`;
}
