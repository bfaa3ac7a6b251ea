import { useCallback, useEffect, useState } from 'react';
import type { ChangeReview } from '../settings/change-protocol.ts';
import type { ReviewParts } from './parts.ts';

interface Wanted {
  change: Pick<ChangeReview, 'branch' | 'pictures' | 'updatedAt'>;
  /** Pictures that the entry shows, such as `/media/pot.jpg`. */
  paths: readonly string[];
}

/** Where the browser has a picture: one of the change from its branch, once it is there, and any other from the site. */
export function usePictures({ client, settings }: ReviewParts, { change, paths }: Wanted): (path: string) => string {
  const [urls, setUrls] = useState<ReadonlyMap<string, string>>(new Map());
  const { branch, updatedAt } = change;
  const own = paths.filter((path) => change.pictures.includes(`content${path}`)).join('\n');
  useEffect(() => {
    let isLeft = false;
    const made: string[] = [];
    const load = async (path: string) => {
      const answer = await client('changePicture', { branch, path: `content${path}` });
      const url = isLeft ? undefined : toUrl(path, answer.content);
      if (!url) return;
      made.push(url);
      setUrls((known) => new Map([...known, [path, url]]));
    };
    // What cannot be had is missing in the picture of the page, as it would be there.
    for (const path of own.split('\n').filter(Boolean)) load(path).catch(() => undefined);
    return () => {
      isLeft = true;
      for (const url of made) URL.revokeObjectURL(url);
    };
  }, [client, branch, own, updatedAt]);
  return useCallback((path) => urls.get(path) ?? `${settings.base}${path.slice(1)}`, [urls, settings.base]);
}

const types: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

function toUrl(path: string, content: unknown): string | undefined {
  const type = types[path.slice(path.lastIndexOf('.') + 1)];
  if (typeof content !== 'string' || !type) return undefined;
  const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type }));
}
