import fs from 'node:fs';
import path from 'node:path';
import type { Ajv } from 'ajv';
import { Ajv as AjvDraft7 } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Ajv4 from 'ajv-draft-04';
import { parse } from 'csv-parse/sync';
import jsonFeed from 'jsonfeed-schema/schema-v1.1.json' with { type: 'json' };
import jsonld from 'jsonld';
import { Parser, Writer } from 'n3';
import { validateXML } from 'xmllint-wasm';
import { expect } from 'vitest';

const AjvDraft4: typeof Ajv = Ajv4;
const isJsonFeed = new AjvDraft7({ strict: false, allErrors: true, validateFormats: false }).compile(jsonFeed);

/** Holds the files of `/data/` against programs that know their forms, and not us. */
export async function checkDataFiles(folder: string): Promise<void> {
  const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8');
  checkJson(read);
  checkTables(read);
  await checkTriples(read);
  for (const [fileName, grammar] of Object.entries(grammars)) await checkGrammar(fileName, read(fileName), grammar);
  const places = JSON.parse(read('places.geojson')) as { features: { geometry: { coordinates: number[] } }[] };
  for (const { geometry } of places.features) {
    expect(Math.abs(geometry.coordinates[0] ?? NaN)).toBeLessThanOrEqual(180);
    expect(Math.abs(geometry.coordinates[1] ?? NaN)).toBeLessThanOrEqual(90);
  }
}

const grammars = { 'oai.xml': 'oai-static-repository', 'lineage.graphml': 'graphml' };

/** Has libxml hold a document against a grammar of `tests/fixtures/schemas`. */
async function checkGrammar(fileName: string, contents: string, grammar: string): Promise<void> {
  const schema = fs.readFileSync(`tests/fixtures/schemas/${grammar}.rng`, 'utf8');
  const { errors } = await validateXML({ xml: [{ fileName, contents }], schema: [schema], extension: 'relaxng' });
  expect(errors.slice(0, 5)).toEqual([]);
}

/** Holds feeds against the grammar of Atom and the schema of JSON Feed; addresses and moments must be whole. */
export async function checkFeeds(files: readonly { fileName: string; contents: string }[]): Promise<void> {
  const schema = fs.readFileSync('tests/fixtures/schemas/atom.rng', 'utf8');
  const xml = files.filter(({ fileName }) => fileName.endsWith('.xml'));
  const { errors } = await validateXML({ xml, schema: [schema], extension: 'relaxng' });
  expect(errors.slice(0, 5)).toEqual([]);
  for (const { fileName, contents } of files.filter((file) => !xml.includes(file))) {
    const feed = JSON.parse(contents) as { items: { url: string; date_modified: string }[] };
    isJsonFeed(feed);
    expect(isJsonFeed.errors?.slice(0, 5) ?? [], fileName).toEqual([]);
    for (const { url, date_modified: moment } of feed.items) {
      expect(URL.canParse(url), url).toBe(true);
      expect(new Date(moment).toISOString()).toBe(moment);
    }
  }
}

type Read = (name: string) => string;

function checkJson(read: Read): void {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  const validate = ajv.compile(JSON.parse(read('archive.schema.json')) as object);
  validate(JSON.parse(read('archive.json')));
  expect(validate.errors?.slice(0, 5) ?? []).toEqual([]);
}

function checkTables(read: Read): void {
  const profile = JSON.parse(fs.readFileSync('tests/fixtures/schemas/tabular-data-package.json', 'utf8')) as object;
  const described = JSON.parse(read('datapackage.json')) as {
    resources: { path: string; schema: { fields: { name: string }[] } }[];
  };
  const validate = new AjvDraft4({ strict: false, validateFormats: false }).compile(profile);
  validate(described);
  expect(validate.errors ?? []).toEqual([]);
  const all = JSON.parse(read('archive.json')) as Record<string, { key: string }[]>;
  for (const { path: name, schema } of described.resources) {
    const rows = parse(read(name), { bom: true });
    expect(rows[0]).toEqual(schema.fields.map(({ name: field }) => field));
    expect(rows.slice(1).map(([key]) => key)).toEqual(all[name.replace('.csv', '')]?.map(({ key }) => key));
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+@|%-]/u);
  }
}

async function checkTriples(read: Read): Promise<void> {
  const claims = new Parser().parse(read('claims.ttl'));
  expect(claims.length).toBeGreaterThan(0);
  const turtle = new Parser().parse(read('concepts.ttl'));
  const writer = new Writer({ format: 'N-Quads' });
  const document = JSON.parse(read('concepts.jsonld')) as object;
  const same = (await jsonld.toRDF(document, { format: 'application/n-quads' })) as unknown as string;
  const lines = turtle.map((quad) => writer.quadToString(quad.subject, quad.predicate, quad.object).trim());
  expect(new Set(same.trim().split('\n'))).toEqual(new Set(lines));
}

/** Has libxml read a document: what it does not report is well-formed. */
export async function checkXml(xml: { fileName: string; contents: string }): Promise<void> {
  const { errors, normalized } = await validateXML({ xml: [xml], normalization: 'format' } as never);
  expect(errors).toEqual([]);
  expect(normalized.length).toBeGreaterThan(100);
}
