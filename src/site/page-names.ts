/** Pages beside those of the entries, as their addresses begin. */
export const pageNames = [
  'search',
  'about',
  'vocabulary',
  'unknown',
  'map',
  'timeline',
  'overview',
  'terminology',
  'agreements',
  'admin',
] as const;
