import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keptFolder } from '../../../src/archive/files/sealed-file.ts';
import { nameOf } from '../../../src/build/built-before.ts';
import {
  keepNotes,
  leaveKeeping,
  leaveNotes,
  loadKeeping,
  loadNotes,
  toKeeping,
} from '../../../src/build/page-notes.ts';

let home: string;
beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'notes-'));
  leaveNotes(home, notes, { whole: 'first', part: 'en' });
  keepNotes(home, { folder: home, parts: ['en'] });
});
afterEach(() => {
  fs.rmSync(placeOf(home), { force: true });
  fs.rmSync(home, { recursive: true });
});

const notes = {
  names: ['claims'],
  digests: ['x'],
  wholes: new Map<string, string>(),
  pages: new Map([['index.html', { given: '', reads: Uint32Array.of(0) }]]),
};
const placeOf = (folder: string) => path.join(keptFolder, `notes-${nameOf(folder)}-en.bin`);
const load = (whole: string) => loadNotes({ whole: 'second', before: { folder: home, whole } }, 'en');

it('are found by the build that comes after theirs', () => {
  expect(load('first')).toEqual(notes);
});

it.each<[string, () => unknown]>([
  ['of another build than that of the site', () => load('other')],
  [
    'cut short',
    () => {
      fs.truncateSync(placeOf(home), 60);
      return load('first');
    },
  ],
  [
    'changed',
    () => {
      fs.appendFileSync(placeOf(home), 'x');
      return load('first');
    },
  ],
  [
    'that others may write',
    () => {
      fs.chmodSync(placeOf(home), 0o666);
      return load('first');
    },
  ],
  ['where nothing may be brought', () => loadNotes({ whole: 'second' }, 'en')],
])('are none where they are %s', (_what, find) => {
  expect(find()).toBeUndefined();
});

it('bring no page of a site with other code or settings', () => {
  const [now, before] = [
    { whole: 'b', around: 'same', isCommitted: true },
    { whole: 'a', around: 'same', isCommitted: true },
  ];
  expect(toKeeping(home, now, before)).toEqual({ whole: 'b', before: { folder: home, whole: 'a' } });
  expect(toKeeping(home, now, { ...before, around: 'other' })).toEqual({ whole: 'b' });
  expect(toKeeping(home, now, undefined)).toEqual({ whole: 'b' });
  leaveKeeping(home, toKeeping(home, now, before));
  expect(loadKeeping(home)).toEqual(toKeeping(home, now, before));
});
