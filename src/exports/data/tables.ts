import { translate } from '../../site/translate.ts';
import type { AnyEntry } from '../../archive/entry/entry.ts';
import { listFacts, toFactText } from '../../archive/facts.ts';
import type { Archive } from '../../archive/graph/archive.ts';
import { collections } from '../../model/collections.ts';
import { toJsonSchema, type JsonSchema } from '../../model/json-schema.ts';
import { csvStart, toCsvRow } from '../../site/csv.ts';
import { creditLine } from './credit.ts';
import { defaultRights } from '../../model/entry.ts';
import { fullUrl } from '../../site/paths.ts';
import { site } from '../../site/site.ts';
import {
  exportedCollections,
  keptOnPages,
  shapeVersion,
  toPublicRecord,
  type ExportedCollection,
} from './public-record.ts';

/** Between the values of a cell that holds several. */
const between = ' | ';

/** A column of a table, as Frictionless Table Schema describes it. */
interface Column {
  name: string;
  title: string;
  description: string;
}

/**
 * The records of one kind as a table (CSV, RFC 4180), row by row: ids and terms as they are, groups as words. Safe for
 * table programs: a cell that one would run as a formula begins with an apostrophe.
 */
export function* writeTable(archive: Archive, collection: ExportedCollection): Generator<string> {
  const columns = listColumns(collection);
  yield csvStart + toCsvRow(columns.map(({ name }) => name));
  for (const entry of archive.list(collection) as readonly Exclude<AnyEntry, { collection: 'people' }>[]) {
    const record = toPublicRecord(archive, entry);
    const words = new Map(
      listFacts(collection, entry.data).map(({ name, values }) => [
        name,
        values.map((parts) => toFactText(parts, (key) => archive.title(key))).join(between),
      ]),
    );
    yield toCsvRow(columns.map(({ name }) => toCellText(record[name], () => words.get(name) ?? '')));
  }
}

/** What describes the tables (Frictionless Data Package 1.0). */
export function toDataPackage(): JsonSchema {
  return {
    profile: 'tabular-data-package',
    name: 'handed-on',
    title: site.name,
    description: `${translate('tagline')}. ${creditLine()} A cell that begins with an apostrophe holds what follows it.`,
    version: shapeVersion,
    homepage: fullUrl(site.base),
    licenses: [{ name: 'CC-BY-SA-4.0', path: defaultRights, title: 'Creative Commons Attribution-ShareAlike 4.0' }],
    resources: exportedCollections.map((collection) => ({
      profile: 'tabular-data-resource',
      name: collection,
      title: collections[collection].label.many,
      description: collections[collection].about,
      path: `${collection}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: {
        fields: listColumns(collection).map((column) => ({ ...column, type: 'string' })),
        primaryKey: 'key',
      },
    })),
  };
}

function listColumns(collection: ExportedCollection): Column[] {
  const properties = toJsonSchema(collection)['properties'] as Record<string, JsonSchema>;
  const own = Object.entries(properties).filter(
    ([name, node]) => !keptOnPages.has(name) && node['isForStewards'] !== true,
  );
  return [
    { name: 'key', title: 'Key', description: 'Kind and id; it never changes.' },
    { name: 'url', title: 'Address', description: 'Permanent address.' },
    { name: 'name', title: 'Name', description: 'Title, with the kind where another entry has the same.' },
    { name: 'origin', title: 'Origin', description: 'Where it came from, in a sentence.' },
    { name: 'firstPublished', title: 'First published', description: 'Day (ISO 8601).' },
    { name: 'lastChanged', title: 'Last changed', description: 'Day (ISO 8601).' },
    ...own.map(([name, node]) => ({
      name,
      title: textOf(node['label']) ?? name,
      description: textOf(node['hint']) ?? '',
    })),
  ];
}

function toCellText(value: unknown, toWords: () => string): string {
  if (value === undefined || value === null) return '';
  const values = Array.isArray(value) ? (value as unknown[]) : [value];
  if (values.every((item) => typeof item !== 'object')) return values.map(String).join(between);
  const simple = values.map(toSimple);
  return simple.every((item) => item !== undefined) ? simple.join(between) : toWords();
}

/** Names and citations have a short form of their own. */
function toSimple(value: unknown): string | undefined {
  const group = value as Record<string, unknown>;
  if (typeof group['family'] === 'string') return [group['family'], group['given']].filter(Boolean).join(', ');
  const text = group['literal'] ?? group['source'];
  return typeof text === 'string' ? text : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
