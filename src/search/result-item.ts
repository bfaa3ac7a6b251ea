import type { LanguageAttributes } from '../site/language.ts';
import type { Findable } from './findable.ts';
import type { PagefindResult } from './pagefind.ts';

/** An entry as it is listed: title, kind, care note, summary, where it came from. Texts stay text. */
export function makeItem(entry: Findable, look: { href: string; kind: string; careNote: string }): HTMLLIElement {
  const item = makeTitled({ title: entry.title, ...look }, entry.titleIn);
  if (entry.careNote) item.append(makeCare(look.careNote, entry.careNote, entry.wordsIn));
  if (entry.summary) item.append(say(make('p'), entry.summary, entry.wordsIn));
  if (entry.origin) item.append(say(make('p', 'origin'), entry.origin));
  return item;
}

/** An entry found by its text: with the passage and the section that it stands in. */
export function makePassage(
  { url, meta, excerpt, sub_results: sections }: PagefindResult,
  look: { kind: string; careNote: string; section: string },
): HTMLLIElement {
  const titled = toLanguage(meta['titleLang'], meta['titleDir']);
  const item = makeTitled({ title: meta['title'] ?? url, href: url, kind: look.kind }, titled);
  if (meta['care']) item.append(makeCare(look.careNote, meta['care'], toLanguage(meta['lang'], meta['dir'])));
  const section = sections.find((one) => one.url.includes('#'));
  const text = make('p', 'passage');
  text.innerHTML = section?.excerpt ?? excerpt;
  text.dir = 'auto';
  item.append(text);
  if (section) {
    const link = say(make('a'), section.title);
    link.href = section.url;
    const where = make('p', 'origin');
    where.append(`${look.section} `, link);
    item.append(where);
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

/** Puts words into an element, in their language and direction. */
export function say<Node extends HTMLElement>(element: Node, words: string, language: LanguageAttributes = {}): Node {
  element.textContent = words;
  if (language.lang) element.lang = language.lang;
  if (language.dir) element.dir = language.dir;
  return element;
}

function makeTitled(
  { title, href, kind }: { title: string; href: string; kind: string },
  language: LanguageAttributes = {},
): HTMLLIElement {
  const item = make('li', 'card');
  const link = say(make('a'), title, language);
  link.href = href;
  item.append(link, ' ', say(make('small'), kind));
  return item;
}

/** A care note, which stands before what it speaks of. */
export function makeCare(label: string, words: string, language?: LanguageAttributes): HTMLElement {
  const care = make('p', 'care');
  care.append(`${label}: `, say(make('bdi'), words, language));
  return care;
}

function toLanguage(lang: string | undefined, dir: string | undefined): LanguageAttributes {
  return { ...(lang && { lang }), ...((dir === 'ltr' || dir === 'rtl') && { dir }) };
}
