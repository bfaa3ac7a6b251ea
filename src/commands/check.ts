import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { countFaults, formatAnnotation, formatFault, formatJson, type Fault } from '../archive/entry/faults.ts';
import { readSettings } from '../site/settings.ts';
import { runCommand } from './run-command.ts';
import { checkArchive, toEmptyFault } from '../archive/check-archive.ts';
import { openKept } from '../archive/files/kept-readings.ts';
import { writeWhole } from '../archive/files/write-whole.ts';
import { listFiles } from '../archive/files/list-files.ts';
import { fixText } from '../intake/foreign/fix-text.ts';
import { decodeUtf8 } from '../mdx/characters/characters.ts';

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
  if (options.fix) fixFiles(options.content);
  const started = performance.now();
  const { entries, warnings, ...checked } = await checkArchive(options.content, {
    kept: openKept(options.content, '/'),
  });
  const label = path.relative('.', options.content) || '.';
  const faults = checked.faults.length === 0 && entries === 0 ? [toEmptyFault(label)] : checked.faults;
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

/** Mends what is mechanical in every entry, in its place, and says what it did. */
function fixFiles(content: string): void {
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
