import { spawnSync } from 'node:child_process';
import path from 'node:path';

export interface Outcome {
  code: number | null;
  out: string;
  errors: string;
}

/** Runs a command of this project as people do, with its own environment. */
export function runCommand(
  name: string,
  args: readonly string[],
  { cwd = process.cwd(), input = '', env = {} }: { cwd?: string; input?: string; env?: Record<string, string> } = {},
): Outcome {
  const { CONTENT_DIR: _, ...rest } = process.env;
  const program = path.resolve(`src/commands/${name}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    input,
    env: { ...rest, ...env },
    encoding: 'utf8',
  });
  return { code: status, out: stdout, errors: stderr };
}
