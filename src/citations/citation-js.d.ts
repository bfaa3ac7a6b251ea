declare module '@citation-js/core' {
  /** An engine of the Citation Style Language, as citeproc-js makes it. */
  export interface CslEngine {
    updateItems(ids: readonly string[], isUnsorted: boolean): void;
    makeBibliography(): [settings: object, rows: string[]] | false;
  }
  /** Styles or locales by their names. */
  export interface CslTexts {
    add(name: string, xml: string): void;
    has(name: string): boolean;
    get(name: string): string;
    list(): string[];
  }
  /** The parts of citation.js that are used here: what its plugins register, by name. */
  export const plugins: {
    config: {
      get(name: '@csl'): {
        engine(items: readonly object[], style: string, locale: string, format: string): CslEngine;
        locales: CslTexts;
        styles: CslTexts;
      };
    };
    input: { chain(text: string): unknown };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
