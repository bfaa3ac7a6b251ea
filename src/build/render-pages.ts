import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '../model/names/site-languages.ts';
import { Refusal } from '../site/refusal.ts';
import { explainOutput } from './explain-error.ts';

/** Renders every page of a language into a folder with Astro, in a process of its own. Throws a Refusal with the reason where it fails. */
export async function renderPages({ site, cache, language }: Rendering): Promise<void> {
  const env = {
    ...process.env,
    OUT_DIR: site,
    CACHE_DIR: cache,
    SITE_LANGUAGE: language,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  };
  const program = path.resolve('node_modules/astro/bin/astro.mjs');
  const companion = pathToFileURL(path.join(import.meta.dirname, 'end-with-parent.ts')).href;
  const child = spawn(process.execPath, ['--import', companion, program, 'build', '--silent'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  const listen = (stream: NodeJS.ReadableStream | null) =>
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  listen(child.stdout);
  listen(child.stderr);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) process.stderr.write(said);
  else throw new Refusal(explainOutput(said) ?? `${said.trim()}\n\nThe pages could not be made; the reason is above.`);
}

interface Rendering {
  site: string;
  cache: string;
  language: Language;
}
