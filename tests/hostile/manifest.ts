import { readFileSync } from 'node:fs';

/** Folders of cases. */
export type CaseFolder = 'hostile' | 'legit' | 'images' | 'second/hostile' | 'second/legit';

export interface Place {
  line: number;
  column: number;
}

/** What must be true of the page of a case that is accepted. */
export interface Check {
  idsPrefixedOrUnique?: boolean;
  textContains?: string[];
  titleTextContains?: string[];
  maxMs?: number;
}

/** One row of a manifest. */
export interface Case {
  id: string;
  file: string | null;
  family: string;
  expect: 'refused' | 'inert' | 'accepted';
  why: string;
  at?: Place;
  with?: { from: string; to: string }[];
  check?: Check;
  /** Recipe of a file too large to keep. */
  build?: { head: string; unit: string; times: number; tail: string };
  /** Recipe of a file with an odd name or kind. */
  make?: { path: string; content: string; mode?: number } | { symlink: string; to: string };
  /** Its header lines take the place of the host's lines of the same field. */
  replace?: boolean;
  title?: string;
  text?: string[];
  links?: string[];
}

export function listManifest(folder: CaseFolder): Case[] {
  const { cases } = JSON.parse(readCase(folder, 'MANIFEST.json').toString('utf8')) as { cases: Omit<Case, 'family'>[] };
  const prefix = folder.startsWith('second/') ? 'second-' : '';
  return cases.map((row) => ({ family: folder, ...row, id: prefix + row.id }));
}

export function readCase(folder: CaseFolder, file: string): Buffer {
  return readFileSync(new URL(`./cases/${folder}/${file}`, import.meta.url));
}
