import { buildArchive } from '../src/archive/graph/archive.ts';
import { traceLife } from '../src/archive/graph/biography.ts';
import { listGaps } from '../src/archive/graph/gaps.ts';
import { traceDescent } from '../src/archive/graph/lineage.ts';
import { formatOrigin } from '../src/archive/graph/origin.ts';
import { makeArchive } from './generated.ts';

/**
 * Time and memory of the whole graph for generated archives: all edges, the ancestors and heirs that each page shows,
 * every origin line, every biography and every gap. Prints one line a size, and how time grew against size.
 */
const sizes = process.argv.slice(2).map(Number);
let before: { size: number; total: number } | undefined;
for (const size of sizes.length > 0 ? sizes : [1000, 3000, 10_000]) {
  const entries = makeArchive(size);
  const steps: [string, number][] = [];
  const measure = <Result>(name: string, run: () => Result): Result => {
    const started = performance.now();
    const result = run();
    steps.push([name, performance.now() - started]);
    return result;
  };
  const archive = measure('edges', () => buildArchive(entries, [], { history: new Map(), neighbours: [] }));
  const keys = archive.list('projects').map(({ key }) => key);
  measure('descent', () => {
    for (const key of keys)
      for (const direction of ['ancestors', 'heirs'] as const) traceDescent(archive, key, { direction });
  });
  measure('origins', () => keys.map((key) => formatOrigin(archive, archive.get(key))));
  measure('lives', () => archive.list('practices').map((practice) => traceLife(archive, practice)));
  measure('gaps', () => listGaps(archive));
  const total = steps.reduce((sum, [, ms]) => sum + ms, 0);
  const growth = before
    ? `, ${(total / before.total).toFixed(1)}× the time for ${(size / before.size).toFixed(1)}× the size`
    : '';
  console.log(
    `${size} projects, ${archive.claims.length} claims: ${(total / 1000).toFixed(2)} s (${steps.map(([name, ms]) => `${name} ${ms.toFixed(0)} ms`).join(', ')}), ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB${growth}`,
  );
  before = { size, total };
}
