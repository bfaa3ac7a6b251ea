import { createHash } from 'node:crypto';
import path from 'node:path';
import type { CheckResult } from '../archive/check-archive.ts';
import { keptFolder, loadSealed, removeOldest, storeSealed } from '../archive/files/sealed-file.ts';
import { toFingerprint } from './built-before.ts';

/** What a check found, without the archive itself. */
export type Found = Pick<CheckResult, 'faults' | 'warnings' | 'entries'>;

/**
 * What the last check of a content folder found, where neither the folder, its last commit, the code, the settings nor the
 * day is another since; else `check` finds it. Only a check without fault that read the history is remembered: another run
 * may not find the same, where a reader took too long or git did not answer. Where nobody watches, it is always checked.
 */
export async function findChecked(content: string, check: () => Promise<Found>): Promise<Found> {
  const today = new Date().toISOString().slice(0, 10);
  // What cannot be read is for the check to say.
  const fingerprint = await toFingerprint({ content, today }).catch(() => undefined);
  if (!fingerprint) return check();
  // Faults name the folder as it is seen from here.
  const seen = createHash('sha256').update(JSON.stringify([process.cwd(), content]));
  const place = path.join(keptFolder, `${prefix}${seen.digest('hex').slice(0, 16)}.bin`);
  const known = loadSealed(place, fingerprint.whole) as Found | undefined;
  if (known) return known;
  const found = await check();
  const isSound = found.faults.length === 0 && found.warnings.every(({ code }) => code !== 'history-unread');
  if (isSound && storeSealed(place, fingerprint.whole, found)) removeOldest(keptFolder, { prefix, most: 8 });
  return found;
}

const prefix = 'check-';
