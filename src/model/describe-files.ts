import { collectionNames, collections } from './collections.ts';
import { parseEntryPath } from './content-path.ts';

/** What files of the archive hold, by their paths: `2 projects, 1 source, 1 picture`. */
export function describeFiles(paths: readonly string[]): string {
  const entries = paths.flatMap((path) => parseEntryPath(path) ?? []);
  const counts = collectionNames.map((name): [number, { one: string; many: string }] => [
    entries.filter(({ collection }) => collection === name).length,
    collections[name].label,
  ]);
  const pictures: [number, { one: string; many: string }] = [
    paths.length - entries.length,
    { one: 'picture', many: 'pictures' },
  ];
  return [...counts, pictures]
    .filter(([count]) => count > 0)
    .map(([count, label]) => `${count} ${count === 1 ? label.one : label.many}`)
    .join(', ');
}
