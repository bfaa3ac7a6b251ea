import { lineColumn } from '../characters/characters.ts';
import type { PlacedFault } from '../../model/placed-fault.ts';

/** A name that one place gives and another uses. */
export interface FootnoteReference {
  kind: 'definition' | 'footnoteReference' | 'footnoteDefinition' | 'footnoteMissing';
  name: string;
  line: number;
  column: number;
}

/** Names given twice, footnotes that no place refers to, and references to footnotes that were never written. */
export function checkReferences(references: readonly FootnoteReference[], partial: boolean): PlacedFault[] {
  const footnotes = references.filter(({ kind }) => kind === 'footnoteDefinition');
  const definitions = references.filter(({ kind }) => kind === 'definition');
  return [
    ...checkTwice(footnotes, 'footnote'),
    ...checkTwice(definitions, 'link'),
    ...(partial ? [] : [...checkUnused(footnotes, references), ...checkMissing(references)]),
  ];
}

/** Marks such as [^1] that the parser took for words, because no footnote of that name is written. */
export function listMissingFootnotes(text: string, [start, end]: readonly [number, number]): FootnoteReference[] {
  const marks = text.slice(start, end).matchAll(/(?<!\\)\[\^([^\]\s[]+)\]/g);
  return Array.from(marks, (mark) => ({
    kind: 'footnoteMissing',
    name: mark[1] ?? '',
    ...lineColumn(text, start + mark.index),
  }));
}

function checkTwice(references: readonly FootnoteReference[], what: string): PlacedFault[] {
  const seen = new Set<string>();
  return references.flatMap(({ name, line, column }) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [
      {
        code: `${what}-twice`,
        line,
        column,
        message: `the ${what} “${name}” is written twice`,
        remedy: 'give the second one another name',
      },
    ];
  });
}

function checkUnused(footnotes: readonly FootnoteReference[], references: readonly FootnoteReference[]): PlacedFault[] {
  const used = new Set(references.filter(({ kind }) => kind === 'footnoteReference').map(({ name }) => name));
  return footnotes
    .filter(({ name }) => !used.has(name))
    .map(({ name, line, column }) => ({
      code: 'footnote-unused',
      line,
      column,
      message: `no place in the text refers to the footnote “${name}”`,
      remedy: `write [^${name}] where it belongs`,
    }));
}

function checkMissing(references: readonly FootnoteReference[]): PlacedFault[] {
  return references
    .filter(({ kind }) => kind === 'footnoteMissing')
    .map(({ name, line, column }) => ({
      code: 'footnote-missing',
      line,
      column,
      message: `there is no footnote “${name}”`,
      remedy: `write it on a line of its own: [^${name}]: words; to show the brackets write \\[^${name}]`,
    }));
}
