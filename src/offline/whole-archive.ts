import { isFileList, listMissing, type FileList, type FileRow } from './file-list.ts';
import { isFullError, type Kept } from './kept.ts';
import { toKept } from './kept-response.ts';
import { listName } from './names.ts';
import { mayKeep } from './routes.ts';

/** How far the loading of the whole archive is. */
export interface Progress {
  files: number;
  ofFiles: number;
  bytes: number;
  ofBytes: number;
}

/** How it ended: everything is there · the reader stopped it · no room · no network · some files could not be had. */
export type Ending = 'done' | 'stopped' | 'full' | 'away' | 'partly';

/**
 * Loads every file that is not kept yet, six at a time, and goes on where it was left. Where a new site is published
 * meanwhile, what changed is loaded once more. Deletes what the site has no more only when all is there.
 */
export async function loadWhole(
  kept: Kept,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (progress: Progress) => void },
): Promise<Ending> {
  let list = await loadList(kept);
  for (let round = 0; list && round < mostRounds; round++) {
    const ending = await loadMissing(kept, list, { signal, onProgress });
    if (ending !== 'done') return ending;
    const now = await loadList(kept);
    if (now?.version === list.version) return (await dropOthers(kept, list), 'done');
    list = now;
  }
  return list ? 'partly' : 'away';
}

/** The list of files as it is now; undefined where there is no network. */
export async function loadList(kept: Kept): Promise<FileList | undefined> {
  try {
    const answer = await fetch(kept.scope + listName, { cache: 'no-store' });
    const list: unknown = answer.ok ? await answer.json() : undefined;
    return isFileList(list) ? list : undefined;
  } catch {
    return undefined;
  }
}

/** A site that is published again and again while it is loaded is given up on. */
const mostRounds = 3;
/** So many files are loaded at a time; where so many fail in a row, there is no network. */
const atOnce = 6;
/** Files after which it is written down what is there, so that little is lost when the page is closed. */
const often = 40;
/** Files that are given up where there is no room, so that it can be written down what is there. */
const toGiveUp = 20;

interface Work {
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

async function loadMissing(kept: Kept, list: FileList, { signal, onProgress }: Work): Promise<Ending> {
  const index = await kept.index();
  const missing = listMissing(list, index);
  const progress = toProgress(list, missing);
  const ends = new AbortController();
  signal.addEventListener('abort', () => ends.abort());
  const latest: string[] = [];
  let inVain = 0;
  let ending: Ending = 'done';
  const queue = missing[Symbol.iterator]();
  const carry = async () => {
    for (const row of queue) {
      if (isOver()) return;
      const result = await loadFile(kept, row, ends.signal);
      if (result === 'done') await note(row);
      else if (isOver()) return;
      else if (result === 'partly' || (result === 'away' && ++inVain < atOnce)) ending = 'partly';
      else stop(result);
    }
  };
  const note = async ([path, hash, bytes]: FileRow) => {
    index.set(path, hash);
    inVain = 0;
    latest.push(path);
    if (latest.length > toGiveUp) latest.shift();
    progress.files += 1;
    progress.bytes += bytes;
    onProgress(progress);
    if (progress.files % often === 0) await save();
  };
  const isOver = () => signal.aborted || ends.signal.aborted;
  const isFull = () => ending === 'full';
  const stop = (why: Ending) => {
    if (!ends.signal.aborted) ending = why;
    ends.abort();
  };
  const save = () => kept.saveIndex(index).catch(() => stop('full'));
  const makeRoom = async () => {
    const last = latest.map((path) => kept.scope + path);
    for (const path of latest) index.delete(path);
    await kept.dropFrom('whole', last).catch(() => undefined);
  };
  onProgress(progress);
  await Promise.all(Array.from({ length: atOnce }, carry));
  if (isFull()) await makeRoom();
  await save();
  return signal.aborted ? 'stopped' : ending;
}

function toProgress({ files }: FileList, missing: readonly FileRow[]): Progress {
  const sum = (rows: readonly FileRow[]) => rows.reduce((total, [, , bytes]) => total + bytes, 0);
  const ofBytes = sum(files);
  return {
    files: files.length - missing.length,
    ofFiles: files.length,
    bytes: ofBytes - sum(missing),
    ofBytes,
  };
}

async function loadFile(kept: Kept, [path]: FileRow, signal: AbortSignal): Promise<Ending> {
  try {
    // Anew, past what browser and worker hold: the list says what the site has now.
    const answer = await fetch(kept.scope + path, { cache: 'reload', signal });
    if (!mayKeep(answer)) return 'partly';
    await kept.put(kept.scope + path, toKept(answer, await answer.arrayBuffer(), new Date()), 'whole');
    return 'done';
  } catch (error) {
    return isFullError(error) ? 'full' : 'away';
  }
}

async function dropOthers(kept: Kept, { files }: FileList): Promise<void> {
  const wanted = new Set(files.map(([path]) => kept.scope + path));
  const index = await kept.index();
  const others = (await kept.list('whole')).filter((address) => !wanted.has(address));
  for (const path of index.keys()) if (!wanted.has(kept.scope + path)) others.push(kept.scope + path);
  if (others.length > 0) await kept.dropFrom('whole', others);
}
