import path from 'node:path';
import type { Archive } from '../../archive/graph/archive.ts';
import { posterPapers } from '../../booklets/poster/fit-paper.ts';
import { toPosterDocument } from '../../booklets/poster/poster.ts';
import { listStyles, type Printer } from './printer.ts';
import { writeWhole } from '../../archive/files/write-whole.ts';

/** Writes the drawing of the whole lineage as one page for each paper, over what was there of the same name. */
export async function writePoster(
  archive: Archive,
  printer: Printer,
  to: string,
): Promise<{ files: string[]; missing: string[] }> {
  const files: string[] = [];
  const missing = new Set<string>();
  for (const paper of posterPapers) {
    const document = toPosterDocument(archive, paper, { styles: listStyles('poster') });
    const printed = await printer.print(document);
    for (const letter of printed.missing) missing.add(letter);
    const name = `lineage-${paper.name}-poster.pdf`;
    writeWhole(path.join(to, name), printed.pdf);
    files.push(name);
  }
  return { files, missing: [...missing].sort() };
}
