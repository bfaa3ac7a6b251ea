import { capitalise } from '../model/names/fill.ts';
import { collectionNames, collections } from '../model/collections.ts';
import { toJsonSchema, type JsonSchema } from '../model/json-schema.ts';
import { vocabularies, type Term } from '../model/vocabularies/index.ts';
import { listCountryBoxes } from './country-boxes.ts';
import { drawLand } from './land-map.ts';

/** Every committed file that is made from the model, by its path: JSON Schemas, the table of fields, and the map of the world. */
export function listGeneratedFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of collectionNames)
    files.set(`public/schema/${name}.json`, `${JSON.stringify(toEditorSchema(name), null, 2)}\n`);
  files.set('docs/fields.md', toFieldTable());
  files.set('public/land.svg', drawLand());
  files.set('src/archive/integrity/country-boxes.json', listCountryBoxes());
  return files;
}

function toEditorSchema(name: (typeof collectionNames)[number]): JsonSchema {
  return { ...toJsonSchema(name), $id: `https://handedon.invalid/schema/${name}.json` };
}

function toFieldTable(): string {
  const sections = collectionNames.map((name) => {
    const rows = listRows(toJsonSchema(name), '');
    return [
      `## ${capitalise(collections[name].label.many)}`,
      '',
      collections[name].about,
      '',
      '| field | required | what |',
      '| --- | --- | --- |',
      ...rows,
      '',
    ].join('\n');
  });
  const terms = Object.entries(vocabularies).map(([name, { title, terms }]) =>
    [
      `### ${title} (\`${name}\`)`,
      '',
      ...Object.entries<Term>(terms).map(([id, term]) => `- \`${id}\`: ${term.definition}`),
      '',
    ].join('\n'),
  );
  return [
    '# Fields',
    '',
    'Made from the schemas in `src/model` by `npm run generate`. Do not edit. What is *translated* may stand in a file beside the entry, in another language: see [translating.md](translating.md).',
    '',
    ...sections,
    '## Vocabularies',
    '',
    ...terms,
  ].join('\n');
}

function listRows(schema: JsonSchema, prefix: string): string[] {
  const properties = (schema['properties'] ?? {}) as Record<string, JsonSchema>;
  const required = (schema['required'] ?? []) as string[];
  return Object.entries(properties).flatMap(([key, node]) => {
    const isList = node['type'] === 'array';
    const name = `${prefix}${key}${isList ? '[]' : ''}`;
    const inner = isList ? fullForm((node['items'] ?? {}) as JsonSchema) : fullForm(node);
    const vocabulary = typeof inner['vocabulary'] === 'string' ? ` Terms: \`${inner['vocabulary']}\`.` : '';
    const translated = node['isTranslated'] === true || inner['isTranslated'] === true ? ' *Translated.*' : '';
    const row = `| \`${name}\` | ${required.includes(key) ? 'yes' : ''} | ${String(node['hint'])}${vocabulary}${translated} |`;
    return [row, ...(prefix.split('.').length > 2 ? [] : listRows(inner, `${name}.`))];
  });
}

function fullForm(node: JsonSchema): JsonSchema {
  const options = node['anyOf'] as JsonSchema[] | undefined;
  return (
    options?.find((option) => option['properties'] && ['citation', 'otherName'].includes(String(node['kind']))) ?? node
  );
}
