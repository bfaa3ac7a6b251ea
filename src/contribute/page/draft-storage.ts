import type { FormName } from '../questions/form-settings.ts';

/** Keeps drafts in this browser and nowhere else. Every method may find that the browser does not allow it. */
export interface DraftStorage {
  /** What was kept, or undefined. */
  load(): unknown;
  /** False where the browser keeps nothing. */
  keep(draft: unknown): boolean;
  forget(): void;
  /** Calls back when another window has kept or forgotten a draft. */
  watch(listener: () => void): void;
}

/** The keeper of one form of one site; `base` tells sites of one origin apart. */
export function createDraftStorage(form: FormName, base: string): DraftStorage {
  const name = `handed-on:${base}:${form}`;
  return {
    load() {
      try {
        return JSON.parse(localStorage.getItem(name) ?? 'null') as unknown;
      } catch {
        return undefined;
      }
    },
    keep(draft) {
      try {
        localStorage.setItem(name, JSON.stringify(draft));
        return true;
      } catch {
        return false;
      }
    },
    forget() {
      try {
        localStorage.removeItem(name);
      } catch {
        // A browser that does not let us in has kept nothing.
      }
    },
    watch(listener) {
      window.addEventListener('storage', ({ key, storageArea }) => {
        if (storageArea === window.localStorage && (key === name || key === null)) listener();
      });
    },
  };
}
