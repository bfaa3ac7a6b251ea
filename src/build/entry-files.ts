import { isTextEntry } from '../archive/entry/entry.ts';
import type { Archive } from '../archive/graph/archive.ts';
import { bibliographyForms, toBibliography } from '../citations/bibliography-files.ts';
import { toCslEntry, toCslSource } from '../citations/csl-item.ts';
import { entryFilePath, sourcesFilePath } from '../site/paths.ts';
import { writeAt } from './write-at.ts';

/** Writes the files that stand beside the page of an entry: itself and its sources, for reference managers. */
export function writeEntryFiles(archive: Archive, site: string): void {
  for (const entry of archive.entries.values()) {
    if (!isTextEntry(entry)) continue;
    const item = toCslEntry(archive, entry);
    const sources = entry.data.sources.map(({ source }) => toCslSource(archive.source(source)));
    for (const { ending } of bibliographyForms) {
      writeAt(site, entryFilePath(entry.key, ending), toBibliography([item], ending));
      if (sources.length > 0) writeAt(site, sourcesFilePath(entry.key, ending), toBibliography(sources, ending));
    }
  }
}
