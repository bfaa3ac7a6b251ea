import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * The whole gate, in the order in which faults are cheapest to find (types first make what lint reads). Every step runs, also after a failure, and the
 * last line counts: `N passed, N failed`. With `--fast`, only what needs neither a build nor a browser.
 */
const isFast = process.argv.includes('--fast');
const steps: [name: string, command: string, args: string[]][] = [
  ['formatting', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['types', 'astro', ['check', '--minimumSeverity', 'warning']],
  ['lint', 'eslint', ['.', '--max-warnings', '0']],
];
const projects = isFast ? ['unit', 'content'] : ['unit', 'content', 'hostile', 'output', 'browser'];
let passed = 0;
let failed = 0;

for (const [name, command, args] of steps) {
  console.log(`\n== ${name}`);
  const { status } = run(command, args);
  if (status === 0) passed += 1;
  else failed += 1;
  console.log(`${name}: ${status === 0 ? 'passed' : 'failed'}`);
}
console.log('\n== tests');
const counts = runTests();
console.log(`\n${passed + counts.passed} passed, ${failed + counts.failed} failed`);
process.exitCode = failed + counts.failed > 0 ? 1 : 0;

function runTests(): { passed: number; failed: number } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'handed-on-'));
  const file = path.join(folder, 'results.json');
  const { status } = run('vitest', [
    'run',
    ...projects.flatMap((name) => ['--project', name]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const results = JSON.parse(fs.readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numFailedTestSuites: number;
    };
    const broken = results.numFailedTests === 0 && status !== 0 ? 1 : 0;
    return { passed: results.numPassedTests, failed: results.numFailedTests + broken };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, args: string[]): { status: number | null } {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  return spawnSync(process.execPath, [binary(command), ...args], { stdio: ['ignore', 'inherit', 'inherit'], env });
}

/** Script of an installed package's command; run by this Node, so that no other one on the path is taken. */
function binary(command: string): string {
  return fs.realpathSync(path.join('node_modules', '.bin', command));
}
