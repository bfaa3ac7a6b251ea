import { siteLanguage } from '../../model/names/site-languages.ts';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { directionOf } from '../../model/names/language-tag.ts';
import { toLanguageAttributes } from '../../site/language.ts';
import { site } from '../../site/site.ts';
import { translate } from '../../site/translate.ts';
import { toQrPath } from '../qr-code.ts';
import { listElements } from './body-tree.ts';
import type { Book } from './book.ts';
import { h } from './tree.ts';

/** How a booklet is printed. */
export interface PrintSettings {
  /** Of one page, as CSS writes it. */
  pageSize: string;
  /** Addresses of the style sheets. */
  styles: readonly string[];
  /** Pages for notes before the last, so that all pages together are a multiple of four. */
  notes: number;
}

/** A booklet as one HTML document for paged CSS: cover, inside of the cover, chapters, pages for notes, back. */
export function toPrintDocument(book: Book, { pageSize, styles, notes }: PrintSettings): string {
  const head = h(
    'head',
    {},
    h('meta', { charSet: 'utf-8' }),
    h('title', {}, book.title),
    styles.map((href) => h('link', { rel: ['stylesheet'], href })),
    h('style', {}, `@page { size: ${pageSize} }`),
  );
  const body = h(
    'body',
    {},
    toCover(book),
    toInside(book),
    book.chapters.map(({ id, language, content }) =>
      h('article', { id, className: ['chapter'], dir: directionOf(language) }, content),
    ),
    Array.from({ length: notes }, () =>
      h(
        'section',
        { className: ['notes'] },
        h('p', {}, translate('bookNotes')),
        Array.from({ length: 19 }, () => h('hr')),
      ),
    ),
    toBack(book),
  );
  return `<!doctype html>${toHtml(h('html', { lang: siteLanguage, dir: directionOf(book.language) }, head, body))}`;
}

/** A cover that tells where it is from, whoever holds it. */
export function toCover({ kind, title, summary, language, chapters }: Book): Element {
  const [first] = chapters;
  return h(
    'section',
    { className: ['cover'] },
    h('p', { className: ['name'] }, site.name),
    h(
      'div',
      {},
      h('p', { className: ['kind'] }, kind),
      h('p', { className: ['title'], role: 'heading', ariaLevel: 1, ...toLanguageAttributes(language) }, title),
      summary !== undefined && h('p', { className: ['summary'], ...toLanguageAttributes(language) }, summary),
    ),
    chapters.length === 1 && first ? drawingsOf(first.content) : undefined,
    h('p', { className: ['tagline'] }, translate('tagline')),
  );
}

/** What the chapter draws, a practice and its lineage, once more as the picture of the cover; there the words beside it tell it. */
function drawingsOf(content: readonly ElementContent[]): Element | undefined {
  const found = listElements(content).filter(
    ({ tagName, properties }) => tagName === 'svg' && coverDrawings.has(String(properties['className'])),
  );
  if (found.length === 0) return undefined;
  const bare = found.map((svg) => {
    const { role: _role, ariaLabel: _name, ...properties } = svg.properties;
    return { ...svg, properties };
  });
  return h('div', { className: ['cover-drawing'], ariaHidden: 'true' }, bare);
}

const coverDrawings: ReadonlySet<string> = new Set(['practice-drawing', 'lineage']);

/** What is in it, how it is folded, and what may be done with it. */
function toInside({ chapters, licences, changed }: Book): Element {
  return h(
    'section',
    { className: ['inside'] },
    chapters.length > 1 && [
      h('h2', {}, translate('bookContents')),
      h(
        'ol',
        {},
        chapters.map(({ id, title, language }) =>
          h('li', {}, h('a', { href: `#${id}`, ...toLanguageAttributes(language) }, title)),
        ),
      ),
    ],
    h(
      'div',
      { className: ['small'] },
      h('p', {}, translate('bookFolding')),
      h('p', {}, licences.map((licence) => translate('bookLicence', { licence })).join(' ')),
      changed !== undefined && h('p', {}, translate('bookRevision', { date: changed })),
    ),
  );
}

/** How to go on from here: what changed since, and how to add to it. */
export function toBack({ address, tellAt }: Book): Element {
  return h(
    'section',
    { className: ['back'] },
    h('h2', {}, translate('bookAdd')),
    h('p', {}, translate('bookAddHow', { address: tellAt })),
    h('p', {}, translate('bookWhole', { address })),
    drawQr(address),
    h('p', { className: ['tagline'] }, `${site.name}, ${translate('tagline')}`),
  );
}

/** A QR code with the words that say where it leads. */
export function drawQr(address: string): Element {
  const { size, path } = toQrPath(address);
  const name = translate('sheetCode', { address });
  return h(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      className: ['qr'],
      viewBox: `0 0 ${String(size)} ${String(size)}`,
      role: 'img',
      ariaLabel: name,
    },
    h('title', {}, name),
    h('path', { d: path }),
  );
}
