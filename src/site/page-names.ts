/** Pages beside those of the entries, as their addresses begin. */
export const pageNames = [
  'search',
  'find',
  'compare',
  'path',
  'about',
  'glossary',
  'vocabulary',
  'unknown',
  'map',
  'timeline',
  'overview',
  'terminology',
  'agreements',
  'accessibility',
  'contribute',
  'admin',
] as const;
