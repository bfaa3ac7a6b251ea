/** A text in two: its first sentence (Unicode Standard Annex 29, for the language), and what follows it. */
export function splitFirstSentence(text: string, language: string): [first: string, rest: string] {
  const segmenter =
    segmenters.get(language) ?? new Intl.Segmenter(`${language}-u-ss-standard`, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  const [first = { segment: '' }] = segmenter.segment(text);
  return [first.segment.trim(), text.slice(first.segment.length)];
}

/** By language; to make one takes a hundred times as long as to use it. */
const segmenters = new Map<string, Intl.Segmenter>();
