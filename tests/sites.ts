import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { writeOddContent } from './fixtures/odd-content.ts';

/** A built site that tests look at. */
export interface BuiltSite {
  folder: string;
  base: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The real archive at the root, in English alone, with the contribution desk on. */
    archive: BuiltSite;
    /** The small invented archive, in every language, under a sub-path, with a desk that keeps drafts. */
    fixture: BuiltSite;
    /** The same with all that is odd, hostile or withheld in it, without fault. */
    odd: BuiltSite & { marks: string };
  }
}

/** How the small archive is built: under a path, with a desk that keeps drafts. Builds that somebody watches keep what they compile. */
export const fixtureSite = {
  CI: '',
  CONTENT_DIR: 'tests/fixtures/archive',
  BASE_PATH: 'some/where',
  CMS_BACKEND: 'local',
  CMS_WORKFLOW: 'editorial',
};

/** How the real archive is built: as `npm start` has it, in English. What is built alike shares what was compiled. */
export const archiveSite = {
  CI: '',
  SITE_URL: 'http://localhost:4321',
  SITE_LANGUAGES: 'en',
  CMS_BACKEND: 'local',
  CMS_WORKFLOW: 'editorial',
};

/**
 * Builds the sites once for all test projects that look at pages. Where `TEST_SITES` names a folder, they are kept there, and
 * what is there already is not built again: `TEST_SITES=/tmp/sites npx vitest run --project browser tests/browser/path.test.ts`.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const owner = process.env['TEST_SITES'] === undefined;
  const home = process.env['TEST_SITES'] ?? fs.mkdtempSync(path.join(os.tmpdir(), 'handed-on-sites-'));
  process.env['TEST_SITES'] = home;
  const archive = { folder: path.join(home, 'archive'), base: '/' };
  const fixture = { folder: path.join(home, 'fixture'), base: '/some/where/' };
  const odd = { folder: path.join(home, 'odd'), base: '/some/where/', marks: path.join(home, 'marks') };
  // Beside each other, since no build fills two cores; a failure waits for the others, which would go on alone.
  const builds = await Promise.allSettled([
    buildAt(archive.folder, archiveSite),
    buildAt(fixture.folder, fixtureSite).then(() => buildOdd(odd, path.join(home, 'odd-content'))),
  ]);
  const failed = builds.find((build) => build.status === 'rejected');
  if (failed) throw failed.reason as Error;
  project.provide('archive', archive);
  project.provide('fixture', fixture);
  project.provide('odd', odd);
  return () => {
    if (owner) fs.rmSync(home, { recursive: true, force: true });
  };
}

/** Runs the real build command. */
export function runBuild(folder: string, environment: Record<string, string>): Promise<Ran> {
  return runScript('src/commands/build.ts', { environment: { ...environment, OUT_DIR: folder } });
}

/** What a program printed, and its exit code. */
interface Ran {
  code: number | null;
  said: string;
}

/** The environment of the tests without what would set up a site: each test says that itself. */
export function listRestOfEnvironment(): NodeJS.ProcessEnv {
  const {
    SITE_URL: _url,
    BASE_PATH: _base,
    CONTENT_DIR: _content,
    CMS_BACKEND: _desk,
    CMS_WORKFLOW: _workflow,
    NODE_ENV: _mode,
    SITE_LANGUAGE: _language,
    SITE_LANGUAGES: _languages,
    ...rest
  } = process.env;
  return rest;
}

/** Runs a program of this project, or of a copy of it, with the settings that are given alone. */
export function runScript(
  script: string,
  { environment, cwd = '.' }: { environment: Record<string, string>; cwd?: string },
): Promise<Ran> {
  const child = spawn(process.execPath, [script], {
    cwd,
    env: { ...listRestOfEnvironment(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listen = (stream: NodeJS.ReadableStream) => stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  listen(child.stdout);
  listen(child.stderr);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, said });
    });
  });
}

/** What a stranger's entry might leave on this machine would lie in `marks`. */
async function buildOdd({ folder, marks }: { folder: string; marks: string }, content: string): Promise<void> {
  if (fs.existsSync(folder)) return;
  fs.mkdirSync(marks, { recursive: true });
  writeOddContent(content);
  await buildAt(folder, { ...fixtureSite, CONTENT_DIR: content, HOSTILE_MARKS: marks });
}

async function buildAt(folder: string, environment: Record<string, string>): Promise<void> {
  if (fs.existsSync(folder)) return;
  const { code, said } = await runBuild(folder, environment);
  if (code !== 0) throw new Error(`The site for the tests could not be built:\n${said}`);
}
