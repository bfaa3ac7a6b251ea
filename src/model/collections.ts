import type * as z from 'zod';
import { collectionNames, type CollectionName } from './names/collection-names.ts';
import { dispatchSchema } from './dispatch.ts';
import { foundingSchema } from './founding.ts';
import { lineageSchema } from './lineage.ts';
import { personSchema } from './person.ts';
import { practiceSchema } from './practice.ts';
import { principleSchema } from './principle.ts';
import { projectSchema } from './project.ts';
import { sourceSchema } from './source.ts';
import { themeSchema } from './theme.ts';
import { wordOf, words } from './vocabularies/words.ts';

/** A folder of `content/`: its schema, the ending of its files, and its names. */
export interface Collection<Schema extends z.ZodObject = z.ZodObject> {
  schema: Schema;
  /** `mdx`: YAML header and a body in our dialect; `yaml`: one YAML record. */
  extension: 'mdx' | 'yaml';
  label: { one: string; many: string };
  /** What one of them is, in one sentence of the glossary. */
  about: string;
}

/** THE list: every kind of record, bound to its folder. */
export const collections = {
  projects: {
    schema: projectSchema,
    extension: 'mdx',
    label: { one: 'project', many: 'projects' },
    about: meaningOf('projects'),
  },
  practices: {
    schema: practiceSchema,
    extension: 'mdx',
    label: { one: 'practice', many: 'practices' },
    about: meaningOf('practices'),
  },
  principles: {
    schema: principleSchema,
    extension: 'mdx',
    label: { one: 'principle', many: 'principles' },
    about: meaningOf('principles'),
  },
  themes: {
    schema: themeSchema,
    extension: 'mdx',
    label: { one: 'theme', many: 'themes' },
    about: meaningOf('themes'),
  },
  lineages: {
    schema: lineageSchema,
    extension: 'mdx',
    label: { one: 'claim', many: 'claims' },
    about: meaningOf('lineages'),
  },
  dispatches: {
    schema: dispatchSchema,
    extension: 'mdx',
    label: { one: 'dispatch', many: 'dispatches' },
    about: meaningOf('dispatches'),
  },
  founding: {
    schema: foundingSchema,
    extension: 'mdx',
    label: { one: 'founding document', many: 'founding documents' },
    about: meaningOf('founding'),
  },
  sources: {
    schema: sourceSchema,
    extension: 'yaml',
    label: { one: 'source', many: 'sources' },
    about: meaningOf('sources'),
  },
  people: {
    schema: personSchema,
    extension: 'yaml',
    label: { one: 'person', many: 'people' },
    about: meaningOf('people'),
  },
} as const satisfies Record<CollectionName, Collection>;

export { collectionNames, type CollectionName };

/** Validated facts of an entry of that collection. */
export type EntryData<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']>;

function meaningOf(name: CollectionName): string {
  return words.terms[wordOf[name]].definition;
}
