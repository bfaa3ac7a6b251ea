import type { CollectionName } from '../model/collections.ts';
import { toJsonSchema, type JsonSchema } from '../model/json-schema.ts';
import { entryPath, fullUrl } from './paths.ts';

/** A public term and what an entry says for it, as text. */
export type TermRow = readonly [name: string, content: string];

/** The public vocabularies of which a field of the model can name a term. */
export type TermName = 'dcterms' | 'schemaOrg' | 'highwire' | 'prov';

/** What an entry says for one term: words, or the address of another entry. */
export interface TermValue {
  term: string;
  text: string;
  isAddress: boolean;
}

/** Everything an entry says for the terms of one vocabulary, in the order of its fields: the row of each field decides. */
export function listTermValues(collection: CollectionName, data: object, name: TermName): TermValue[] {
  const properties = toJsonSchema(collection)['properties'] as Record<string, JsonSchema>;
  const found = Object.entries(data).flatMap(([field, value]) => {
    const property = properties[field];
    const term = property?.[name];
    if (typeof term !== 'string') return [];
    return (Array.isArray(value) ? value : [value]).flatMap((item): TermValue[] => {
      const address = toAddress(item, property);
      const text = address ?? toText(item);
      return text === undefined ? [] : [{ term, text, isAddress: address !== undefined }];
    });
  });
  return [...new Map(found.map((value) => [`${value.term}=${value.text}`, value])).values()];
}

/**
 * Rows of Dublin Core (DCMI Metadata Terms) for a page's head. The sources on which an entry rests are left to the
 * page “Cite”. Its licence is told as `rights`, the one of the two terms that Zotero reads.
 */
export function toDublinCore(collection: CollectionName, data: object): TermRow[] {
  return listTermValues(collection, data, 'dcterms')
    .filter(({ term }) => term !== 'references')
    .map(({ term, text }) => [`DCTERMS.${term === 'license' ? 'rights' : term}`, text]);
}

/** Names as libraries write them; nothing for a date that is not known, or a place that is withheld. */
function toText(value: unknown): string | undefined {
  if (value === 'XXXX') return undefined;
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object') return undefined;
  const group = value as Record<string, unknown>;
  if (typeof group['family'] === 'string') return [group['family'], group['given']].filter(Boolean).join(', ');
  if (group['precision'] === 'withheld') return undefined;
  const text = group['literal'] ?? group['name'];
  return typeof text === 'string' ? text : undefined;
}

/** Address of the entry or source that a value names. */
function toAddress(value: unknown, property: JsonSchema | undefined): string | undefined {
  if (typeof value === 'string') {
    const collection = relatedCollection(property);
    if (collection !== undefined) return fullUrl(entryPath(`${collection}/${value}`));
    return isReference(property) ? fullUrl(entryPath(value)) : undefined;
  }
  if (value === null || typeof value !== 'object') return undefined;
  const group = value as Record<string, unknown>;
  if (typeof group['source'] === 'string') return fullUrl(entryPath(`sources/${group['source']}`));
  return typeof group['entry'] === 'string' ? fullUrl(entryPath(group['entry'])) : undefined;
}

/** The one collection that a relation by id alone leads to; none for a subject, which is written as a word. */
function relatedCollection(property: JsonSchema | undefined): string | undefined {
  const items = property?.['items'] as JsonSchema | undefined;
  if (property?.['dcterms'] !== 'relation' || (items ?? property)['kind'] !== 'reference') return undefined;
  return ((items ?? property)['relation'] as string[] | undefined)?.[0];
}

/** True for a field, or a list of fields, whose value is the key of an entry. */
function isReference(property: JsonSchema | undefined): boolean {
  const items = property?.['items'] as JsonSchema | undefined;
  return (items ?? property)?.['kind'] === 'anyReference';
}
