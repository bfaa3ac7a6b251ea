import { lineColumn } from '../characters/characters.ts';
import { footnotePattern } from '../dialect/dialect.ts';
import { placeOf, type MdastNode } from '../dialect/tree.ts';
import type { PlacedFault } from '../../model/placed-fault.ts';

/** A name that one place gives and another uses. */
export interface FootnoteReference {
  kind: 'definition' | 'footnoteReference' | 'footnoteDefinition' | 'footnoteMissing' | 'footnoteMisnamed';
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
    ...references.filter(({ kind }) => kind === 'footnoteMisnamed').map(toNameFault),
    ...(partial ? [] : [...checkUnused(footnotes, references), ...checkMissing(references)]),
  ];
}

/** Footnotes that only footnotes refer to which no reader comes to: the page leaves them out. */
export function checkReach(root: MdastNode): PlacedFault[] {
  const namedIn = new Map<string, Set<string>>();
  const notes = new Map<string, MdastNode>();
  const visit = (node: MdastNode, within: string) => {
    const holder = node.type === 'footnoteDefinition' ? node.identifier : within;
    if (node.type === 'footnoteDefinition') notes.set(holder, node);
    if (node.type === 'footnoteReference') namedIn.set(within, (namedIn.get(within) ?? new Set()).add(node.identifier));
    if ('children' in node) for (const child of node.children) visit(child, holder);
  };
  visit(root, '');
  const reached = new Set(namedIn.get(''));
  for (const name of reached) for (const next of namedIn.get(name) ?? []) reached.add(next);
  const named = new Set([...namedIn.values()].flatMap((names) => [...names]));
  return [...notes]
    .filter(([name]) => named.has(name) && !reached.has(name))
    .map(([name, note]) => toUnusedFault({ name, ...placeOf(note) }));
}

/** Marks such as [^1] that the parser took for words, because no footnote of that name is written. */
export function listMissingFootnotes(text: string, [start, end]: readonly [number, number]): FootnoteReference[] {
  const marks = text.slice(start, end).matchAll(/(?<!\\)\[\^([^\][\n]{1,200})\]/g);
  return Array.from(marks, ({ 1: name = '', index }) => ({
    kind: isFootnoteName(name) ? 'footnoteMissing' : 'footnoteMisnamed',
    name,
    ...lineColumn(text, start + index),
  }));
}

/** True for a name that a footnote may have: no space, and none that every object has. */
export function isFootnoteName(name: string): boolean {
  return footnotePattern.test(name) && !Object.hasOwn(Object.prototype, name) && name !== 'prototype';
}

function toNameFault({ name, line, column }: FootnoteReference): PlacedFault {
  const plain = name
    .replaceAll(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
    .replaceAll(/^[-_\p{M}]+|-+$/gu, '')
    .slice(0, 40);
  const better = isFootnoteName(plain) ? plain : '1';
  return {
    code: 'footnote-name',
    line,
    column,
    message: `“${name.slice(0, 40)}” cannot name a footnote`,
    remedy: `write [^${better}] here and wherever the footnote is named; to show the brackets write \\[^${name.slice(0, 40)}]`,
  };
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
  return footnotes.filter(({ name }) => !used.has(name)).map(toUnusedFault);
}

function toUnusedFault({ name, line, column }: Pick<FootnoteReference, 'name' | 'line' | 'column'>): PlacedFault {
  return {
    code: 'footnote-unused',
    line,
    column,
    message: `no place in the text refers to the footnote “${name}”`,
    remedy: `write [^${name}] where it belongs, or delete it`,
  };
}

function checkMissing(references: readonly FootnoteReference[]): PlacedFault[] {
  return references
    .filter(({ kind }) => kind === 'footnoteMissing')
    .map(({ name, line, column }) => ({
      code: 'footnote-missing',
      line,
      column,
      message: `there is no footnote “${name}”`,
      remedy: `write it on a line of its own, with an empty line before it: [^${name}]: words; to show the brackets write \\[^${name}]`,
    }));
}
