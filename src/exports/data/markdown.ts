import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast, type Handle } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { TextEntry } from '../../archive/entry/entry.ts';
import { listFacts, shownApart, toFactText } from '../../archive/facts.ts';
import type { Archive } from '../../archive/graph/archive.ts';
import { remember } from '../../archive/reads/page-reads.ts';
import { formatOrigin } from '../../archive/graph/origin.ts';
import { hasOrigin } from '../../citations/csl-item.ts';
import { formatReference, toReference } from '../../citations/reference.ts';
import { shownPicturesOf, tellPicture } from '../../archive/entry/pictures.ts';
import { entryPath, fullUrl, picturePath } from '../../site/paths.ts';
import { site } from '../../site/site.ts';
import { translate, translateKind } from '../../site/translate.ts';

/**
 * An entry as Markdown (GFM) that stands alone: care note and origin first, then what its fields say, its story with
 * footnotes for its sources, and at the end its address, licence and who made it.
 */
export function toMarkdownEntry(archive: Archive, entry: TextEntry, bodyOf = toMarkdownBody): string {
  const { data } = entry;
  const facts = listFacts(entry.collection, data).filter(({ name }) => !shownApart.has(name));
  const rows = facts.flatMap(({ label, values }) => [
    `**${label}**`,
    ...values.map((parts) => `- ${escapeLine(toFactText(parts, (key) => archive.title(key)))}`),
    '',
  ]);
  const by =
    entry.collection === 'dispatches' ? [entry.data.by] : data.credits.map(({ name, role }) => `${name}: ${role}`);
  return [
    `# ${escapeLine(archive.title(entry.key))}`,
    '',
    `*${translateKind(entry.collection)} · ${site.name}*`,
    '',
    ...(data.careNote ? [`> **${translate('careNote')}:** ${escapeLine(data.careNote)}`, ''] : []),
    ...(data.summary ? [escapeLine(data.summary), ''] : []),
    ...(hasOrigin(entry) ? [escapeLine(formatOrigin(archive, entry)), ''] : []),
    ...rows,
    ...listPictures(entry),
    ...(entry.body ? [bodyOf(entry), ''] : []),
    ...listFootnotes(archive, entry),
    '---',
    '',
    [fullUrl(entryPath(entry.key)), ...by.map(escapeLine), data.rights].join('  \n'),
    '',
  ].join('\n');
}

/** The story of an entry as Markdown, its citations as footnotes `[^source]`. */
export function toMarkdownBody(entry: TextEntry): string {
  return ofEntry(entry);
}

/** Two files want the same text. */
const ofEntry = remember(makeBody);

function makeBody(entry: TextEntry): string {
  const html = entry.body?.html ?? '';
  const tree = toMdast(fromHtml(html, { fragment: true }), { handlers: { sup: toFootnote, a: toLink, img: toImage } });
  return toMarkdown(tree, { extensions: [gfmToMarkdown()], bullet: '-', emphasis: '*' }).trim();
}

function listPictures(entry: TextEntry): string[] {
  return shownPicturesOf(entry).flatMap((picture) => [
    `![${escapeLine(picture.alt ?? '')}](${fullUrl(picturePath(picture.file))})`,
    '',
    [escapeLine(tellPicture(picture)), picture.address && `<${picture.address}>`].filter(Boolean).join(' '),
    '',
  ]);
}

function listFootnotes(archive: Archive, entry: TextEntry): string[] {
  const rows = entry.data.sources.map(({ source, locator }) => {
    const { data } = archive.source(source);
    const { address } = toReference(data);
    return `[^${source}]: ${escapeLine([formatReference(data), locator].filter(Boolean).join(' '))}${address ? ` <${address}>` : ''}`;
  });
  return rows.length > 0 ? [`## ${translate('sourcesOf')}`, '', ...rows, ''] : [];
}

/** A citation, as the renderer of texts writes it. */
const toFootnote: Handle = (state, node) => {
  const link = node.children.find((child) => child.type === 'element' && child.tagName === 'a');
  const href = link?.type === 'element' ? attributeOf(link, 'href') : '';
  const source = /^#source-(.+)$/.exec(href)?.[1];
  if (source === undefined) return state.all(node);
  return { type: 'footnoteReference', identifier: source, label: source };
};

const toLink: Handle = (state, node) => {
  const href = attributeOf(node, 'href');
  const children = state.all(node) as never[];
  // A way within the page leads nowhere outside it.
  return href.startsWith('#') || href === '' ? children : { type: 'link', url: toFullUrl(href), children };
};

const toImage: Handle = (_state, node) => ({
  type: 'image',
  url: toFullUrl(attributeOf(node, 'src')),
  alt: attributeOf(node, 'alt'),
});

function attributeOf(node: Element, name: string): string {
  const value: unknown = node.properties[name];
  return typeof value === 'string' ? value : '';
}

function toFullUrl(address: string): string {
  return address.startsWith('/') ? fullUrl(address) : address;
}

/** Text of a field on one line, with the signs escaped by which Markdown and HTML begin something. */
function escapeLine(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>#|~]/g, (sign) => `\\${sign}`)
    .replace(/^([-+=]|\d+[.)])/, '\\$1');
}
