import { placeOf, spanOf, type MdastNode } from '../dialect/tree.ts';
import type { PlacedFault } from '../../model/placed-fault.ts';

/** A paragraph that is a line of a program in all but its indentation: other tools may run it. */
export function checkProgram(node: Extract<MdastNode, { type: 'paragraph' }>, text: string): PlacedFault[] {
  const [start] = spanOf(node);
  if (!program.test(text.slice(start, start + 300))) return [];
  return [
    {
      code: 'program-not-allowed',
      ...placeOf(node),
      message: 'the paragraph begins like a line of a program',
      remedy: 'put it in `code`, or between two lines of ```',
    },
  ];
}

const program =
  /^[ \t]*(?:import[ \t]*\(|import[ \t]*["']|import[ \t][^\n]{0,200}?[ \t]from[ \t]*["'][^\n"']*["']|export[ \t]+default[ \t]|export[ \t]+(?:const|let|var)[ \t]+\w+[ \t]*=|export[ \t]+(?:async[ \t]+)?function[ \t]*\w*[ \t]*\()/;
