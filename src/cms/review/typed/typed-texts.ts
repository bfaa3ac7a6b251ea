/**
 * What was typed into the fields for questions and was not sent. It outlives those fields: an entry may be folded, or
 * the change be published or deleted in another window. Texts are named by the key of their entry, and that about the
 * whole change by `wholeChange`.
 */
export interface TypedTexts {
  read: (key: string) => string;
  write: (key: string, text: string) => void;
  /** Forgets a text that was sent, and keeps one that was altered meanwhile. */
  forget: (key: string, sent: string) => void;
  /** All that are not empty; the same map until one of them changes. */
  all: () => ReadonlyMap<string, string>;
  /** Calls back at every change, until what it returns is called. */
  subscribe: (listener: () => void) => () => void;
}

/** No entry has this key. */
export const wholeChange = '';

export function createTypedTexts(): TypedTexts {
  let texts: ReadonlyMap<string, string> = new Map();
  const listeners = new Set<() => void>();
  const read = (key: string) => texts.get(key) ?? '';
  const write = (key: string, text: string) => {
    if (text === read(key)) return;
    const others = [...texts].filter(([name]) => name !== key);
    texts = new Map(text === '' ? others : [...others, [key, text]]);
    for (const listener of listeners) listener();
  };
  return {
    read,
    write,
    forget: (key, sent) => {
      if (read(key) === sent) write(key, '');
    },
    all: () => texts,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Keys of the texts that hold more than spaces. */
export function listUnsent(texts: Pick<TypedTexts, 'all'>): string[] {
  return [...texts.all()].flatMap(([key, text]) => (text.trim() === '' ? [] : [key]));
}
