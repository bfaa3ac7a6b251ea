import { siteLanguage } from '../../model/names/site-languages.ts';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { toMediaType } from '../../model/addresses/media-path.ts';
import { directionOf } from '../../model/names/language-tag.ts';
import { toLanguageAttributes } from '../../site/language.ts';
import { site } from '../../site/site.ts';
import { translate } from '../../site/translate.ts';
import { listElements, listPictures } from '../book/body-tree.ts';
import type { Book } from '../book/book.ts';
import type { Chapter } from '../book/chapter.ts';
import { toBack, toCover } from '../book/print-document.ts';
import { h, type Child } from '../book/tree.ts';
import { epubStyle } from './style.ts';

/** A page of the EPUB. */
interface Part {
  id: string;
  title: string;
  content: Child;
  direction: string;
  /** Whether it holds a drawing, which the package must say. */
  hasDrawing: boolean;
}

/** A face that the EPUB brings with it. */
export interface EpubFace {
  family: string;
  /** Declarations of `@font-face` beside family and file. */
  look: string;
  name: string;
  bytes: Uint8Array;
}

/** Where the bytes come from that are not in a booklet's own content. */
export interface EpubFiles {
  /** A picture by its address; one that is not there is left out with its figure's words. */
  read: (name: string) => Uint8Array | undefined;
  /** The faces that a text needs. */
  listFaces: (text: string) => EpubFace[];
}

/** A booklet as EPUB 3.3: cover, one file a chapter, a last page on how to add to it, and the faces for every letter. */
export function toEpub(book: Book, { read, listFaces }: EpubFiles): Uint8Array {
  const pictures = new Map<string, Uint8Array>();
  for (const name of book.chapters.flatMap(({ content }) => listPictures(content))) {
    const bytes = read(name);
    if (bytes) pictures.set(toPictureName(name), bytes);
  }
  const parts = [
    toPart('cover', book.title, toCover(book)),
    ...book.chapters.map((chapter) => toChapterPart(chapter, book)),
    toPart('back', translate('bookAdd'), toBack(book)),
  ];
  const pages = parts.map((part) => [`EPUB/${part.id}.xhtml`, toPage(part)] as const);
  const faces = listFaces(pages.map(([, page]) => page).join(''));
  const files: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'EPUB/package.opf': strToU8(
      toPackage(book, parts, { pictures: [...pictures.keys()], faces: faces.map(({ name }) => name) }),
    ),
    'EPUB/nav.xhtml': strToU8(toNavigation(book)),
    'EPUB/style.css': strToU8(toStyle(faces)),
  };
  for (const [name, page] of pages) files[name] = strToU8(page);
  for (const { name, bytes } of faces) files[`EPUB/faces/${name}`] = [bytes, { level: 0 }];
  for (const [name, bytes] of pictures) files[`EPUB/${name}`] = [bytes, { level: 0 }];
  return zipSync(files, { mtime: '1980-01-02T00:00:00' });
}

/** Names of files that no page is. */
interface Held {
  pictures: readonly string[];
  faces: readonly string[];
}

/** The faces first; who reads may choose others. */
function toStyle(faces: readonly EpubFace[]): string {
  const families = [...new Set(faces.map(({ family }) => `'${family}'`))];
  const rules = faces.map(
    ({ family, look, name }) => `@font-face{font-family:'${family}';${look}src:url(faces/${name})}`,
  );
  return [...rules, ...(families.length > 0 ? [`body{font-family:${families.join(',')},serif}`] : []), epubStyle].join(
    '\n',
  );
}

function toPart(id: string, title: string, content: Element): Part {
  const { dir } = content.properties;
  return {
    id,
    title,
    content,
    direction: typeof dir === 'string' ? dir : 'ltr',
    hasDrawing: listElements([content]).some(({ tagName }) => tagName === 'svg'),
  };
}

/** A chapter's own links stay in it; those to other chapters lead to their files. */
function toChapterPart({ id, title, language, content }: Chapter, { chapters }: Book): Part {
  const ids = new Set(chapters.map((chapter) => chapter.id));
  const article = h('article', { id, dir: directionOf(language) }, content);
  return toPart(id, title, settle(article, ids));
}

