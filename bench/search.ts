import { brotliCompressSync } from 'node:zlib';
import { buildArchive } from '../src/archive/graph/archive.ts';
import { listFindable, type FindableIndex } from '../src/search/findable.ts';
import { makeQuickSearch } from '../src/search/quick-search.ts';
import { readArchive } from '../src/archive/read-archive.ts';
import { makeArchive } from './generated.ts';

/**
 * What the search page loads before it answers, and how long it then takes: for the archive as it is, and for generated ones
 * of 1,000 and 10,000 projects. Prints one line a size. Times are of this machine; compare them with each other.
 */
const sizes = process.argv.slice(2).map(Number);
const real = await readArchive('content');
report('the archive', listFindable(buildArchive(real.entries)));
for (const size of sizes.length > 0 ? sizes : [1000, 10_000])
  report(`${size} projects`, listFindable(buildArchive(makeArchive(size))));

function report(name: string, index: FindableIndex): void {
  const text = JSON.stringify(index);
  const started = performance.now();
  const search = makeQuickSearch(index);
  const built = performance.now() - started;
  const titles = index.entries.map(({ title }) => title);
  const step = Math.max(1, Math.floor(titles.length / 60));
  const asked = titles.filter((_, position) => position % step === 0);
  const slips = asked.map((title) => title.slice(0, 2) + title.slice(3));
  for (const query of asked.slice(0, 5)) search(query);
  console.log(
    `${name}: ${index.entries.length} entries, ${kilo(text.length)} kB, ${kilo(brotliCompressSync(text).length)} kB brotli; ready in ${built.toFixed(0)} ms; 95 of 100 titles within ${timeOf(asked).toFixed(0)} ms, with a letter missing ${timeOf(slips).toFixed(0)} ms`,
  );

  function timeOf(queries: readonly string[]): number {
    const times = queries.map((query) => {
      const begun = performance.now();
      search(query);
      return performance.now() - begun;
    });
    return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
  }
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
