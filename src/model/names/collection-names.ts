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
