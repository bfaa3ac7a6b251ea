import { createHash } from 'node:crypto';
import path from 'node:path';
import type { CheckResult } from '../archive/check-archive.ts';
import { keptFolder, loadSealed, removeOldest, storeSealed } from '../archive/files/sealed-file.ts';
import { toFingerprint } from './built-before.ts';

/** What a check found, without the archive itself. */
export type Found = Pick<CheckResult, 'faults' | 'warnings' | 'entries'>;

/**
 * What the last check of a content folder found, where neither the folder, its last commit, the code, the settings nor the
 * day is another since; else `check` finds it, and is remembered. Where nobody watches, it is always checked.
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
  const { faults, warnings, entries } = await check();
  if (storeSealed(place, fingerprint.whole, { faults, warnings, entries }))
    removeOldest(keptFolder, { prefix, most: 8 });
  return { faults, warnings, entries };
}

const prefix = 'check-';
