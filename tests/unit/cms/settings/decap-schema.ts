import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';

/**
 * Checks a configuration with the check that Decap ships and that our build leaves out of the page. Its module reads
 * the registered widgets from a running editor; here the same schemas are read from the widgets' packages.
 */
export async function checkDecapConfig(config: unknown): Promise<void> {
  const source = readFileSync(fromHere.resolve('decap-cms-core/dist/esm/constants/configSchema.js'), 'utf8');
  const body = source
    .replaceAll(/^import .*;$/gm, '')
    .replace('export function validateConfig', 'return function validateConfig');
  const parts = { ...checker(), getWidgets: await widgetSchemas(), ...constants };
  const compile = compileFunction(body, Object.keys(parts)) as (...given: unknown[]) => (value: unknown) => void;
  const { error } = console;
  console.error = () => undefined;
  try {
    compile(...Object.values(parts))(config);
  } finally {
    console.error = error;
  }
}

const fromHere = createRequire(import.meta.url);
const fromCore = createRequire(fromHere.resolve('decap-cms-core/package.json'));

const constants = {
  frontmatterFormats: ['yaml-frontmatter', 'toml-frontmatter', 'json-frontmatter'],
  extensionFormatters: { yml: 0, yaml: 0, toml: 0, json: 0, md: 0, markdown: 0, html: 0 },
  I18N_STRUCTURE: {
    MULTIPLE_FOLDERS: 'multiple_folders',
    MULTIPLE_FILES: 'multiple_files',
    SINGLE_FILE: 'single_file',
  },
  I18N_FIELD: { TRANSLATE: 'translate', DUPLICATE: 'duplicate', NONE: 'none' },
};

const widgets = ['boolean', 'list', 'number', 'object', 'string', 'text'];

/** Widgets of our own, which ask nothing of a field. */
const ownWidgets = [
  'entry-reference',
  'entry-references',
  'citations',
  'edtf-date',
  'term',
  'place',
  'places',
  'entry-body',
];

function checker(): Record<string, unknown> {
  const addKeyword = fromCore('ajv-keywords') as (ajv: unknown, name: string) => void;
  const keyword = (name: string) => (ajv: unknown) => {
    addKeyword(ajv, name);
  };
  return {
    AJV: (fromCore('ajv') as { default: unknown }).default,
    ajvErrors: fromCore('ajv-errors'),
    select: keyword('select'),
    uniqueItemProperties: keyword('uniqueItemProperties'),
    instanceOf: keyword('instanceof'),
    prohibited: keyword('prohibited'),
  };
}

async function widgetSchemas(): Promise<() => { name: string; schema: unknown }[]> {
  const schemas = await Promise.all(widgets.map(async (name) => ({ name, schema: await readSchema(name) })));
  return () => [...schemas, ...ownWidgets.map((name) => ({ name, schema: {} }))];
}

async function readSchema(widget: string): Promise<unknown> {
  const path = fromHere
    .resolve(`decap-cms-widget-${widget}/package.json`)
    .replace('package.json', 'dist/esm/schema.js');
  if (!existsSync(path)) return {};
  return ((await import(pathToFileURL(path).href)) as { default: unknown }).default;
}
