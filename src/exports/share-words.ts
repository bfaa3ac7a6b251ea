import type { TextEntry } from '../archive/entry/entry.ts';
import type { Archive } from '../archive/graph/archive.ts';
import { formatOrigin } from '../archive/graph/origin.ts';
import { hasOrigin } from '../citations/csl-item.ts';
import { cutText, measureText } from '../drawings/text-width.ts';
import { defaultRights } from '../model/entry.ts';
import { entryPath, fullUrl } from '../site/paths.ts';
import { site } from '../site/site.ts';
import { translate, translateKind } from '../site/translate.ts';

/** What the picture says that others show with a link to an entry. */
export interface ShareWords {
  kind: string;
  title: string;
  /** The care note where there is one, and where it came from; its summary where it is nothing that came from anywhere. */
  said: string;
  /** Licence and address. */
  foot: string;
}

/** Sizes of type, and the width that all of it has; pixels. */
export const shareType = { width: 1080, small: 26, title: 60, said: 36 } as const;

/** The words of an entry's picture, cut to what has room. */
export function toShareWords(archive: Archive, entry: TextEntry): ShareWords {
  const { careNote, summary, rights } = entry.data;
  const { width } = shareType;
  const origin = hasOrigin(entry) ? formatOrigin(archive, entry) : summary;
  const whole = [careNote && `${translate('careNote')}: ${careNote}`, origin].filter(Boolean).join(' ');
  const title = cutText(archive.title(entry.key), shareType.title, width * 2.6);
  // What the title leaves; the measure is that of a wider face than what came from where is set in.
  const lines = linesBeside[Math.min(2, Math.floor(measureText(title, shareType.title) / width))] ?? 1;
  const address = fullUrl(entryPath(entry.key)).replace(/^https?:\/\//, '');
  return {
    kind: `${site.name} · ${translateKind(entry.collection)}`,
    title,
    said: cutText(whole.slice(0, mostLetters), shareType.said, width * lines),
    foot: cutText(`${rights === defaultRights ? 'CC BY-SA 4.0' : rights} · ${address}`, shareType.small, width * 1.1),
  };
}

/** More have no room, however narrow they are. */
const mostLetters = 700;

/** Lines beside a title of one, two and three lines. */
const linesBeside = [6, 4.8, 3.4];

/** False of words in a script that the picture has no face for; their entry shows the picture of the site. */
export function canBeDrawn({ title, said }: ShareWords): boolean {
  return /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Common}\p{Script=Inherited}]*$/u.test(
    title + said,
  );
}
