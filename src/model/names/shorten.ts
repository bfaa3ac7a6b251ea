/** A line short enough for a list or the middle of a sentence: at most 80 code units, cut between characters. */
export function shorten(line: string): string {
  return line.length > 80 ? `${line.slice(0, 79).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}
