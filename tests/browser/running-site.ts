import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { goodArchive } from '../fixtures/archive-copy.ts';
import { createRepository, type Repository } from '../fixtures/repository.ts';
import { listRestOfEnvironment } from '../sites.ts';
import { shareBrowser } from './open.ts';

/** The project with the small archive, as a steward has it running with `npm start`. */
export interface RunningSite {
  url: string;
  /** Folder that is removed at the end. */
  home: string;
  /** Folder of the project, inside it. */
  folder: string;
  git: Repository;
  browser: Browser;
  /** The HTML of a page as it is served now; empty where there is none. */
  read(name: string): Promise<string>;
  close(): Promise<void>;
}

/** Puts the project into a git repository of its own, starts it there, and waits until it is served. */
export async function startRunningSite(): Promise<RunningSite> {
  const home = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'running-')));
  const folder = path.join(home, 'archive');
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json', '.gitignore'])
    fs.cpSync(name, path.join(folder, name), { recursive: true });
  fs.cpSync(goodArchive, path.join(folder, 'content'), { recursive: true });
  fs.symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  fs.appendFileSync(path.join(folder, '.gitignore'), 'node_modules\n');
  const git = createRepository(folder);
  git.run('config', 'user.name', 'A steward');
  git.run('config', 'user.email', 'steward@example.org');
  git.commit('2020-01-01');
  const child = start(folder);
  const url = await readAddress(child);
  const { browser, leave } = await shareBrowser();
  return {
    url,
    home,
    folder,
    git,
    browser,
    async read(name) {
      const answer = await fetch(`${url}${name}`);
      return answer.ok ? answer.text() : '';
    },
    async close() {
      await leave();
      const ended = once(child, 'close');
      child.kill();
      await ended;
      fs.rmSync(home, { recursive: true });
    },
  };
}

function start(folder: string): ChildProcess {
  return spawn(process.execPath, ['src/commands/start.ts'], {
    cwd: folder,
    // Any free port; the site’s own origin has to be known before. Another language is another half of every build.
    env: { ...listRestOfEnvironment(), PORT: '0', CI: '', SITE_URL: 'http://localhost:4321', SITE_LANGUAGES: 'en' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The address that the program prints once the site is served; rejects with what it said where it ends before. */
function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /Handed On is at (\S+)/.exec(said)?.[1];
      if (address) done(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('close', (code) => failed(new Error(`npm start ended with ${code}:\n${said}`)));
  });
}
