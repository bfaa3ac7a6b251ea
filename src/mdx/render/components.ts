import { attributeValues } from '../dialect/attributes.ts';
import { components, isComponentName, type Attributes, type ComponentName } from '../dialect/components.ts';
import { addCitation, addFault, type Page } from './page-state.ts';
import { listLevels, splitLines, toStanza, toTurns } from './lines.ts';
import { toLicenceName } from '../../model/names/licence-name.ts';
import { isInline, isParagraph, joinInline } from './paragraphs.ts';
import {
  element,
  placeOf,
  text,
  textOf,
  type ComponentTag,
  type Html,
  type HtmlElement,
  type HtmlProperties,
  type Render,
  type HastNode,
} from '../dialect/tree.ts';

type ComponentNode = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** The page's own elements for one component. Whatever the check before did not settle is a fault, never a guess. */
export function renderComponent(node: ComponentNode, page: Page, render: Render<Page>): HtmlElement {
  const { name } = node;
  const result = isComponentName(name) ? components[name].attributes.safeParse(attributeValues(node)) : undefined;
  if (!isComponentName(name) || !result?.success) {
    addFault(page, node.position, {
      code: 'output-not-allowed',
      message: `<${name ?? ''}> cannot be shown`,
      remedy: 'compare it with the list of components',
    });
    return element('span', {}, []);
  }
  const handler = handlers[name] as Handler<ComponentName>;
  return handler(result.data, { node, page, children: render(node.children, page) });
}

function renderCite({ source, at }: Attributes<'Cite'>, { node, page }: Rendering): HtmlElement {
  return toCitation(node, page, { source, at });
}

function renderQuote(words: Attributes<'Quote'>, rendering: Rendering): HtmlElement {
  const quotation = element('blockquote', languageOf(words.lang), joinInline(rendering.children));
  return toCredited({ className: 'quote', said: quotation }, words, rendering);
}

function renderVerse(words: Attributes<'Verse'>, rendering: Rendering): HtmlElement {
  const stanzas = joinInline(rendering.children).map((child) => (isParagraph(child) ? splitLines(child) : child));
  const numbers = stanzas.flatMap((lines) => (Array.isArray(lines) ? lines : [])).flatMap(({ number }) => number ?? []);
  const levels = listLevels(rendering.page.text, numbers);
  const levelOf = (number = 0) => levels.get(number) ?? 0;
  const verse = element(
    'div',
    languageOf(words.lang),
    stanzas.map((lines) => (Array.isArray(lines) ? toStanza(lines, levelOf) : lines)),
  );
  return toCredited({ className: 'verse', said: verse }, words, rendering);
}

function renderDialogue(words: Attributes<'Dialogue'>, rendering: Rendering): HtmlElement {
  const turns = joinInline(rendering.children).flatMap((child): Html[] =>
    isParagraph(child) ? toTurns(splitLines(child)) : [child],
  );
  return toCredited({ className: 'dialogue', said: element('div', languageOf(words.lang), turns) }, words, rendering);
}

/** Somebody's words in a figure, with whose they are and where they are recorded below. */
function toCredited(
  { className, said }: { className: string; said: HtmlElement },
  { by, source, at }: Attributes<'Quote'>,
  { node, page }: Rendering,
): HtmlElement {
  const credit: Html[] = by === undefined ? [] : [text(by)];
  if (source !== undefined)
    credit.push(...(credit.length > 0 ? [text(' ')] : []), toCitation(node, page, { source, at }));
  else if (at !== undefined) credit.push(text(credit.length > 0 ? `, ${at}` : at));
  const parts = credit.length > 0 ? [said, element('figcaption', {}, credit)] : [said];
  return element('figure', { className: [className] }, parts);
}

function renderNote({ kind }: Attributes<'Note'>, { page, children }: Rendering): HtmlElement {
  const label = element('p', { className: ['note-kind'] }, [element('strong', {}, [text(page.words[kind])])]);
  return element('aside', { className: ['note', `note-${kind}`], role: 'note' }, [label, ...joinInline(children)]);
}

