import { brotliCompressSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import type { AnyEntry } from '../src/archive/entry/entry.ts';
import { buildArchive } from '../src/archive/graph/archive.ts';
import { readArchive } from '../src/archive/read-archive.ts';
import { listFindable } from '../src/search/findable-index.ts';
import type { FindableIndex } from '../src/search/findable.ts';
import { facetNames, type FacetName, type FinderIndex } from '../src/search/find/facets.ts';
import { buildFinderIndex, buildFinderRows } from '../src/search/find/finder-index.ts';
import { FinderTable } from '../src/search/find/finder-table.ts';
import { makeQuickSearch } from '../src/search/quick-search.ts';
import { growArchive } from './grown.ts';

/**
 * What search and the finder load before they answer, and how long they then take, for the archive as it is and grown to
 * 1,000 and 10,000 projects and practices. Times are of this machine: what holds elsewhere too is the ratio to a plain
 * MiniSearch over the same titles, names and summaries.
 */
const sizes = process.argv.slice(2).map(Number);
const { entries, withdrawn, neighbours } = await readArchive('content');
await report('the archive', entries);
for (const size of sizes.length > 0 ? sizes : [1000, 10_000]) await report(`${size} grown`, growArchive(entries, size));

async function report(name: string, all: readonly AnyEntry[]): Promise<void> {
  const archive = buildArchive([...all], withdrawn, { history: new Map(), neighbours });
  await reportSearch(name, listFindable(archive));
  const index = buildFinderIndex(archive);
  const rows = weigh(buildFinderRows(archive));
  const [ready, table] = timeAgain(() => new FinderTable(JSON.parse(JSON.stringify(index)) as FinderIndex));
  const times = listQuestions(index).map(
    (chosen) => time(() => table.sort(table.ask({ chosen }).places, 'near', { chosen }))[0],
  );
  console.log(
    `${name}: finder of ${index.keys.length} entries, ${weigh(index)}, sentences ${rows}; ready in ${show(ready)}; 95 of 100 questions within ${show(percentile(times))}`,
  );
}

async function reportSearch(name: string, index: FindableIndex): Promise<void> {
  const titles = index.entries.map(({ title }) => title);
  const step = Math.max(1, Math.floor(titles.length / 60));
  const asked = titles.filter((_, position) => position % step === 0);
  const slips = asked.map((title) => title.slice(0, 2) + title.slice(3));
  const [ready, search] = await timeReady(() => makeQuickSearch(index));
  const [plainReady, plain] = timeAgain(() => makePlainSearch(index));
  const measure = (queries: readonly string[], run: (query: string) => unknown) => {
    for (const query of queries.slice(0, 5)) run(query);
    return percentile(queries.map((query) => time(() => run(query))[0]));
  };
  const [own, other] = [measure(asked, search), measure(asked, plain)];
  const [ownSlips, otherSlips] = [measure(slips, search), measure(slips, plain)];
  console.log(
    `${name}: search of ${index.entries.length} entries, ${weigh(index)}; ready in ${show(ready)} (${ratio(ready, plainReady)} plain); 95 of 100 titles within ${show(own)} (${ratio(own, other)}), with a letter missing ${show(ownSlips)} (${ratio(ownSlips, otherSlips)})`,
  );
}

/** MiniSearch as its manual shows it: words and their beginnings, a fifth of the letters wrong. */
function makePlainSearch({ entries: all }: FindableIndex): (query: string) => unknown {
  const index = new MiniSearch({
    idField: 'key',
    fields: ['title', 'names', 'summary'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 } },
  });
  index.addAll(all);
  return (query) => index.search(query);
}

/** Questions by one and by two things, over all values that there are. */
function listQuestions({ values }: FinderIndex): Map<FacetName, Set<string>>[] {
  const single = facetNames.flatMap((name) =>
    values[name].slice(0, 12).map((value) => [name, new Set([value])] as const),
  );
  return single.map((one, at) => new Map([one, ...(at % 2 > 0 ? [single[(at * 7) % single.length] ?? one] : [])]));
}

function time<Result>(run: () => Result): [ms: number, result: Result] {
  const begun = performance.now();
  const result = run();
  return [performance.now() - begun, result];
}

/** The time of a second run, once the engine has compiled what runs. */
function timeAgain<Result>(run: () => Result): [ms: number, result: Result] {
  run();
  return time(run);
}

/** The time of a second run of what makes itself ready in slices. */
async function timeReady<Result>(run: () => Promise<Result>): Promise<[ms: number, result: Result]> {
  await run();
  const begun = performance.now();
  const result = await run();
  return [performance.now() - begun, result];
}

function percentile(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}

function weigh(value: unknown): string {
  const text = JSON.stringify(value);
  return `${kilo(text.length)} kB (${kilo(brotliCompressSync(text).length)} brotli)`;
}

function show(ms: number): string {
  return `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;
}

function ratio(ms: number, other: number): string {
  return `${(ms / other).toFixed(1)}×`;
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
