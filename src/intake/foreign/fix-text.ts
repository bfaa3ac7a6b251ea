import { listRepairs, repairText } from '../../mdx/characters/repairs.ts';
import { splitHeader } from '../../mdx/split-header.ts';
import { mechanicalRules } from './convert-body.ts';
import { protectCode } from './protect-code.ts';

/** A file's text mended as far as a program may, and what was done, in words. */
export interface FixedText {
  text: string;
  changes: string[];
}

/**
 * Mends what is mechanical: hidden characters, a byte order mark and odd line ends everywhere, soft hyphens in the
 * header, which is never hyphenated; in the text of an entry HTML for breaks, emphasis and links, which has a form in
 * Markdown. Every letter stays; code stays as it is.
 */
export function fixText(source: string): FixedText {
  const headerEnd = source.length - findRest(source).length;
  const repairs = listRepairs(source, { softHyphens: true }).filter(
    ({ code, offset }) => code !== 'soft-hyphen' || offset < headerEnd,
  );
  const clean = repairText(source, repairs);
  const parts = splitHeader(clean);
  if ('faults' in parts) return { text: clean, changes: describeRepairs(repairs.length) };
  const { text: open, restore } = protectCode(parts.rest, { lines: true });
  let count = 0;
  let body = open;
  for (const { pattern, into } of mechanicalRules) {
    count += body.match(pattern)?.length ?? 0;
    body = body.replace(pattern, into);
  }
  const head = clean.slice(0, clean.length - parts.rest.length);
  const tags = count > 0 ? [`turned ${count} HTML ${count === 1 ? 'tag' : 'tags'} into Markdown`] : [];
  return { text: count > 0 ? head + restore(body) : clean, changes: [...describeRepairs(repairs.length), ...tags] };
}

/** The text of an entry after its header; nothing of a source, which is all header. */
function findRest(source: string): string {
  const parts = splitHeader(source.replace(/^\uFEFF/, ''));
  return 'faults' in parts ? '' : parts.rest;
}

function describeRepairs(count: number): string[] {
  return count > 0 ? [`took out ${count} ${count === 1 ? 'character' : 'characters'} that nobody can see`] : [];
}
