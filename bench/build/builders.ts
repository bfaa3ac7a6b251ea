import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Corpus } from './corpus.ts';
import type { Command } from './measure.ts';
import { addClaim, writeOwn } from './write-own.ts';
import { peerProject, writePeer, type Peer } from './write-peers.ts';

/** A builder with a site of its own to build. */
export interface Builder {
  name: string;
  command: Command;
  /** The folder of the finished site, and all that a cold build has not. */
  out: string;
  kept: string[];
  /** The text of one project. */
  text: string;
  /** Adds one claim; absent where there is nothing of the kind. */
  add?: () => void;
}

/** Versions that are compared; the same for everybody who runs it. */
const packages: Readonly<Record<Exclude<Peer, 'hugo'>, readonly string[]>> = {
  eleventy: ['@11ty/eleventy@3.1.8', 'markdown-it-footnote@4.0.0'],
  starlight: ['@astrojs/starlight@0.42.4', 'astro@7.3.5'],
};

/** This project, and the content that it builds. What it keeps between builds lies in its own caches. */
export function setUpOwn(corpus: Corpus, work: string): Builder {
  const content = path.join(work, 'content');
  const out = path.join(work, 'site');
  writeOwn(corpus, content);
  return {
    name: 'Handed On',
    command: {
      line: [process.execPath, '--import', './src/commands/keep-compiled.mjs', 'src/commands/build.ts'],
      cwd: process.cwd(),
      env: {
        CONTENT_DIR: content,
        OUT_DIR: out,
        CI: '',
        BASE_PATH: '',
        SITE_URL: 'https://example.org',
        SITE_LANGUAGES: 'en',
      },
    },
    out,
    kept: [out, path.resolve('node_modules/.cache/handed-on')],
    text: path.join(content, `projects/${corpus.projects[7]?.id ?? ''}.mdx`),
    add: () => addClaim(corpus, content),
  };
}

/** A peer, or in words why it cannot be had here. */
export function setUpPeer(peer: Peer, corpus: Corpus, work: string): Builder | string {
  const tools = path.join(path.dirname(work), `${peer}-program`);
  const missing = peer === 'hugo' ? findHugo() : install(peer, tools);
  if (missing !== undefined) return missing;
  const site = path.join(peer === 'starlight' ? tools : work, `${peer}-${path.basename(work)}`);
  writePeer(peer, corpus, site);
  const node = process.execPath;
  const programs: Readonly<Record<Peer, { line: Command['line']; out: string; kept: readonly string[] }>> = {
    hugo: {
      line: ['hugo', '--quiet', '-d', 'public'],
      out: 'public',
      kept: ['public', 'resources', '.hugo_build.lock'],
    },
    eleventy: {
      line: [node, path.join(tools, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'],
      out: '_site',
      kept: ['_site'],
    },
    starlight: {
      line: [node, path.join(tools, 'node_modules/astro/bin/astro.mjs'), 'build'],
      out: 'dist',
      kept: ['dist', '.astro', 'node_modules'],
    },
  };
  const { line, out, kept } = programs[peer];
  // Eleventy looks for its plugins beside its configuration.
  if (peer === 'eleventy') fs.symlinkSync(path.join(tools, 'node_modules'), path.join(site, 'node_modules'));
  const [first] = corpus.projects.slice(7, 8);
  return {
    name: peer === 'hugo' ? `Hugo ${hugoVersion()}` : (packages[peer][0] ?? peer),
    command: { line, cwd: site, env: { ASTRO_TELEMETRY_DISABLED: '1' } },
    out: path.join(site, out),
    kept: kept.map((name) => path.join(site, name)),
    text: path.join(site, first ? peerProject(peer, first) : ''),
  };
}

function install(peer: Exclude<Peer, 'hugo'>, folder: string): string | undefined {
  if (fs.existsSync(path.join(folder, 'node_modules'))) return undefined;
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'package.json'), '{"private":true,"type":"module"}');
  try {
    const line = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', ...packages[peer]];
    execFileSync('npm', line, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    return undefined;
  } catch {
    fs.rmSync(folder, { recursive: true, force: true });
    return `${peer}: npm could not install it`;
  }
}

function findHugo(): string | undefined {
  return hugoVersion() === '' ? 'hugo: no program of that name is on this machine' : undefined;
}

function hugoVersion(): string {
  try {
    return /v([\d.]+)/.exec(execFileSync('hugo', ['version'], { encoding: 'utf8' }))?.[1] ?? '';
  } catch {
    return '';
  }
}
