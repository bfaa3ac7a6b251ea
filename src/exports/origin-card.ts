import type { TextEntry } from '../archive/entry/entry.ts';
import type { Archive } from '../archive/graph/archive.ts';
import { formatOrigin } from '../archive/graph/origin.ts';
import { hasOrigin } from '../citations/csl-item.ts';
import { defaultRights } from '../model/entry.ts';
import { entryPath, fullUrl } from '../site/paths.ts';
import { site } from '../site/site.ts';
import { escapeXml } from './xml.ts';

/**
 * A piece of plain HTML to copy into another site: what an entry is, where it came from, its address and licence. It
 * loads nothing, and what is in it is words and one address.
 */
export function toOriginCard(archive: Archive, entry: TextEntry): string {
  const { data, key } = entry;
  const url = fullUrl(entryPath(key));
  const said = [data.careNote, data.summary, hasOrigin(entry) ? formatOrigin(archive, entry) : undefined];
  return [
    `<blockquote cite="${url}" lang="${escapeXml(data.language)}">`,
    `<p><b><bdi>${escapeXml(archive.title(key))}</bdi></b></p>`,
    ...said.flatMap((text) => (text ? [`<p>${escapeXml(text)}</p>`] : [])),
    `<footer><a href="${url}">${escapeXml(site.name)}</a>, <a rel="license" href="${escapeXml(data.rights)}">${data.rights === defaultRights ? 'CC BY-SA 4.0' : escapeXml(data.rights)}</a></footer>`,
    '</blockquote>',
  ].join('\n');
}
