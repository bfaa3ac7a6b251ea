import fs from 'node:fs';
import path from 'node:path';
import { dataFolder, type Neighbour } from '../../archive/entry/neighbours.ts';
import { parseAbroad } from '../../model/neighbours/abroad-key.ts';
import { writeWhole } from '../../archive/files/write-whole.ts';
import { copyName } from '../../archive/neighbours/read-neighbours.ts';
import type { ReadResult } from '../../archive/read-archive.ts';
import { fetchWithin, type FetchLimits } from './fetch-within.ts';
import { isolate } from '../../site/language.ts';
import { site } from '../../site/site.ts';
import { listPersonal } from './personal-remarks.ts';
import { formatCopy, keepAway, takeCopy } from './take-copy.ts';

export interface AskOptions {
  /** The content folder. */
  content: string;
  today: string;
  limits?: Partial<FetchLimits>;
  /** Tells how it goes, a sentence at a time. */
  say: (sentence: string) => void;
}

/** Asks every neighbour for what claims name of it, and writes the copies. True where each gave what was asked. */
export async function askNeighbours(
  { entries, neighbours }: Pick<ReadResult, 'entries' | 'neighbours'>,
  options: AskOptions,
): Promise<boolean> {
  const named = entries.flatMap((entry) => (entry.collection === 'lineages' ? [entry.data.from, entry.data.to] : []));
  let isWhole = true;
  for (const neighbour of neighbours) {
    const keys = named.flatMap((end) => {
      const abroad = parseAbroad(end);
      return abroad?.archive === neighbour.id ? [abroad.key] : [];
    });
    if (!(await askOne(neighbour, keys, options))) isWhole = false;
  }
  return isWhole;
}

async function askOne(neighbour: Neighbour, keys: readonly string[], options: AskOptions): Promise<boolean> {
  const { content, today, limits, say } = options;
  const file = path.join(content, copyName(neighbour.id));
  if (keys.length === 0) {
    fs.rmSync(file, { force: true });
    say(`${neighbour.name}: no claim names anything of it, so nothing is asked.`);
    return true;
  }
  const folder = dataFolder(neighbour);
  const hosts = new Set([neighbour.address, folder].map((place) => new URL(place).host));
  const address = `${folder}archive.json`;
  const fetched = await fetchWithin(address, hosts, limits);
  const taken = 'bytes' in fetched ? takeCopy(fetched.bytes, { neighbour, keys, today }) : undefined;
  const copy = taken && 'copy' in taken ? taken.copy : keepAway(neighbour, today);
  if (copy) writeWhole(file, formatCopy(copy));
  if (!taken || 'problem' in taken) {
    const why = taken
      ? `${neighbour.name} ${taken.problem}`
      : `${address} ${'problem' in fetched ? fetched.problem : ''}`;
    say(`${why}. ${copy ? `The copy of ${copy.taken} stays.` : 'There is no earlier copy.'}`);
    return false;
  }
  for (const remark of taken.remarks) say(`${remark}.`);
  for (const kept of taken.copy.entries) {
    const personal = listPersonal(kept, [neighbour.name, site.name]).map((words) => `“${isolate(words)}”`);
    if (personal.length > 0)
      say(
        `${neighbour.id}:${kept.key} may say who somebody is or where: ${personal.join(', ')}. Read it before you commit it; where it should not be told, ask ${neighbour.name}.`,
      );
  }
  say(`${neighbour.name}: ${taken.copy.entries.length} of ${new Set(keys).size} kept.`);
  return taken.remarks.length === 0;
}
