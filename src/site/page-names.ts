/** Pages beside those of the entries, as their addresses begin. */
export const pageNames = [
  'search',
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
