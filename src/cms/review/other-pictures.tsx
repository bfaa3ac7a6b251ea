import { useEffect, useState } from 'react';
import type { ChangeProps } from './parts.ts';
import { listUndrawn } from './shown/read-shown.ts';
import { usePictures } from './use-pictures.ts';
import { say } from '../settings/say-review.ts';

/** Pictures that are published with the change though none of its texts shows them. */
export function OtherPictures({ change, known, parts }: Pick<ChangeProps, 'change' | 'known' | 'parts'>) {
  const { base } = parts.settings;
  const [undrawn, setUndrawn] = useState<readonly string[]>([]);
  useEffect(() => {
    let isLeft = false;
    const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
    void listUndrawn(change, { known, base }, pause).then((paths) => {
      if (!isLeft) setUndrawn(paths);
    });
    return () => {
      isLeft = true;
    };
  }, [change, known, base]);
  const toUrl = usePictures(parts, { change, paths: undrawn.map(toAddress) });
  return <PictureList paths={undrawn} toUrl={(path) => toUrl(toAddress(path))} />;
}

/** Nothing where there are none. */
export function PictureList({ paths, toUrl }: { paths: readonly string[]; toUrl: (path: string) => string }) {
  if (paths.length === 0) return null;
  return (
    <section aria-labelledby="other-pictures">
      <h2 id="other-pictures">{say('picturesThatNoTextShows')}</h2>
      <p>{say('noEntryHereShowsThem')}</p>
      <ul className="pictures">
        {paths.map((path) => (
          <li key={path}>
            <code>{path}</code>
            {toUrl(path).startsWith('blob:') && <img src={toUrl(path)} alt={say('whatIsIn', { path })} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `/media/pot.jpg` of `content/media/pot.jpg`. */
function toAddress(path: string): string {
  return path.slice('content'.length);
}
