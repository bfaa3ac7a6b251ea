import { isMap, isSeq, type ParsedNode } from 'yaml';

/** A member of a block map or block list, as a stretch of the source. */
export interface Part {
  /** Key in a map. */
  key?: string;
  position: number;
  /** Node of the value. */
  node: unknown;
  /** Newline, blank lines and comments that stand before the member and move with it. */
  lead: string;
  /** Where the key or the hyphen begins. */
  start: number;
  /** Where the member ends, with a comment on its last line and without the newline. */
  end: number;
}

/**
 * The members of a block map or list.
 * @param end where the text of the collection ends at the latest
 * @returns the parts, the column at which they stand, and what follows the last of them
 */
export function listParts(
  source: string,
  node: ParsedNode,
  end: number,
): { parts: Part[]; indent: number; tail: string } {
  const starts = listStarts(node);
  const first = starts[0] ?? 0;
  const indent = first - (source.lastIndexOf('\n', first - 1) + 1);
  let lead = '';
  const parts = starts.map((start, position): Part => {
    const next = starts[position + 1] ?? end;
    const partEnd = start + trimTrailing(source.slice(start, next), indent).length;
    const part = { ...member(node, position), position, lead, start, end: partEnd };
    lead = source.slice(partEnd, next);
    return part;
  });
  return { parts, indent, tail: lead };
}

/** Offsets of keys or hyphens, from the tokens of the parser. */
function listStarts(node: ParsedNode): number[] {
  const token = node.srcToken;
  if (token?.type === 'block-map') return token.items.flatMap((item) => (item.key ? [item.key.offset] : []));
  if (token?.type !== 'block-seq') return [];
  return token.items.flatMap((item) =>
    item.start.filter((part) => part.type === 'seq-item-ind').map((part) => part.offset),
  );
}

function member(node: ParsedNode, position: number): { key?: string; node: unknown } {
  if (isSeq(node)) return { node: node.items[position] };
  const pair = isMap(node) ? node.items[position] : undefined;
  return { key: String(pair?.key), node: pair?.value };
}

/** Drops blank lines and comments at the end that stand no deeper than the member itself: they belong to the next. */
function trimTrailing(text: string, indent: number): string {
  const lines = text.split('\n');
  const isOutside = (line: string) =>
    line.trim() === '' || (line.trimStart().startsWith('#') && line.length - line.trimStart().length <= indent);
  while (lines.length > 1 && isOutside(lines.at(-1) ?? '')) lines.pop();
  return lines.join('\n');
}
