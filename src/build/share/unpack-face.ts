import { inflateSync } from 'node:zlib';

/** A face packed as WOFF 1.0 (W3C, 2012) as the plain OpenType that font libraries of systems take. */
export function unpackFace(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is no face packed as WOFF 1.0.');
  const count = woff.readUInt16BE(12);
  const head = Buffer.alloc(12 + 16 * count);
  const power = Math.floor(Math.log2(count));
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(2 ** power * 16, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE((count - 2 ** power) * 16, 10);
  const parts: Uint8Array[] = [head];
  let at = head.length;
  for (let index = 0; index < count; index += 1) {
    const [row, to] = [44 + 20 * index, 12 + 16 * index];
    const [from, packed, length] = [row + 4, row + 8, row + 12].map((place) => woff.readUInt32BE(place));
    const bytes = woff.subarray(from ?? 0, (from ?? 0) + (packed ?? 0));
    const table = (packed ?? 0) < (length ?? 0) ? inflateSync(bytes) : bytes;
    woff.copy(head, to, row, row + 4);
    woff.copy(head, to + 4, row + 16, row + 20);
    head.writeUInt32BE(at, to + 8);
    head.writeUInt32BE(table.length, to + 12);
    // Tables begin at multiples of four.
    parts.push(table, Buffer.alloc((4 - (table.length % 4)) % 4));
    at += Math.ceil(table.length / 4) * 4;
  }
  return Buffer.concat(parts);
}
