import { useEffect, useState, useSyncExternalStore } from 'react';
import { createTypedTexts, listUnsent, type TypedTexts } from './typed-texts.ts';

/** The texts of a page, for as long as it is open; leaving it with one of them is asked about. */
export function useTypedTexts(): TypedTexts {
  const [texts] = useState(createTypedTexts);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (listUnsent(texts).length > 0) event.preventDefault();
    };
    // A page that always listens cannot be kept by the browser for “Back”.
    const listen = () => {
      if (listUnsent(texts).length > 0) window.addEventListener('beforeunload', ask);
      else window.removeEventListener('beforeunload', ask);
    };
    const leave = texts.subscribe(listen);
    return () => {
      leave();
      window.removeEventListener('beforeunload', ask);
    };
  }, [texts]);
  return texts;
}

export function useTypedText(texts: TypedTexts, key: string): string {
  const read = () => texts.read(key);
  return useSyncExternalStore(texts.subscribe, read, read);
}

export function useAllTyped(texts: TypedTexts): ReadonlyMap<string, string> {
  return useSyncExternalStore(texts.subscribe, texts.all, texts.all);
}