function settle(node: Element, ids: ReadonlySet<string>): Element {
  const { href, src } = node.properties;
  const target = typeof href === 'string' && href.startsWith('#') ? href.slice(1) : undefined;
  const properties = {
    ...node.properties,
    ...(target !== undefined && ids.has(target) && { href: `${target}.xhtml` }),
    ...(typeof src === 'string' && { src: toPictureName(src) }),
  };
  return {
    ...node,
    properties,
    children: node.children.map((child) => (child.type === 'element' ? settle(child, ids) : child)),
  };
}

function toPictureName(address: string): string {
  return `media/${address.split('/').at(-1) ?? ''}`;
}

function toPage({ title, content, direction }: Part): string {
  const page = h(
    'html',
    { xmlns: 'http://www.w3.org/1999/xhtml', lang: siteLanguage, dir: direction },
    h('head', {}, h('title', {}, title), h('link', { rel: ['stylesheet'], href: 'style.css' })),
    h('body', {}, content),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${toXhtml(page)}\n`;
}

/** HTML lets a less-than sign stand in an attribute; XML does not (XML 1.0, 3.1). */
function toXhtml(tree: Element): string {
  const html = toHtml(tree, {
    closeSelfClosing: true,
    closeEmptyElements: true,
    characterReferences: { useNamedReferences: false },
  });
  return html.replaceAll(/<[^<>"]*(?:"[^"]*"[^<>"]*)+>/g, (tag) =>
    tag.replaceAll(/"[^"]*"/g, (value) => value.replaceAll('<', '&#x3C;')),
  );
}

function toNavigation({ title, chapters }: Book): string {
  const list = h(
    'ol',
    {},
    chapters.map((chapter) =>
      h('li', {}, h('a', { href: `${chapter.id}.xhtml`, ...toLanguageAttributes(chapter.language) }, chapter.title)),
    ),
  );
  const navigation = toXhtml(h('nav', { id: 'toc' }, h('h1', {}, translate('bookContents')), list));
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${siteLanguage}">
<head><title>${escape(title)}</title></head>
<body>${navigation.replace('<nav ', '<nav epub:type="toc" ')}</body>
</html>
`;
}

function toPackage(book: Book, parts: readonly Part[], { pictures, faces }: Held): string {
  const items = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="style" href="style.css" media-type="text/css"/>',
    ...parts.map(
      ({ id, hasDrawing }) =>
        `<item id="p-${id}" href="${id}.xhtml" media-type="application/xhtml+xml"${hasDrawing ? ' properties="svg"' : ''}/>`,
    ),
    ...pictures.map(
      (name, index) => `<item id="picture-${String(index)}" href="${name}" media-type="${toMediaType(name)}"/>`,
    ),
    ...faces.map((name, index) => `<item id="face-${String(index)}" href="faces/${name}" media-type="font/woff2"/>`),
  ];
  const languages = [...new Set([book.language, ...book.chapters.map(({ language }) => language)])];
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="address">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="address">${escape(`${book.address}${book.address.includes('#') ? '&' : '#'}${book.name}`)}</dc:identifier>
<dc:title>${escape(book.title)}</dc:title>
${languages.map((tag) => `<dc:language>${escape(tag)}</dc:language>`).join('\n')}
<dc:publisher>${escape(site.name)}</dc:publisher>
<dc:source>${escape(book.address)}</dc:source>
${book.licences.map((licence) => `<dc:rights>${escape(licence)}</dc:rights>`).join('\n')}
<meta property="dcterms:modified">${book.changedOn ?? '2000-01-01'}T00:00:00Z</meta>
<meta property="schema:accessMode">textual</meta>
${pictures.length > 0 ? '<meta property="schema:accessMode">visual</meta>\n' : ''}<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">readingOrder</meta>
<meta property="schema:accessibilityFeature">alternativeText</meta>
<meta property="schema:accessibilityHazard">none</meta>
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine page-progression-direction="${directionOf(book.language)}">
${parts.map(({ id }) => `<itemref idref="p-${id}"/>`).join('\n')}
</spine>
</package>
`;
}

/** XML escapes; XML 1.0 has no form for control characters, and neither has an entry. */
function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const container = `<?xml version="1.0"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;
