/** Names of all collections, in the order readers meet them. */
export const collectionNames = [
  'projects',
  'practices',
  'principles',
  'themes',
  'lineages',
  'dispatches',
  'founding',
  'sources',
  'people',
] as const;

export type CollectionName = (typeof collectionNames)[number];

/** Collections with a page that lists all their entries: a list of all people is nobody's business. */
export const listedCollections = collectionNames.filter((name) => name !== 'people');

/** The field that says what an entry of a collection is called. */
export function titleFieldOf(collection: CollectionName): 'name' | 'title' {
  return collection === 'people' ? 'name' : 'title';
}
