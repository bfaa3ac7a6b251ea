/** A text in two: its first sentence (Unicode Standard Annex 29, for the language), and what follows it. */
export function splitFirstSentence(text: string, language: string): [first: string, rest: string] {
  const segmenter = new Intl.Segmenter(`${language}-u-ss-standard`, { granularity: 'sentence' });
  const [first = { segment: '' }] = segmenter.segment(text);
  return [first.segment.trim(), text.slice(first.segment.length)];
}
