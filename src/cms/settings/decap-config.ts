import { collectionNames, collections, type CollectionName } from '../../model/collections.ts';
import { toJsonSchema } from '../../model/json-schema.ts';
import { toDecapBackend, type Backend, type BackendName, type DecapBackend, type Workflow } from './backend.ts';
import { toFields, type DeskField } from './decap-fields.ts';
import { translate, translateKind } from '../../site/translate.ts';
import { getKindTerm } from '../../site/words/terms.ts';
import { siteLanguage } from '../../model/names/site-languages.ts';
import { say } from './say.ts';

/** All that the desk's script is told by its page; plain JSON. */
export function toDeskSettings(options: DeskOptions & DeskAddresses): DeskSettings {
  return {
    config: toDecapConfig(options),
    siteBase: options.base,
    indexPath: options.indexPath,
    stylePaths: options.stylePaths,
    backendName: options.backend.name,
    workflow: options.backend.workflow,
  };
}

/** Decap's configuration, made from the model and the backend alone; plain JSON. */
export function toDecapConfig(options: DeskOptions): DeskConfig {
  const home = `${options.siteUrl.replace(/\/+$/, '')}${options.base}`;
  return {
    backend: toDecapBackend(options.backend),
    load_config_file: false,
    local_backend: false,
    publish_mode: options.backend.workflow === 'editorial' ? 'editorial_workflow' : 'simple',
    site_url: home,
    display_url: home,
    locale: siteLanguage,
    media_folder: 'content/media',
    public_folder: '/media',
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    editor: { preview: true },
    show_preview_links: false,
    collections: collectionNames.map(toDeskCollection),
  };
}

function toDeskCollection(name: CollectionName): DeskCollection {
  const { extension } = collections[name];
  const fields = toFields(toJsonSchema(name));
  return {
    name,
    label: translate(name),
    label_singular: translateKind(name),
    description: getKindTerm(name).definition,
    folder: `content/${name}`,
    extension,
    format: `${name}-${extension}`,
    create: true,
    delete: false,
    ...names(name),
    sortable_fields: sortableFields(fields),
    editor: { preview: true },
    fields: arrange(extension === 'mdx' ? [...fields, body] : fields),
  };
}

/** A collection as far as its files and the words of its form go, for where there is no Decap. */
export function toDeskForm(name: CollectionName): Pick<DeskCollection, 'name' | 'extension' | 'fields'> {
  const { extension, fields } = toDeskCollection(name);
  return { name, extension, fields };
}

/** The text of an entry, edited as it is. */
const body: DeskField = {
  name: 'body',
  label: say('text'),
  hint: say('bodyHint'),
  widget: 'entry-body',
  required: false,
  kind: 'prose',
};

/** A claim of lineage has no title of its own and is named by its ends; a person has a name. */
function names(name: CollectionName): Pick<DeskCollection, 'identifier_field' | 'slug' | 'summary'> {
  if (name === 'lineages')
    return { identifier_field: 'from', slug: '{{fields.from}}-to-{{fields.to}}', summary: '{{from}} → {{to}}' };
  if (name === 'people')
    return { identifier_field: 'name', slug: '{{fields.name | truncate(60)}}', summary: '{{name}}' };
  return { identifier_field: 'title', slug: '{{fields.title | truncate(60)}}', summary: '{{title}}' };
}

/** What must be filled in comes first, then the text, then what may be left out, and last what stewards look after. */
function arrange(fields: readonly DeskField[]): DeskField[] {
  const rank = (field: DeskField) =>
    field.required ? 0 : field.name === 'body' ? 1 : stewardship.has(field.name) ? 3 : 2;
  return fields.toSorted((one, other) => rank(one) - rank(other));
}

const stewardship = new Set([
  'language',
  'completeness',
  'careNote',
  'credits',
  'consent',
  'people',
  'formerIds',
  'withdrawn',
  'rights',
]);

function sortableFields(fields: readonly DeskField[]): string[] {
  return fields
    .filter((field) => field.name === 'title' || field.kind === 'date' || field.kind === 'interval')
    .map((field) => field.name);
}

export interface DeskOptions {
  backend: Backend;
  /** Origin of the site, without a path. */
  siteUrl: string;
  /** Path under which the site is served; begins and ends with a slash. */
  base: string;
}

export interface DeskAddresses {
  /** Path of the index of all entries that the site was built with. */
  indexPath: string;
  /** Paths of the site’s own stylesheets, for the preview. */
  stylePaths: readonly string[];
}

export interface DeskSettings extends DeskAddresses {
  config: DeskConfig;
  /** Path under which the site is served. */
  siteBase: string;
  backendName: BackendName;
  workflow: Workflow;
}

export interface DeskConfig {
  backend: DecapBackend;
  load_config_file: false;
  local_backend: false;
  publish_mode: 'editorial_workflow' | 'simple';
  site_url: string;
  display_url: string;
  locale: string;
  media_folder: string;
  public_folder: string;
  slug: { encoding: 'ascii'; clean_accents: boolean; sanitize_replacement: string };
  editor: { preview: boolean };
  show_preview_links: boolean;
  collections: DeskCollection[];
}

export interface DeskCollection {
  name: CollectionName;
  label: string;
  label_singular: string;
  description: string;
  folder: string;
  extension: 'mdx' | 'yaml';
  /** Name under which this collection's file format is registered. */
  format: string;
  create: boolean;
  delete: boolean;
  identifier_field: string;
  slug: string;
  summary: string;
  sortable_fields: string[];
  editor: { preview: boolean };
  fields: DeskField[];
}
