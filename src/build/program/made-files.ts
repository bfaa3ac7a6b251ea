import fs from 'node:fs';
import path from 'node:path';
import { collectReads } from '../../archive/reads/page-reads.ts';
import { writerInto } from '../site-files.ts';
import type { Keeping } from './render-all.ts';

/** Files beside the pages that are made together, such as those of one entry. */
export interface FileUnit {
  /** No page and no other unit has it. */
  name: string;
  /** All that it may make, by their paths in the site. */
  files: readonly string[];
  make: () => Iterable<MadeFile> | Promise<Iterable<MadeFile>>;
}

export type MadeFile = readonly [file: string, content: string | Uint8Array];

/** Makes files of an archive, or brings those from the site as it was that were made of what is the same now; how many units were made. */
export async function makeFiles(
  units: Iterable<FileUnit>,
  out: string,
  keeping?: Pick<Keeping, 'keeper' | 'from'>,
): Promise<number> {
  const write = writerInto(out);
  let made = 0;
  for (const { name, files, make } of units) {
    const from = keeping?.from;
    if (from && keeping.keeper.keeps(name, '')) {
      for (const file of files) {
        const before = path.join(from, file);
        if (fs.existsSync(before)) write(file, { before });
      }
      continue;
    }
    made++;
    const { made: contents, reads } = await collectReads(async () => [...(await make())]);
    for (const [file, content] of contents) write(file, content);
    keeping?.keeper.note(name, { given: '', reads });
  }
  return made;
}
