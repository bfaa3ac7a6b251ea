/** Styles in which everything can be cited, by their names in the Citation Style Language; the first is what pages show. */
export const citationStyles = [
  { id: 'chicago-author-date', name: 'Chicago', isNumbered: false },
  { id: 'apa', name: 'APA', isNumbered: false },
  { id: 'modern-language-association', name: 'MLA', isNumbered: false },
  { id: 'harvard1', name: 'Harvard', isNumbered: false },
  { id: 'ieee', name: 'IEEE', isNumbered: true },
  { id: 'vancouver', name: 'Vancouver', isNumbered: true },
] as const;

export type StyleId = (typeof citationStyles)[number]['id'];
