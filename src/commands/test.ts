import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * The whole gate: formatting, types and lint beside each other, then the tests. Every step runs, also after a failure, and the
 * last line counts: `N passed, N failed`. With `--fast`, only what needs neither a build nor a browser.
 */
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'handed-on-'));
// The tests start Node often; with what it compiled kept, each start takes a third less.
const env: NodeJS.ProcessEnv = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  NODE_COMPILE_CACHE: path.join(scratch, 'compiled'),
};
const isFast = process.argv.includes('--fast');
type Step = [name: string, command: string, args: string[]];
const formatting: Step[] = [
  ['formatting', 'oxfmt', ['--check']],
  ['formatting of pages', 'prettier', ['--check', '--log-level', 'warn', 'src/**/*.astro']],
];
const typed: Step[] = [
  ['lint and types', 'oxlint', ['--deny-warnings', '.']],
  [
    'types of pages',
    'astro',
    ['check', '--noSync', '--minimumSeverity', 'warning', '--tsconfig', 'tsconfig.pages.json'],
  ],
  ['lint of pages and words', 'eslint', ['src', '--max-warnings', '0']],
];
/** As `vitest.config.ts` names them. */
const projects = isFast ? ['unit', 'long', 'processes', 'content'] : ['gate'];
let passed = 0;
let failed = 0;

// Lint and types need what `astro sync` makes, which no entry changes, so it reads the small archive; formatting needs none of
// it and begins beside it. Then all steps share the cores.
const begun = formatting.map((step) => runStep(...step));
run('astro', ['sync', '--silent'], { ...env, CONTENT_DIR: 'tests/fixtures/archive' });
await Promise.all([...begun, ...typed.map((step) => runStep(...step))]);
console.log('\n== tests');
const counts = runTests();
console.log(`\n${passed + counts.passed} passed, ${failed + counts.failed} failed`);
fs.rmSync(scratch, { recursive: true, force: true });
process.exitCode = failed + counts.failed > 0 ? 1 : 0;

async function runStep(...[name, command, args]: Step): Promise<void> {
  const { status, said } = await runQuietly(command, args);
  console.log(`\n== ${name}\n${said}${name}: ${status === 0 ? 'passed' : 'failed'}`);
  if (status === 0) passed += 1;
  else failed += 1;
}

function runTests(): { passed: number; failed: number } {
  const file = path.join(scratch, 'results.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = run('vitest', ['run', ...projects.flatMap((name) => ['--project', name]), ...reporters], {
    ...env,
    ...(!isFast && { WHOLE_GATE: '1' }),
  });
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
  }
}

function run(command: string, args: string[], environment = env): { status: number | null } {
  return spawnSync(process.execPath, [binary(command), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: environment,
  });
}

/** What a command says, once it has ended. */
function runQuietly(command: string, args: string[]): Promise<{ status: number | null; said: string }> {
  const child = spawn(process.execPath, [binary(command), ...args], { stdio: ['ignore', 'pipe', 'pipe'], env });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (status) => {
      done({ status, said });
    });
  });
}

/** Script of an installed package's command; run by this Node, so that no other one on the path is taken. */
function binary(command: string): string {
  return fs.realpathSync(path.join('node_modules', '.bin', command));
}
