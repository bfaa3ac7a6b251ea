import { readSettings } from '../site/settings.ts';
import { titleFieldOf } from '../model/names/collection-names.ts';
import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { buildArchive } from '../archive/graph/archive.ts';
import { buildEntryIndex } from '../archive/graph/build-entry-index.ts';
import { searchEntries } from '../archive/entry/entry-search.ts';
import { readForeign, type ForeignText } from '../intake/foreign/read-foreign.ts';
import { formatFault } from '../archive/entry/faults.ts';
import { readArchive } from '../archive/read-archive.ts';
import { collectionNames, collections, type CollectionName } from '../model/collections.ts';
import { idPattern } from '../model/fields/fields.ts';
import { toId } from '../model/names/id.ts';
import { toFreeId } from '../model/names/reserved-ids.ts';
import { listRequired, toPattern, toStub } from './stub.ts';
import { runCommand } from './run-command.ts';

const help = `npm run new -- project "Title of the project" [--from OTHER-ID]
npm run new -- project --from path/to/a-file.md

Asks the few required fields and writes a stub that you can fill in. With --from, what sorts another entry of the kind
(its kind, themes, language …) is taken over, and offered where it is asked for; facts and words are not. With the path of a Markdown file (Jekyll,
Hugo, Quartz, Obsidian), its text and facts are taken in, in our forms, and what could not be is listed.
Kinds: ${collectionNames.map((name) => collections[name].label.one.split(' ').at(-1) ?? name).join(', ')}.`;

await runCommand(run);

async function run(): Promise<number> {
  const { words = [], from } = readArguments();
  const [kind = '', ...rest] = words;
  const collection = findCollection(kind);
  const foreign = collection && from !== undefined && isFile(from) ? await openForeign(collection, from) : undefined;
  const title = rest.join(' ').trim() || (foreign?.title ?? '');
  if (!collection || !title) {
    console.error(help);
    return 2;
  }
  const id = toFreeId(toId(title));
  const file = path.join(readSettings().settings.content, collection, `${id}.${collections[collection].extension}`);
  if (!id)
    return stop(
      `“${title}” has no letters an address could be made of; give it a name in Latin letters and put the title into the file.`,
    );
  if (fs.existsSync(file))
    return stop(`There is an entry at ${path.relative('.', file)} already. Open it, or choose another title.`);
  const pattern = foreign ? foreign.fields : from === undefined ? {} : readPattern(collection, from);
  if (!pattern)
    return stop(
      `There is no ${collections[collection].label.one} “${from}” to begin from: name the id of one, such as a file in ${path.relative('.', path.dirname(file))} without its ending.`,
    );
  const answers = await ask(collection, title, pattern);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, toStub(collection, answers, { fields: pattern, body: foreign?.text ?? '' }), { flag: 'wx' });
  for (const { line, what, advice } of foreign?.left ?? []) console.log(`left out, line ${line}: ${what} — ${advice}`);
  console.log(`Wrote ${path.relative('.', file)}. Fill it in, then: npm run check`);
  return report(file);
}

/** Words after the command, and the entry to begin from; no words where there is another option. */
function readArguments(): { words?: string[]; from?: string } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { from: { type: 'string' } } });
    return { words: positionals, ...(values.from !== undefined && { from: values.from }) };
  } catch {
    return {};
  }
}

/** True for a file of text outside the archive, as against the id of an entry. */
function isFile(from: string): boolean {
  return /\.(?:md|markdown|mdx|txt|qmd)$/i.test(from) && fs.existsSync(from);
}

async function openForeign(collection: CollectionName, file: string): Promise<ForeignText> {
  const { entries, withdrawn, neighbours } = await readArchive(readSettings().settings.content);
  const archive = buildArchive(entries, withdrawn, { history: new Map(), neighbours });
  const index = buildEntryIndex(archive);
  const linked = collectionNames.filter((name) => name !== 'sources' && name !== 'people');
  return readForeign(fs.readFileSync(file, 'utf8'), {
    collection,
    name: path.basename(file),
    themes: new Set(archive.list('themes').map(({ id }) => id)),
    findLink: (name) => {
      const found = searchEntries(index, name, { collections: linked, limit: 1 })[0];
      return found && [found.title, ...(found.also ?? [])].some((one) => toId(one) === toId(name))
        ? `/${found.key}/`
        : undefined;
    },
  });
}

/** What sorts an entry; undefined where there is none with that id. */
function readPattern(collection: CollectionName, from: string): Record<string, unknown> | undefined {
  const id = from.split('/').at(-1) ?? '';
  const file = path.join(readSettings().settings.content, collection, `${id}.${collections[collection].extension}`);
  return idPattern.test(id) && fs.existsSync(file) ? toPattern(collection, fs.readFileSync(file, 'utf8')) : undefined;
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
async function ask(
  collection: CollectionName,
  title: string,
  pattern: Readonly<Record<string, unknown>>,
): Promise<Record<string, string>> {
  const answers: Record<string, string> = { [titleFieldOf(collection)]: title };
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const lines = terminal[Symbol.asyncIterator]();
  for (const { name, label, hint, choices } of listRequired(collection)) {
    if (name in answers) continue;
    const offered = typeof pattern[name] === 'string' ? pattern[name] : '';
    process.stdout.write(
      `${label}: ${hint}${choices ? ` (${choices.join(', ')})` : ''}${offered && ` [Enter: ${offered}]`}\n> `,
    );
    const { value, done } = await lines.next();
    answers[name] = (done ? '' : value.trim()) || offered;
  }
  terminal.close();
  return answers;
}

async function report(file: string): Promise<number> {
  const { faults } = await readArchive(readSettings().settings.content);
  const own = faults.filter((fault) => path.resolve(fault.file) === file);
  for (const fault of own) console.log(formatFault(fault));
  return 0;
}

function stop(message: string): number {
  console.error(message);
  return 1;
}
