import { isTextEntry, type TextEntry } from '../archive/entry/entry.ts';
import type { Archive } from '../archive/graph/archive.ts';
import { bibliographyForms, toBibliography } from '../citations/bibliography-files.ts';
import { toCslEntry, toCslSource } from '../citations/csl-item.ts';
import { toMarkdownEntry } from '../exports/data/markdown.ts';
import { entryFilePath, sourcesFilePath } from '../site/paths.ts';
import type { FileUnit, MadeFile } from './program/made-files.ts';
import { fileAt } from './site-files.ts';

/** The files that stand beside the page of each entry: itself and its sources, for reference managers, and as Markdown. */
export function listEntryFiles(archive: Archive, bodyOf: (entry: TextEntry) => string): FileUnit[] {
  return [...archive.entries.values()].filter(isTextEntry).map((entry) => ({
    name: `data ${entry.key}`,
    files: listNames(entry.key),
    make: () => makeEntryFiles(archive, entry, bodyOf),
  }));
}

function* makeEntryFiles(
  archive: Archive,
  entry: TextEntry,
  bodyOf: (entry: TextEntry) => string,
): Generator<MadeFile> {
  const item = toCslEntry(archive, entry);
  const sources = entry.data.sources.map(({ source }) => toCslSource(archive.source(source)));
  for (const { ending } of bibliographyForms) {
    yield [fileAt(entryFilePath(entry.key, ending)), toBibliography([item], ending)];
    if (sources.length > 0) yield [fileAt(sourcesFilePath(entry.key, ending)), toBibliography(sources, ending)];
  }
  yield [fileAt(entryFilePath(entry.key, 'md')), toMarkdownEntry(archive, entry, bodyOf)];
}

function listNames(key: string): string[] {
  const works = bibliographyForms.flatMap(({ ending }) => [entryFilePath(key, ending), sourcesFilePath(key, ending)]);
  return [...works, entryFilePath(key, 'md')].map(fileAt);
}
