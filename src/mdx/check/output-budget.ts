import { placeOf, type MdastNode } from '../dialect/tree.ts';
import type { PlacedFault } from '../../model/placed-fault.ts';

/** Columns that a table may have: wider ones cannot be read on any screen. */
export const mostColumns = 60;
/** Bytes of a page that any entry may have, and how many more for each character of its text. */
const base = 200_000;
const perCharacter = 10;

/** Keeps a page in proportion to its text: what writes much with few signs is counted before it is rendered. */
export class OutputBudget {
  #left: number;

  constructor(text: string) {
    this.#left = base + perCharacter * text.trim().length;
  }

  /** The faults of a table by its size; rows that are written short are filled up in the page. */
  checkTable(node: Extract<MdastNode, { type: 'table' }>): PlacedFault[] {
    const columns = Math.max(...node.children.slice(0, 1).map(({ children }) => children.length), 0);
    if (columns > mostColumns)
      return [
        {
          code: 'table-size',
          ...placeOf(node),
          message: `the table has ${columns} columns`,
          remedy: `keep it under ${mostColumns} columns: make two tables of it, or turn rows and columns around`,
        },
      ];
    const cell = node.align?.some(Boolean) ? 32 : 10;
    return this.spend(node, columns * node.children.length * cell);
  }

  /** A fault where this node is the one that makes the page too large. */
  spend(node: MdastNode, bytes: number): PlacedFault[] {
    const before = this.#left;
    this.#left -= bytes;
    if (before < 0 || this.#left >= 0) return [];
    return [
      {
        code: 'output-size',
        ...placeOf(node),
        message: 'the page becomes far larger than its text from here on',
        remedy:
          'use each footnote and each link by name a few times only; fill every cell of a table; or make two entries of it',
      },
    ];
  }
}

/** Bytes of a reference to a footnote with its way back. */
export const footnoteBytes = 400;
