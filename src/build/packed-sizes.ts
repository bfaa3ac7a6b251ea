import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { createKeptMap, type KeptMap } from '../archive/files/kept-map.ts';
import { keptFolder, loadSealed, storeSealed } from '../archive/files/sealed-file.ts';
import { readSettings } from '../site/settings.ts';

/** How many bytes files have as hosts send them, found again by what is in them; worked out anew where nobody watches. */
export function openPackedSizes(): KeptMap<number> {
  if (readSettings().settings.isUnattended) return createKeptMap();
  const place = path.join(keptFolder, 'packed-sizes.bin');
  const version = `${process.version} ${process.versions.zlib}`;
  return createKeptMap(loadSealed(place, version) as Map<string, number> | undefined, (sizes) => {
    storeSealed(place, version, sizes);
  });
}

/** The size of a file as hosts send it; `digest` names what is in it. */
export function findPackedSize(sizes: KeptMap<number>, digest: string, read: () => Buffer): number {
  const known = sizes.find(digest);
  if (known !== undefined) return known;
  const size = gzipSync(read()).length;
  sizes.keep(digest, size);
  return size;
}
