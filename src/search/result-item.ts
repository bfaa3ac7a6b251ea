import type { PagefindResult } from './pagefind.ts';

/** One result as it is listed, in the language and direction of its entry. Texts stay text, save for the excerpt. */
export function makeResult({ url, meta, excerpt, filters }: PagefindResult, careNote: string): HTMLLIElement {
  const item = make('li', 'card');
  const link = make('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  setLanguage(link, meta['titleLang'], meta['titleDir']);
  const kind = make('small');
  kind.textContent = filters['kind']?.[0] ?? '';
  item.append(link, ' ', kind);
  if (meta['care']) {
    const care = make('p', 'care');
    const words = make('bdi');
    words.textContent = meta['care'];
    setLanguage(words, meta['lang'], meta['dir']);
    care.append(`${careNote}: `, words);
    item.append(care);
  }
  const text = make('p');
  text.innerHTML = excerpt;
  text.dir = 'auto';
  item.append(text);
  if (meta['origin']) {
    const origin = make('p', 'origin');
    origin.textContent = meta['origin'];
    item.append(origin);
  }
  return item;
}

/** A new element, with a class where one is given. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className?: string,
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  if (className) node.className = className;
  return node;
}

function setLanguage(element: HTMLElement, lang: string | undefined, dir: string | undefined): void {
  if (lang) element.lang = lang;
  if (dir) element.dir = dir;
}
