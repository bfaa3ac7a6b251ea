import fs from 'node:fs';
import path from 'node:path';
import type { Archive } from '../../archive/graph/archive.ts';
import { bibliographyForms, toBibliography } from '../../citations/bibliography-files.ts';
import { toCslSource } from '../../citations/csl-item.ts';
import { writeArchiveJson } from '../../exports/data/archive-json.ts';
import { listClaims } from '../../exports/data/claims.ts';
import { listConcepts, ownTerms } from '../../exports/data/concepts.ts';
import { writeGeoJson } from '../../exports/data/geojson.ts';
import { writeGraphMl } from '../../exports/data/graphml.ts';
import { toArchiveSchema } from '../../exports/data/json-schema.ts';
import { writeOaiRepository } from '../../exports/data/oai.ts';
import { exportedCollections } from '../../exports/data/public-record.ts';
import { toLlmsText, toOpenSearch } from '../../exports/data/small-files.ts';
import { toDataPackage, writeTable } from '../../exports/data/tables.ts';
import { writeJsonLd, writeTurtle } from '../../exports/data/triples.ts';
import { openKeptBodies } from './kept-bodies.ts';
import { listEntryFiles } from '../entry-files.ts';
import { makeFiles } from '../program/made-files.ts';
import type { Keeping } from '../program/render-all.ts';

/**
 * Writes the files of `/data/` into a built site, and those beside the page of each entry; what is kept of the latter is
 * brought.
 */
export async function writeData(
  archive: Archive,
  site: string,
  keeping?: Pick<Keeping, 'keeper' | 'from'>,
): Promise<void> {
  const write = (name: string, pieces: Iterable<string>) => {
    writePieces(path.join(site, name), pieces);
  };
  const { bodyOf, save } = openKeptBodies();
  write('data/archive.json', writeArchiveJson(archive, bodyOf));
  write('data/archive.schema.json', [`${JSON.stringify(toArchiveSchema(), null, 1)}\n`]);
  for (const collection of exportedCollections) write(`data/${collection}.csv`, writeTable(archive, collection));
  write('data/datapackage.json', [`${JSON.stringify(toDataPackage(), null, 1)}\n`]);
  write('data/concepts.ttl', writeTurtle(listConcepts(archive), ownTerms()));
  write('data/concepts.jsonld', writeJsonLd(listConcepts(archive), ownTerms()));
  write('data/claims.ttl', writeTurtle(listClaims(archive), ownTerms()));
  write('data/places.geojson', writeGeoJson(archive));
  write('data/lineage.graphml', writeGraphMl(archive));
  for (const { ending } of bibliographyForms) write(`data/sources.${ending}`, listWorks(archive, ending));
  write('data/oai.xml', writeOaiRepository(archive, newestDay(archive)));
  write('opensearch.xml', [toOpenSearch()]);
  write('llms.txt', [toLlmsText(archive)]);
  await makeFiles(listEntryFiles(archive, bodyOf), site, keeping);
  save();
}

/** The newest day that git knows of; the year of the first archive where it knows nothing. */
function newestDay(archive: Archive): string {
  const days = [...archive.entries.keys()].flatMap((key) => archive.revisions(key)?.lastChanged ?? []);
  return days.sort().at(-1) ?? '2026-01-01';
}

/** Every source in one form; of JSON the list is opened and closed around them. */
function* listWorks(archive: Archive, ending: (typeof bibliographyForms)[number]['ending']): Generator<string> {
  const isJson = ending === 'csl.json';
  let isFirst = true;
  if (isJson) yield '[\n';
  for (const source of archive.list('sources')) {
    const item = toCslSource(source);
    if (!isFirst) yield isJson ? ',\n' : '\n';
    const text = toBibliography([item], ending);
    yield isJson ? text.trim().slice(1, -1).trim() : text;
    isFirst = false;
  }
  if (isJson) yield '\n]\n';
}

/** Writes a file piece by piece, so that no more of it than a buffer is in memory. */
function writePieces(file: string, pieces: Iterable<string>): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const handle = fs.openSync(file, 'w');
  try {
    let waiting = '';
    for (const piece of pieces) {
      waiting += piece;
      if (waiting.length < 1 << 16) continue;
      fs.writeSync(handle, waiting);
      waiting = '';
    }
    fs.writeSync(handle, waiting);
  } finally {
    fs.closeSync(handle);
  }
}
