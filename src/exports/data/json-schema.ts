import * as z from 'zod';
import { collections } from '../../model/collections.ts';
import type { JsonSchema } from '../../model/json-schema.ts';
import { assetPath, fullUrl } from '../../site/paths.ts';
import { exportedCollections, keptOnPages, shapeVersion, type ExportedCollection } from './public-record.ts';

/** The shape of `archive.json` (JSON Schema draft 2020-12), from the model: every field with its label and what it means. */
export function toArchiveSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: fullUrl(assetPath('data/archive.schema.json')),
    title: 'Handed On: the whole archive',
    description: `Version ${shapeVersion}. A field is never taken away or given another meaning without a new first number.`,
    type: 'object',
    required: ['version', 'name', 'url', 'licence', 'credit', 'withdrawn', ...exportedCollections],
    properties: {
      version: { const: shapeVersion },
      name: { type: 'string' },
      url: { type: 'string' },
      licence: { type: 'string', description: 'Licence of the texts, unless a record says otherwise in its rights.' },
      credit: { type: 'string', description: 'How to name where it comes from.' },
      neighbours: {
        type: 'array',
        description: 'Other archives, by the id that stands before a colon in from and to of a claim. Since 1.1.0.',
        items: {
          type: 'object',
          required: ['id', 'name', 'address'],
          properties: { id: { type: 'string' }, name: { type: 'string' }, address: { type: 'string' } },
          additionalProperties: false,
        },
      },
      withdrawn: {
        type: 'array',
        items: { type: 'string' },
        description: 'Keys that must be deleted from copies; those that an entry had before are listed too.',
      },
      ...Object.fromEntries(exportedCollections.map((name) => [name, { type: 'array', items: toRecordSchema(name) }])),
    },
    additionalProperties: false,
  };
}

function toRecordSchema(name: ExportedCollection): JsonSchema {
  const schema = z.toJSONSchema(collections[name].schema, {
    io: 'output',
    override: ({ jsonSchema }) => tidy(jsonSchema),
  });
  const properties = schema.properties ?? {};
  const own = Object.entries(properties).filter(
    ([field]) => !keptOnPages.has(field) && !isForStewards(properties[field]),
  );
  return {
    title: collections[name].label.one,
    description: collections[name].about,
    type: 'object',
    required: ['key', 'url', 'name'],
    properties: { ...headProperties, ...Object.fromEntries(own) },
    additionalProperties: false,
  };
}

const headProperties: JsonSchema = {
  key: { type: 'string', description: 'Kind and id; it never changes.' },
  url: { type: 'string', description: 'Permanent address.' },
  name: { type: 'string', description: 'Title, with the kind where another entry has the same.' },
  origin: { type: 'string', description: 'Where it came from, in a sentence. Please keep it with the entry.' },
  firstPublished: { type: 'string', description: 'Day (ISO 8601).' },
  lastChanged: { type: 'string', description: 'Day (ISO 8601).' },
  text: { type: 'string', description: 'The story, as Markdown.' },
};

/** Labels and hints become the words of JSON Schema; what only our own forms need goes, and so do notes for stewards. */
function tidy(node: JsonSchema): void {
  if (typeof node['label'] === 'string') node['title'] = node['label'];
  if (typeof node['hint'] === 'string') node['description'] = node['hint'];
  const properties = node['properties'] as Record<string, JsonSchema> | undefined;
  for (const [name, child] of Object.entries(properties ?? {}))
    if (isForStewards(child)) Reflect.deleteProperty(properties ?? {}, name);
  // What is empty is left out of a record.
  const required = node['required'] as string[] | undefined;
  if (required) node['required'] = required.filter((name) => Object.hasOwn(properties ?? {}, name));
  for (const name of ['label', 'hint', 'isForStewards', 'default', 'takesNumber']) Reflect.deleteProperty(node, name);
}

function isForStewards(node: unknown): boolean {
  return (node as JsonSchema | undefined)?.['isForStewards'] === true;
}
