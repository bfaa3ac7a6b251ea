import { languageOf } from '../archive/entry/words-language.ts';
import type { PhrasingContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
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
  return [
    `<blockquote cite="${url}" lang="${escapeXml(languageOf(data, 'summary'))}">`,
    `<p><b><bdi>${escapeXml(archive.title(key))}</bdi></b></p>`,
    ...listSaid(archive, entry).map((text) => `<p>${escapeXml(text)}</p>`),
    `<footer><a href="${url}">${escapeXml(site.name)}</a>, <a rel="license" href="${escapeXml(data.rights)}">${escapeXml(nameRights(entry))}</a></footer>`,
    '</blockquote>',
  ].join('\n');
}

/** The same as Markdown. */
export function toOriginMarkdown(archive: Archive, entry: TextEntry): string {
  const link = (url: string, value: string): PhrasingContent => ({
    type: 'link',
    url,
    children: [{ type: 'text', value }],
  });
  // One line each, whatever the entry has in it.
  const words = (value: string): PhrasingContent => ({ type: 'text', value: value.replaceAll(/\s+/g, ' ').trim() });
  const paragraph = (...children: PhrasingContent[]) => ({ type: 'paragraph' as const, children });
  const children = [
    paragraph({ type: 'strong', children: [words(archive.title(entry.key))] }),
    ...listSaid(archive, entry).map((value) => paragraph(words(value))),
    paragraph(
      link(fullUrl(entryPath(entry.key)), site.name),
      { type: 'text', value: ', ' },
      link(entry.data.rights, nameRights(entry)),
    ),
  ];
  return toMarkdown({ type: 'root', children: [{ type: 'blockquote', children }] }).trim();
}

function listSaid(archive: Archive, entry: TextEntry): string[] {
  const { careNote, summary } = entry.data;
  return [careNote, summary, hasOrigin(entry) ? formatOrigin(archive, entry) : undefined].flatMap((text) => text || []);
}

function nameRights({ data }: TextEntry): string {
  return data.rights === defaultRights ? 'CC BY-SA 4.0' : data.rights;
}
