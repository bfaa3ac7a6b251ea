import type { CollectionName } from '../names/collection-names.ts';
import type { VocabularyName } from '../vocabularies/index.ts';

/** How a field is edited and read; the contribution desk has one handler for each kind. */
export type FieldKind =
  | 'line'
  | 'prose'
  | 'date'
  | 'interval'
  | 'reference'
  | 'anyReference'
  | 'term'
  | 'citation'
  | 'otherName'
  | 'address'
  | 'language'
  | 'country'
  | 'number'
  | 'flag'
  | 'name'
  | 'group'
  | 'list';

/** The one row of a field: what people read, how it links, and which public terms it maps to. */
export interface FieldMeta {
  /** Name of the field as a contributor reads it. */
  label: string;
  /** One or two sentences that help someone fill the field in. */
  hint: string;
  kind?: FieldKind | undefined;
  /** Collections that the field's value points into. */
  relation?: readonly CollectionName[] | undefined;
  /** Vocabulary that the field's value comes from. */
  vocabulary?: VocabularyName | undefined;
  /** True for what only stewards need: it stays in the file, and no page, feed or index gets it. */
  isForStewards?: boolean | undefined;
  /** True for words that a translation says anew; every other value is the original’s. */
  isTranslated?: boolean | undefined;
  /** Dublin Core term (DCMI Metadata Terms), without prefix. */
  dcterms?: string | undefined;
  /** schema.org property, without prefix. */
  schemaOrg?: string | undefined;
  /** Highwire Press tag, without `citation_`: what reference managers read in the head of a page. */
  highwire?: string | undefined;
  /** Property of PROV-O, without prefix, that a claim says of itself. */
  prov?: string | undefined;
  /** Property of SKOS, without prefix. */
  skos?: string | undefined;
  /** True for a text that may be written as a whole number without quotes. */
  takesNumber?: boolean | undefined;
  /** An example of a good value. */
  example?: string | undefined;
}

declare module 'zod' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- a module can only be extended by an interface
  interface GlobalMeta extends Partial<FieldMeta> {}
}
