import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

/** A built site that tests look at. */
export interface BuiltSite {
  folder: string;
  base: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The real archive at the root, with the contribution desk on. */
    archive: BuiltSite;
    /** The small invented archive, under a sub-path, with a desk that keeps drafts. */
    fixture: BuiltSite;
  }
}

/** How the small archive is built: under a path, with a desk that keeps drafts. */
export const fixtureSite = {
  CONTENT_DIR: 'tests/fixtures/archive',
  BASE_PATH: 'some/where',
  CMS_BACKEND: 'local',
  CMS_WORKFLOW: 'editorial',
};

/** Builds the sites once for all test projects that look at pages. */
export default async function setup(project: TestProject): Promise<() => void> {
  const owner = process.env['TEST_SITES'] === undefined;
  const home = process.env['TEST_SITES'] ?? fs.mkdtempSync(path.join(os.tmpdir(), 'handed-on-sites-'));
  process.env['TEST_SITES'] = home;
  const archive = { folder: path.join(home, 'archive'), base: '/' };
  const fixture = { folder: path.join(home, 'fixture'), base: '/some/where/' };
  if (owner) {
    // Beside each other, since neither build fills two cores; a failure waits for the other, which would go on alone.
    const builds = await Promise.allSettled([
      buildAt(archive.folder, { CMS_BACKEND: 'local', CMS_WORKFLOW: 'simple' }),
      buildAt(fixture.folder, fixtureSite),
    ]);
    const failed = builds.find((build) => build.status === 'rejected');
    if (failed) throw failed.reason as Error;
  }
  project.provide('archive', archive);
  project.provide('fixture', fixture);
  return () => {
    if (owner) fs.rmSync(home, { recursive: true, force: true });
  };
}

/** Runs the real build command; resolves with what it printed and its exit code. */
export function runBuild(
  folder: string,
  environment: Record<string, string>,
): Promise<{ code: number | null; said: string }> {
  const {
    SITE_URL: _url,
    BASE_PATH: _base,
    CONTENT_DIR: _content,
    CMS_BACKEND: _desk,
    CMS_WORKFLOW: _workflow,
    NODE_ENV: _mode,
    ...rest
  } = process.env;
  const child = spawn(process.execPath, ['src/commands/build.ts'], {
    env: { ...rest, ...environment, OUT_DIR: folder },
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

async function buildAt(folder: string, environment: Record<string, string>): Promise<void> {
  const { code, said } = await runBuild(folder, environment);
  if (code !== 0) throw new Error(`The site for the tests could not be built:\n${said}`);
}
