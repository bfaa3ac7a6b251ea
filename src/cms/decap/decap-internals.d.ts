declare module 'decap-cms-core/dist/esm/redux/index.js' {
  /** A value out of one of Decap’s immutable maps. */
  interface Kept {
    get(key: string): unknown;
    toJS(): unknown;
  }
  interface State {
    /** Holds the entry that is open, or an empty map. */
    entryDraft: Kept;
    collections: Kept;
    config: { slug: unknown };
  }
  export const store: {
    getState(): State;
    subscribe(listener: () => void): () => void;
  };
}

declare module 'decap-cms-core/dist/esm/lib/formatters.js' {
  /** The name of a new entry’s file; throws where the field it is made of is empty. */
  export function slugFormatter(collection: unknown, data: unknown, slugConfig: unknown): string;
}

declare module 'decap-cms-core/dist/esm/backend.js' {
  /** Decap’s store in the browser; our build lets it out (`src/integrations/desk-hardening.ts`). */
  export const localForage: import('./backups.ts').BackupStore | undefined;
}
