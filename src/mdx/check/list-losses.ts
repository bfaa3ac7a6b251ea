import { listPassages } from '../dialect/passages.ts';
import type { MdastNode } from '../dialect/tree.ts';
import type { PlacedFault } from '../../model/placed-fault.ts';
import { checkBlocks } from './check-blocks.ts';
import { checkReach } from './check-footnotes.ts';
import { checkLines } from './check-lines.ts';
import { checkMarks } from './check-marks.ts';

/** What a page would show otherwise than it was meant, or not at all: nothing of a text changes in silence. */
export function listLosses(root: MdastNode, text: string): PlacedFault[] {
  const passages = listPassages(root, text);
  return [
    ...checkBlocks(root, text),
    ...checkReach(root),
    ...passages.flatMap((passage) => checkMarks(passage, text)),
    ...passages.flatMap((passage) => checkLines(passage, text)),
  ];
}

/** True for what may be meant as it stands. */
export function isWarning({ code }: Pick<PlacedFault, 'code'>): boolean {
  return warnings.has(code);
}

const warnings: ReadonlySet<string> = new Set([
  'code-unclosed',
  'lines-run-together',
  'list-renumbered',
  'mark-left',
  'other-markup',
  'words-unseen',
]);
