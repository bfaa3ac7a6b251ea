import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { listHeavyPages, mostPageBytes } from '../../src/build/heavy-pages.ts';
import { setUpOwn, setUpPeer, type Builder } from './builders.ts';
import { makeCorpus } from './corpus.ts';
import { measure, weighPages } from './measure.ts';
import { compareRows, formatResults, readRows, type Row } from './results.ts';
import { peers } from './write-peers.ts';

/**
 * The whole build of made-up archives of 100 and 1,000 projects (10,000 with `--large`), cold, with nothing changed, with
 * one text edited and with one claim added, beside other builders that are given the same words. Ratios are of one run, the
 * builders one after the other in each mode. Writes bench/RESULTS.md, and says which figure is worse by a fifth.
 */
const { values } = parseArgs({
  options: {
    large: { type: 'boolean' },
    sizes: { type: 'string' },
    only: { type: 'string' },
    modes: { type: 'string' },
    dry: { type: 'boolean' },
  },
});
const sizes = values.sizes?.split(',').map(Number) ?? (values.large ? [100, 1000, 10_000] : [100, 1000]);
const modes = (['cold', 'unchanged', 'edited', 'claim'] as const).filter(
  (mode) => values.modes?.split(',').includes(mode) ?? true,
);
const home = path.join(os.tmpdir(), 'handed-on-bench');
const results = path.resolve('bench/RESULTS.md');
const rows: Row[] = [];
const missing = new Set<string>();
for (const size of sizes) {
  const work = path.join(home, String(size));
  fs.rmSync(work, { recursive: true, force: true });
  const corpus = makeCorpus(size);
  const builders = [setUpOwn(corpus, work)];
  for (const peer of peers) {
    if (values.only !== undefined && !values.only.split(',').includes(peer)) continue;
    const builder = setUpPeer(peer, corpus, work);
    if (typeof builder === 'string') missing.add(builder);
    else builders.push(builder);
  }
  for (const mode of modes)
    for (const builder of builders) {
      if (!prepare(mode, builder)) continue;
      const measured = await measure(builder.command);
      const { pages, htmlMb, largest } = weighPages(builder.out);
      const row = { size, mode, builder: builder.name, ...measured, pages, htmlMb };
      rows.push(row);
      for (const { name, bytes } of builder.add ? listHeavyPages(builder.out) : [])
        console.log(`${name} has ${bytes} bytes; a page should have at most ${mostPageBytes}`);
      console.log(describe(row), mode === 'cold' ? `largest page ${largest.name}, ${largest.kb.toFixed(0)} kB` : '');
    }
}
for (const worse of compareRows(readRows(fs.existsSync(results) ? fs.readFileSync(results, 'utf8') : ''), rows))
  console.log(`Worse by a fifth: ${worse}`);
if (!values.dry) fs.writeFileSync(results, formatResults(rows, [...missing]));

/** Brings a site into the state of a mode; false where the builder has nothing like it. */
function prepare(mode: Row['mode'], { kept, text, add }: Builder): boolean {
  if (mode === 'cold') for (const place of kept) fs.rmSync(place, { recursive: true, force: true });
  if (mode === 'edited') fs.appendFileSync(text, `\nOne more sentence, ${Date.now()}.\n`);
  if (mode === 'claim') add?.();
  return mode !== 'claim' || add !== undefined;
}

function describe({ size, mode, builder, wallS, cpuS, peakMb, pages }: Row): string {
  return `${size} ${mode} ${builder}: ${wallS.toFixed(1)} s, processor ${cpuS.toFixed(1)} s, ${peakMb.toFixed(0)} MB, ${pages} pages`;
}
