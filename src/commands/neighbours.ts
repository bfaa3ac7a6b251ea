import { askNeighbours } from '../intake/neighbours/ask-neighbours.ts';
import { formatFault } from '../archive/entry/faults.ts';
import { readArchive } from '../archive/read-archive.ts';
import { readSettings } from '../site/settings.ts';
import { runCommand } from './run-command.ts';

const help = `npm run neighbours

Asks each archive of content/archives.yaml for the entries that claims here name, checks what it gives, and keeps the
title, summary, years and care note of each in content/archives/. It says what in them may lead to a person: read that
first, then commit what it wrote, for a build asks nobody.`;

await runCommand(run);

async function run(): Promise<number> {
  if (process.argv.length > 2) {
    console.error(help);
    return process.argv[2] === '--help' ? 0 : 2;
  }
  const { content } = readSettings().settings;
  const archive = await readArchive(content);
  // A missing copy is a fault that this command mends; one of the list, or of a copy, is not.
  const ofList = archive.faults.filter(({ file }) => /(?:^|\/)archives(?:\.yaml|\/[^/]+)$/.test(file));
  for (const fault of ofList) console.error(formatFault(fault));
  if (ofList.length > 0) return 1;
  if (archive.neighbours.length === 0) {
    console.log('content/archives.yaml lists no other archive.');
    return 0;
  }
  const today = new Date().toISOString().slice(0, 10);
  return (await askNeighbours(archive, { content, today, say: (sentence) => console.log(sentence) })) ? 0 : 1;
}
