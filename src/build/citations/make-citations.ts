import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { isTextEntry } from '../../archive/entry/entry.ts';
import { codeVersion } from '../../archive/files/code-version.ts';
import { siteLanguage } from '../../model/names/site-languages.ts';
import { keptFolder, loadSealed, storeSealed } from '../../archive/files/sealed-file.ts';
import type { Archive } from '../../archive/graph/archive.ts';
import { toCslEntry, toCslSource, type CslItem } from '../../citations/csl-item.ts';
import { leaveCitations } from '../../citations/kept-citations.ts';
import { readSettings } from '../../site/settings.ts';
import { citationStyles, type StyleId } from '../../citations/style-names.ts';
import { toCitationKey, type KnownCitations } from '../../citations/styles.ts';
import { askWorker } from '../program/ask-worker.ts';

/**
 * Makes the citations that pages in the language of the site show, of every source and entry in every style, and leaves
 * them in the folder of one build's caches. Each is made once for what it is made of: those of earlier builds are kept
 * beside the packages, under a digest of all that goes into them.
 */
export async function makeCitations(archive: Archive, cache: string): Promise<void> {
  const items = [
    ...archive.list('sources').map(toCslSource),
    ...[...archive.entries.values()].filter(isTextEntry).map((entry) => toCslEntry(archive, entry)),
  ];
  const shape = readSettings().settings.isUnattended ? undefined : codeVersion('citations');
  const before = (shape && (loadSealed(keptFile, shape) as KnownCitations | undefined)) || new Map<string, string>();
  const made = new Map<string, string>();
  const tasks: Task[] = [];
  for (const { id: style } of citationStyles) {
    const missing = new Map<string, CslItem>();
    for (const item of items) {
      const key = toCitationKey(item, style);
      const known = before.get(key);
      if (known === undefined) missing.set(key, item);
      else made.set(key, known);
    }
    if (missing.size > 0) tasks.push({ style, missing });
  }
  const isNew = tasks.length > 0;
  const workers = Math.min(tasks.length, os.availableParallelism());
  await Promise.all(Array.from({ length: workers }, () => work(tasks, made)));
  leaveCitations(cache, made);
  if (isNew && shape) storeSealed(keptFile, shape, before.size > mostKept ? made : new Map([...before, ...made]));
}

/** Nothing is lost where it is deleted; each citation is found by a digest of all that goes into it. */
const keptFile = path.join(keptFolder, `citations-${siteLanguage}.bin`);

/** When so many are kept, those that this build has no use for are let go. */
const mostKept = 100_000;

interface Task {
  style: StyleId;
  missing: ReadonlyMap<string, CslItem>;
}

/** Takes one style after another until none is left. */
async function work(tasks: Task[], made: Map<string, string>): Promise<void> {
  const worker = new Worker(new URL('./citation-worker.ts', import.meta.url));
  try {
    for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) {
      const { style, missing } = task;
      const texts = await askWorker<string[]>(worker, { style, items: [...missing.values()] });
      [...missing.keys()].forEach((key, index) => made.set(key, texts[index] ?? ''));
    }
  } finally {
    await worker.terminate();
  }
}
