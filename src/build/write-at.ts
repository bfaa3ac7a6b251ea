import fs from 'node:fs';
import path from 'node:path';
import { site as settings } from '../site/site.ts';

/** The file of a built site that an address of it leads to; its folder is made. */
export function makeRoomAt(site: string, address: string): string {
  const file = path.join(site, address.slice(settings.base.length));
  fs.mkdirSync(path.dirname(file), { recursive: true });
  return file;
}

/** Writes what stands at an address of a built site. */
export function writeAt(site: string, address: string, text: string): void {
  fs.writeFileSync(makeRoomAt(site, address), text);
}
