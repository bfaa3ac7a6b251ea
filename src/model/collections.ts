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

/** A folder of `content/`: its schema, the ending of its files, and its names. */
export interface Collection<Schema extends z.ZodObject = z.ZodObject> {
  schema: Schema;
  /** `mdx`: YAML header and a body in our dialect; `yaml`: one YAML record. */
  extension: 'mdx' | 'yaml';
  label: { one: string; many: string };
  /** What the collection holds, in one sentence. */
  about: string;
}

/** THE list: every kind of record, bound to its folder. */
export const collections = {
  projects: {
    schema: projectSchema,
    extension: 'mdx',
    label: { one: 'project', many: 'projects' },
    about: 'People acting together: an organization, campaign, programme, network, camp or occupation.',
  },
  practices: {
    schema: practiceSchema,
    extension: 'mdx',
    label: { one: 'practice', many: 'practices' },
    about: 'Something people can do and hand on.',
  },
  principles: {
    schema: principleSchema,
    extension: 'mdx',
    label: { one: 'principle', many: 'principles' },
    about: 'An idea held to while doing it.',
  },
  themes: {
    schema: themeSchema,
    extension: 'mdx',
    label: { one: 'theme', many: 'themes' },
    about: 'A need, a context or a form.',
  },
  lineages: {
    schema: lineageSchema,
    extension: 'mdx',
    label: { one: 'lineage claim', many: 'lineage claims' },
    about: 'One sourced claim that something passed, or did not pass, from one entry to another.',
  },
  dispatches: {
    schema: dispatchSchema,
    extension: 'mdx',
    label: { one: 'dispatch', many: 'dispatches' },
    about: 'A dated, signed contribution to the conversation.',
  },
  founding: {
    schema: foundingSchema,
    extension: 'mdx',
    label: { one: 'founding document', many: 'founding documents' },
    about: 'A text from which this archive began, told part by part, with the entries that carry each part on.',
  },
  sources: {
    schema: sourceSchema,
    extension: 'yaml',
    label: { one: 'source', many: 'sources' },
    about: 'One bibliographic record, and how this archive knows it.',
  },
  people: {
    schema: personSchema,
    extension: 'yaml',
    label: { one: 'person', many: 'people' },
    about: 'One person whom entries name, and why it is right to name them.',
  },
} as const satisfies Record<CollectionName, Collection>;

export { collectionNames, type CollectionName };

/** Validated facts of an entry of that collection. */
export type EntryData<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']>;
