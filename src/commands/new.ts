import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { contentFolder } from '../archive/collection-loader.ts';
import { formatFault } from '../archive/faults.ts';
import { readArchive } from '../archive/read.ts';
import { collectionNames, collections, type CollectionName } from '../model/collections.ts';
import { toId } from '../model/id.ts';
import { listRequired, toStub } from './stub.ts';

const help = `npm run new -- project "Title of the project"

Asks the few required fields and writes a stub that you can fill in. Kinds: ${collectionNames.map((name) => collections[name].label.one.split(' ').at(-1) ?? name).join(', ')}.`;

process.exitCode = await run();

async function run(): Promise<number> {
  const [kind = '', ...words] = listArguments();
  const collection = findCollection(kind);
  const title = words.join(' ').trim();
  if (!collection || !title) {
    console.error(help);
    return 2;
  }
  const id = toId(title);
  const file = path.join(contentFolder(), collection, `${id}.${collections[collection].extension}`);
  if (!id)
    return stop(
      `“${title}” has no letters an address could be made of; give it a name in Latin letters and put the title into the file.`,
    );
  if (fs.existsSync(file))
    return stop(`There is an entry at ${path.relative('.', file)} already. Open it, or choose another title.`);
  const answers = await ask(collection, title);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, toStub(collection, answers), { flag: 'wx' });
  console.log(`Wrote ${path.relative('.', file)}. Fill it in, then: npm run check`);
  return report(file);
}

/** Words after the command; none where one of them is an option, because the command takes none. */
function listArguments(): string[] {
  const { positionals, tokens } = parseArgs({ allowPositionals: true, strict: false, tokens: true });
  return tokens.some((token) => token.kind === 'option') ? [] : positionals;
}

function findCollection(kind: string): CollectionName | undefined {
  return collectionNames.find(
    (name) =>
      name === kind ||
      collections[name].label.one === kind ||
      collections[name].label.one.split(' ').includes(kind) ||
      name.slice(0, -1) === kind,
  );
}

/** Asks on a terminal; elsewhere answers are read line by line from standard input. */
async function ask(collection: CollectionName, title: string): Promise<Record<string, string>> {
  const answers: Record<string, string> = { title };
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const lines = terminal[Symbol.asyncIterator]();
  for (const { name, label, hint, choices } of listRequired(collection)) {
    if (name in answers) continue;
    process.stdout.write(`${label}: ${hint}${choices ? ` (${choices.join(', ')})` : ''}\n> `);
    const { value, done } = await lines.next();
    answers[name] = done ? '' : value.trim();
  }
  terminal.close();
  return answers;
}

async function report(file: string): Promise<number> {
  const { faults } = await readArchive(contentFolder());
  const own = faults.filter((fault) => path.resolve(fault.file) === file);
  for (const fault of own) console.log(formatFault(fault));
  return 0;
}

function stop(message: string): number {
  console.error(message);
  return 1;
}
