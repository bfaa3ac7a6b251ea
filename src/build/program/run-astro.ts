import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Refusal } from '../../site/refusal.ts';
import { explainOutput } from '../explain-error.ts';

/** Runs `astro build` in a process of its own. Throws a Refusal with the reason where it fails. */
export function runAstro(environment: Record<string, string>): Promise<void> {
  return runNode([path.resolve('node_modules/astro/bin/astro.mjs'), 'build', '--silent'], environment);
}

/** Runs a program of Node that ends with this one. What it says is passed on; a Refusal has the reason where it fails. */
export async function runNode(args: readonly string[], environment: Record<string, string>): Promise<void> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...environment };
  const companion = pathToFileURL(path.join(import.meta.dirname, '../end-with-parent.ts')).href;
  const child = spawn(process.execPath, ['--import', companion, ...args], {
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
