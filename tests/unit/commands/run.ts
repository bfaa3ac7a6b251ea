import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { Readable } from 'node:stream';
import { vi } from 'vitest';

export interface Outcome {
  code: number | null;
  out: string;
  errors: string;
}

interface Surroundings {
  cwd?: string;
  input?: string;
  env?: Record<string, string>;
}

/** Runs a command as people do: by a Node of its own, which takes seconds to start. */
export function spawnCommand(name: string, args: readonly string[], surroundings: Surroundings = {}): Outcome {
  const { cwd = process.cwd(), input = '', env = {} } = surroundings;
  const { status, stdout, stderr } = spawnSync(process.execPath, [toProgram(name), ...args], {
    cwd,
    input,
    env: toEnvironment(env),
    encoding: 'utf8',
  });
  return { code: status, out: stdout, errors: stderr };
}

/** Runs the same program in this process, whose modules are warm: it has its own arguments, folder, environment and input. */
export async function runCommand(
  name: string,
  args: readonly string[],
  { cwd = process.cwd(), input = '', env = {} }: Surroundings = {},
): Promise<Outcome> {
  const program = toProgram(name);
  const said = { out: '', errors: '' };
  const before = { argv: process.argv, folder: process.cwd(), env: process.env, stdin: process.stdin };
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((text: string) => void (said.out += `${text}\n`)),
    vi.spyOn(console, 'error').mockImplementation((text: string) => void (said.errors += `${text}\n`)),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((said.out += text.toString()))),
  ];
  process.chdir(cwd);
  process.argv = [process.execPath, program, ...args];
  process.env = toEnvironment(env);
  Object.defineProperty(process, 'stdin', { value: Readable.from([input]), configurable: true });
  try {
    runs += 1;
    await import(/* @vite-ignore */ `${program}?run=${runs}`);
    return { code: Number(process.exitCode ?? 0), ...said };
  } finally {
    process.exitCode = undefined;
    process.chdir(before.folder);
    process.argv = before.argv;
    process.env = before.env;
    Object.defineProperty(process, 'stdin', { value: before.stdin, configurable: true });
    for (const spy of spies) spy.mockRestore();
  }
}

let runs = 0;

function toProgram(name: string): string {
  return path.resolve(`src/commands/${name}.ts`);
}

function toEnvironment(env: Record<string, string>): Record<string, string | undefined> {
  const { CONTENT_DIR: _, ...rest } = process.env;
  return { ...rest, ...env };
}
