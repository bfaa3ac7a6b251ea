import fs from 'node:fs';
import path from 'node:path';
import { siteLanguages } from '../../src/model/names/site-languages.ts';
import { htmlToHast, type HastNode } from 'satteri';

export type HtmlElement = Extract<HastNode, { type: 'element' }>;

/** A page of a built site; its HTML is parsed once somebody asks for elements. */
export class BuiltPage {
  /** Path in the site without the base, such as `projects/vandu/`. */
  readonly path: string;
  readonly file: string;
  readonly html: string;
  #elements: HtmlElement[] | undefined;
  #head: HtmlElement[] | undefined;

  constructor({ path: name, file, html }: Pick<BuiltPage, 'path' | 'file' | 'html'>) {
    [this.path, this.file, this.html] = [name, file, html];
  }

  get elements(): HtmlElement[] {
    return (this.#elements ??= listElements(htmlToHast(this.html)));
  }

  /** Elements of its head, for which nothing else is parsed. */
  get head(): HtmlElement[] {
    return (this.#head ??= listElements(htmlToHast(this.html.slice(0, this.html.indexOf('</head>')))));
  }
}

/** Every HTML page of a built site in its first language, in order of path; read once for all tests of a worker, which only look at them. */
export function listPages(folder: string): readonly BuiltPage[] {
  const pages = known.get(folder) ?? readPages(folder);
  known.set(folder, pages);
  return pages;
}

const known = new Map<string, readonly BuiltPage[]>();

/** Each language beside the first has a folder of its own, which is a site like any. */
const others = siteLanguages.slice(1);

function readPages(folder: string): readonly BuiltPage[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !others.some((language) => name.startsWith(`${language}/`)))
    .sort()
    .map((name) => {
      const file = path.join(folder, name);
      return new BuiltPage({ path: name.replace(/index\.html$/, ''), file, html: fs.readFileSync(file, 'utf8') });
    });
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  const value = element.properties[name];
  return value === undefined || value === null ? undefined : String(value);
}

export function textOf(node: HastNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? (node.children as HastNode[]).map(textOf).join('') : '';
}

export function findAll(page: BuiltPage, ...tagNames: string[]): HtmlElement[] {
  return page.elements.filter((element) => tagNames.includes(element.tagName));
}

export function findInHead(page: BuiltPage, ...tagNames: string[]): HtmlElement[] {
  return page.head.filter((element) => tagNames.includes(element.tagName));
}

export function listElements(node: HastNode): HtmlElement[] {
  const own = node.type === 'element' ? [node] : [];
  const children = 'children' in node ? (node.children as HastNode[]) : [];
  return [...own, ...children.flatMap(listElements)];
}
