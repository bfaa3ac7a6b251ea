/** Pages beside those of the entries, as their addresses begin. */
export const pageNames = [
  'search',
  'find',
  'compare',
  'list',
  'path',
  'about',
  'data',
  'neighbours',
  'glossary',
  'vocabulary',
  'unknown',
  'map',
  'timeline',
  'overview',
  'terminology',
  'agreements',
  'accessibility',
  'offline',
  'contribute',
  'admin',
  'review',
] as const;

/** Where an entry's page lies below the site's base; of a neighbour's entry, the page that tells of it here. */
export function keyPath(key: string): string {
  return key.includes(':') ? `neighbours/${key.replace(':', '/')}/` : `${key}/`;
}
