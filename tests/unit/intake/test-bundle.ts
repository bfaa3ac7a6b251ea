import { readFileSync } from 'node:fs';
import { contributionFormat } from '../../../src/model/contribution.ts';
import type { ZipMember } from '../../fixtures/zip.ts';

export const entryPath = 'content/projects/night-kitchen.mdx';
export const sourcePath = 'content/sources/night-1934.yaml';
export const picturePath = 'content/media/night-kitchen.png';

/** Text of a project, of its source, and a picture, that have no fault. */
export const goodEntry = `---
title: Night Kitchen
summary: Bakers cooked for the night shift.
themes: [food]
sources: [{ source: night-1934 }]
kind: organization
period: 1934
places: [{ name: The harbour, country: IT, precision: region }]
needMet: Meals at night.
practices:
  - { practice: shared-pot, sources: [night-1934] }
endings: [{ how: not-known }]
completeness: stub
---

Cooked at night.<Cite source="night-1934" />

<Figure src="/media/night-kitchen.png" alt="A pot" credit="A member" licence="CC BY-SA 4.0" />
`;

export const goodSource = `type: webpage
title: Our nights
URL: https://night.example/
access: open
voice: participant
seen: read
`;

export const goodFiles: Readonly<Record<string, string | Buffer>> = {
  [entryPath]: goodEntry,
  [sourcePath]: goodSource,
  [picturePath]: readImage('ok-plain.png'),
};

/** A sample of a picture, good or bad. */
export function readImage(name: string): Buffer {
  return readFileSync(`tests/hostile/cases/images/${name}`);
}

/** The files of a bundle with a manifest that lists them, or says something else. */
export function toMembers(files: Readonly<Record<string, string | Buffer>>, manifest: object = {}): ZipMember[] {
  const members = Object.entries(files).map(([name, content]) => ({ name, content }));
  return [{ name: 'contribution.json', content: toManifest(files, manifest) }, ...members];
}

function toManifest(files: object, change: object): string {
  return JSON.stringify({
    ...{ format: contributionFormat, version: 1, made: '2025-02-03', language: 'en' },
    credit: 'A member of the Night Kitchen',
    note: 'Please wait until May.',
    files: Object.keys(files).filter((name) => name.startsWith('content/') && !name.endsWith('/')),
    ...change,
  });
}
