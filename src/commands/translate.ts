import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isTextEntry, toKey, type TextEntry } from '../archive/entry/entry.ts';
import { listFiles } from '../archive/files/list-files.ts';
import { openKept } from '../archive/files/kept-readings.ts';
import { readArchive } from '../archive/read-archive.ts';
import { readWords } from '../archive/translations/stamps.ts';
import { stampTranslation, toSkeleton } from '../archive/translations/write-translation.ts';
import type { CollectionName } from '../model/collections.ts';
import { parseEntryPath } from '../model/content-path.ts';
import { siteLanguages, type Language } from '../model/names/site-languages.ts';
import { readSettings } from '../site/settings.ts';
import { runCommand } from './run-command.ts';

const languages = siteLanguages.join(' or ');
const help = `npm run translate                                what is out of date or missing
npm run translate -- projects/vandu es           begins content/projects/vandu.es.mdx, the original beside each field
npm run translate -- projects/vandu es --done    notes of which words of the original this is the translation
npm run translate -- es --done                   the same for all that is written in a language

Languages: ${languages}. docs/translating.md tells how to translate an entry.`;

const { content } = readSettings().settings;

await runCommand(run);

async function run(): Promise<number> {
  const { words, isDone } = readArguments();
  if (!words) return stop(help, 2);
  const [key = '', tag = key] = words;
  const language = siteLanguages.find((known) => known === tag);
  if (words.length === 0 && !isDone) return list(siteLanguages);
  if (!language) return stop(`“${tag}” is no language of this site: ${languages}.\n\n${help}`, 2);
  if (words.length === 1) return isDone ? noteAll(language) : list([language]);
  const original = findOriginal(key);
  if (!original) return stop(`There is no entry ${key}: name one like projects/vandu.`);
  return isDone ? note(original, language) : begin(original, language);
}

interface Original {
  collection: CollectionName;
  id: string;
  file: string;
}

function begin(original: Original, language: Language): number {
  const file = fileOf(original, language);
  if (fs.existsSync(file)) return stop(`${shown(file)} is there already. Once it is up to date, add --done.`);
  const words = readWords(original.collection, fs.readFileSync(original.file, 'utf8'));
  fs.writeFileSync(file, toSkeleton(words), { flag: 'wx' });
  console.log(
    `Wrote ${shown(file)}. Fill in what you translate, delete the fields that you leave, and write the text below the header. Then: npm run translate -- ${toKey(original.collection, original.id)} ${language} --done, and npm run check.`,
  );
  return 0;
}

function note(original: Original, language: Language): number {
  const file = fileOf(original, language);
  if (!fs.existsSync(file)) return stop(`There is no ${shown(file)} yet: run the same without --done.`);
  const text = fs.readFileSync(file, 'utf8');
  const stamped = stampTranslation(original.collection, text, fs.readFileSync(original.file, 'utf8'));
  if (stamped === undefined) return stop(`The header of ${shown(file)} cannot be read: npm run check says why.`);
  if (stamped !== text) fs.writeFileSync(file, stamped);
  console.log(`${shown(file)} is noted as the translation of what the original says now. Next: npm run check`);
  return 0;
}

function noteAll(language: Language): number {
  const files = listFiles(content).translations.filter((file) => file.language === language);
  const codes = files.map((file) => {
    const original = findOriginal(toKey(file.collection, file.id));
    return original ? note(original, language) : 0;
  });
  return Math.max(0, ...codes);
}

/** Tells what is out of date, and how much there is. */
async function list(shownLanguages: readonly Language[]): Promise<number> {
  const { entries, warnings } = await readArchive(content, { kept: openKept(content, '/') });
  const texts = entries.filter(isTextEntry);
  for (const language of shownLanguages) {
    const others = texts.filter(({ data }) => data.language !== language);
    const whole = others.filter((entry) => entry.translations?.[language]?.body);
    const some = others.filter((entry) => entry.translations?.[language] && !whole.includes(entry));
    if (language === siteLanguages[0] && whole.length + some.length === 0) continue;
    const rest = others.filter((entry) => !entry.translations?.[language]);
    console.log(`${language}: ${whole.length} whole, ${some.length} in part, ${rest.length} not yet`);
    for (const [name, keys] of Map.groupBy(rest, ({ collection }) => collection))
      console.log(`  not yet, ${name}: ${keys.map(({ id }) => id).join(' ')}`);
    for (const entry of [...whole, ...some]) tellStale(entry, language);
  }
  const faulty = warnings.filter(({ code }) => code === 'translation-stale').length;
  if (faulty > 0) console.log('Hold what is out of date against the original, then add --done.');
  return 0;
}

function tellStale(entry: TextEntry, language: Language): void {
  const { stale = [] } = entry.translations?.[language] ?? {};
  if (stale.length > 0) console.log(`  out of date, ${entry.key}: ${stale.join(', ')}`);
}

function findOriginal(key: string): Original | undefined {
  const entry = parseEntryPath(`content/${key}.mdx`);
  const file = entry && path.join(content, entry.collection, `${entry.id}.mdx`);
  return entry && file && fs.existsSync(file) ? { ...entry, file } : undefined;
}

function fileOf({ collection, id }: Original, language: Language): string {
  return path.join(content, collection, `${id}.${language}.mdx`);
}

function shown(file: string): string {
  return path.relative('.', file);
}

function stop(words: string, code = 1): number {
  console.error(words);
  return code;
}

function readArguments(): { words?: string[]; isDone: boolean } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { done: { type: 'boolean' } } });
    return { ...(positionals.length <= 2 && { words: positionals }), isDone: values.done ?? false };
  } catch {
    return { isDone: false };
  }
}