function renderFigure(
  { src, alt, caption, credit, licence }: Attributes<'Figure'>,
  { node, page }: Rendering,
): HtmlElement {
  page.images.push({ src, ...placeOf(node) });
  const image = element('img', { src: page.base + src, alt, loading: 'lazy', decoding: 'async' }, []);
  const terms = element('span', { className: ['credit'] }, [text(`${credit} · `), toLicence(licence)]);
  const caption_ =
    caption === undefined ? [terms] : [element('span', { className: ['caption'] }, [text(caption)]), text(' '), terms];
  return element('figure', { className: ['figure'] }, [image, element('figcaption', {}, caption_)]);
}

function renderTimeline({ label }: Attributes<'Timeline'>, { children }: Rendering): HtmlElement {
  const list = children.find((child) => child.type === 'element');
  const items = (list?.type === 'element' ? list.children : []).filter(
    (child): child is Html => child.type === 'text' || child.type === 'element',
  );
  const timeline = element(
    'ol',
    { className: ['timeline'], role: 'list' },
    items.map((item) => (item.type === 'element' ? toDatedItem(item) : item)),
  );
  if (label === undefined) return timeline;
  return element('figure', { className: ['timeline-figure'] }, [element('figcaption', {}, [text(label)]), timeline]);
}

function renderLang({ code, dir }: Attributes<'Lang'>, { children }: Rendering): HtmlElement {
  const properties = languageOf(code, dir);
  return children.every(isInline)
    ? element('span', properties, children)
    : element('div', properties, joinInline(children));
}

function toCitation(node: ComponentTag, page: Page, cited: { source: string; at?: string | undefined }): HtmlElement {
  const { id, number } = addCitation(page, node, cited);
  const place = cited.at === undefined ? '' : `, ${cited.at}`;
  const ariaLabel = page.words.source.replace('{number}', String(number)) + place;
  return element('sup', { className: ['cite'] }, [
    element('a', { id, href: `#source-${cited.source}`, ariaLabel }, [text(`[${number}${place}]`)]),
  ]);
}

/** The date in bold at the start of an item becomes a time that machines can read, where it is a plain ISO date. */
function toDatedItem(item: HtmlElement): HtmlElement {
  const [first, ...rest] = item.children.filter((child) => child.type === 'element' || textOf([child]).trim() !== '');
  if (first?.type !== 'element') return item;
  if (first.tagName === 'p') return element('li', {}, [toDatedParagraph(first), ...(rest as Html[])]);
  return element('li', {}, [toDate(first), ...(item.children.slice(item.children.indexOf(first) + 1) as Html[])]);
}

function toDatedParagraph(paragraph: HtmlElement): HtmlElement {
  const [date, ...rest] = paragraph.children as Html[];
  return element('p', {}, date?.type === 'element' ? [toDate(date), ...rest] : (paragraph.children as Html[]));
}

function toDate(date: HtmlElement): HtmlElement {
  const words = textOf(date.children).trim();
  const isIso = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(words);
  return element('strong', {}, [isIso ? element('time', { dateTime: words }, [text(words)]) : text(words)]);
}

function toLicence(licence: string): Html {
  if (!/^https?:/i.test(licence)) return text(licence);
  return element('a', { href: licence, rel: ['license', 'noopener', 'noreferrer', 'external'] }, [
    text(toLicenceName(licence)),
  ]);
}

function languageOf(lang: string | undefined, dir: 'ltr' | 'rtl' | 'auto' = 'auto'): HtmlProperties {
  return lang === undefined ? {} : { lang, dir };
}

const handlers: { [Name in ComponentName]: Handler<Name> } = {
  Cite: renderCite,
  Quote: renderQuote,
  Verse: renderVerse,
  Dialogue: renderDialogue,
  Note: renderNote,
  Figure: renderFigure,
  Timeline: renderTimeline,
  Lang: renderLang,
};

interface Rendering {
  node: ComponentNode;
  page: Page;
  children: Html[];
}

type Handler<Name extends ComponentName> = (attributes: Attributes<Name>, rendering: Rendering) => HtmlElement;
