import { createHash } from 'node:crypto';

/** The id that git gives to content in a repository whose ids are as long as another one: SHA-1 or SHA-256. */
export function toBlobId(content: Uint8Array, { length }: string): string {
  const hash = createHash(length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${content.length}\0`).update(content).digest('hex');
}
