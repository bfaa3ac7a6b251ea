import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { DeskCollection } from '../settings/decap-config.ts';
import type { EntryCheck } from '../check/check-draft.ts';
import type { DraftWatch } from '../check/draft-watch.ts';
import { useKnown } from '../fields/entry-options.tsx';
import { setLead } from '../decap/focus-field.ts';
import { PreviewArticle } from './article.tsx';

interface EntryPreviewProps {
  catalogue: Catalogue;
  draft: DraftWatch;
  collections: readonly DeskCollection[];
  base: string;
  /** Decap’s way of leading to a field. */
  onFieldClick?: ((path: string) => void) | undefined;
  /** The document of the frame in which it is shown. */
  page: Document;
  /** Address at which the browser has a picture. */
  toUrl: (path: string) => string;
}

/** The open entry as the site will show it, as it was when it was last checked. */
export function EntryPreview({ catalogue, draft, collections, base, onFieldClick, page, toUrl }: EntryPreviewProps) {
  const { checked, check } = useSyncExternalStore(draft.subscribe, draft.current);
  const known = useKnown(catalogue);
  const html = useShownText(check, toUrl);
  useEffect(() => {
    setLead(onFieldClick);
    return () => setLead(undefined);
  }, [onFieldClick]);
  useEffect(() => {
    page.documentElement.lang = 'en';
    page.title = 'Preview';
  }, [page]);
  const collection = collections.find(({ name }) => name === checked?.collection);
  if (!checked || !collection) return null;
  const isRefused = check?.faults.some(({ field }) => field === 'body') ?? false;
  return <PreviewArticle entry={checked} {...{ collection, known, base, html, isRefused }} />;
}

/** The text with its pictures, made anew when it or the address of one of its pictures changes. */
function useShownText(check: EntryCheck | undefined, toUrl: (path: string) => string): string {
  const urls = new Map(check?.draft?.body?.images.map(({ src }) => [src, toUrl(src)]));
  const addresses = [...urls.values()].join('\n');
  // The addresses stand for the map, which is another at every turn.
  return useMemo(() => check?.toHtml((path) => urls.get(path) ?? path) ?? '', [check, addresses]);
}
