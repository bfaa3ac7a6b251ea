import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { countFaults, formatAnnotation, formatFault, formatJson, type Fault } from '../archive/entry/faults.ts';
import { readSettings } from '../site/settings.ts';
import { runCommand } from './run-command.ts';
import { findChecked, type Found } from '../build/checked-before.ts';

const help = `npm run check [-- --content DIR] [--json] [--format github|forgejo] [--fix]

Reads every entry and prints every fault as
  path:line:column › field: what is wrong — what to do [code]
Warnings are printed after them and stop nothing. With --fix, what is mechanical is mended first: hidden characters,
odd line ends, and HTML that Markdown has a form for. Exits 1 when there are faults, 0 when the archive is clean, 2 when the command itself is wrong.`;

await runCommand(run);

async function run(): Promise<number> {
  const options = parseOptions();
  if (typeof options === 'string') {
    console.error(`${options}\n\n${help}`);
    return 2;
  }
  if (options.help) {
    console.log(help);
    return 0;
  }
  if (options.fix) await fixFiles(options.content);
  const started = performance.now();
  const { entries, warnings, faults } = await findChecked(options.content, () => check(options.content));
  if (options.json) console.log(formatJson(faults));
  else {
    printFaults(faults, options.format);
    if (!options.format) for (const warning of warnings) console.log(`warning: ${formatFault(warning)}`);
  }
  if (faults.length > 0) console.error(`\n${countFaults(faults)}`);
  else if (!options.json)
    console.log(`${entries} entries, no faults (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return faults.length > 0 ? 1 : 0;
}

/** Loads the code that reads entries only where it is needed: it takes longer to load than all else here. */
async function check(content: string): Promise<Found> {
  const { checkArchive, toEmptyFault } = await import('../archive/check-archive.ts');
  const { openKept } = await import('../archive/files/kept-readings.ts');
  const { entries, warnings, faults } = await checkArchive(content, { kept: openKept(content, '/') });
  const isEmpty = faults.length === 0 && entries === 0;
  return { entries, warnings, faults: isEmpty ? [toEmptyFault(path.relative('.', content) || '.')] : faults };
}

/** Mends what is mechanical in every entry, in its place, and says what it did. */
async function fixFiles(content: string): Promise<void> {
  const { writeWhole } = await import('../archive/files/write-whole.ts');
  const { listFiles } = await import('../archive/files/list-files.ts');
  const { fixText } = await import('../intake/foreign/fix-text.ts');
  const { decodeUtf8 } = await import('../mdx/characters/characters.ts');
  for (const file of listFiles(content).entries) {
    const decoded = decodeUtf8(fs.readFileSync(file.path));
    if ('fault' in decoded) continue;
    const { text, changes } = fixText(decoded.text);
    if (text === decoded.text) continue;
    writeWhole(file.path, text);
    console.log(`fixed ${path.relative('.', file.path)}: ${changes.join('; ')}`);
  }
}

function printFaults(faults: readonly Fault[], format: string | undefined): void {
  for (const fault of faults) console.log(format ? formatAnnotation(fault) : formatFault(fault));
}

function parseOptions(): { content: string; json: boolean; help: boolean; fix: boolean; format?: string } | string {
  try {
    const { values } = parseArgs({
      options: {
        content: { type: 'string' },
        json: { type: 'boolean' },
        format: { type: 'string' },
        fix: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
    if (values.format && !['github', 'forgejo'].includes(values.format))
      return `--format takes github or forgejo, not ${values.format}`;
    const content = values.content === undefined ? readSettings().settings.content : path.resolve(values.content);
    return {
      content,
      json: values.json ?? false,
      help: values.help ?? false,
      fix: values.fix ?? false,
      ...(values.format && { format: values.format }),
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
