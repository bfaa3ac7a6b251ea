import path from 'node:path';
import { parseArgs } from 'node:util';
import { countFaults, formatAnnotation, formatFault, formatJson, type Fault } from '../archive/entry/faults.ts';
import { readSettings } from '../site/settings.ts';
import { runCommand } from './run-command.ts';
import { checkArchive, toEmptyFault } from '../archive/check-archive.ts';

const help = `npm run check [-- --content DIR] [--json] [--format github|forgejo]

Reads every entry and prints every fault as
  path:line:column › field: what is wrong — what to do [code]
Warnings are printed after them and stop nothing. Exits 1 when there are faults, 0 when the archive is clean, 2 when the command itself is wrong.`;

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
  const started = performance.now();
  const { entries, warnings, ...checked } = await checkArchive(options.content);
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

function printFaults(faults: readonly Fault[], format: string | undefined): void {
  for (const fault of faults) console.log(format ? formatAnnotation(fault) : formatFault(fault));
}

function parseOptions(): { content: string; json: boolean; help: boolean; format?: string } | string {
  try {
    const { values } = parseArgs({
      options: {
        content: { type: 'string' },
        json: { type: 'boolean' },
        format: { type: 'string' },
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
      ...(values.format && { format: values.format }),
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
