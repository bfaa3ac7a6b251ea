import type { ElementContent } from 'hast';
import { toGist } from '../../archive/gist.ts';
import { isTextEntry, type AnyEntry, type EntryKey, type TextEntry } from '../../archive/entry/entry.ts';
import { languageOf, languageOfTitle } from '../../archive/entry/words-language.ts';
import type { Archive, Claim } from '../../archive/graph/archive.ts';
import { endsOf } from '../../archive/graph/carrying.ts';
import { formatOrigin } from '../../archive/graph/origin.ts';
import { numberSources } from '../../citations/numbering.ts';
import { toReference } from '../../citations/reference.ts';
import { capitalise, fill } from '../../model/names/fill.ts';
import { isolate, toLanguageAttributes } from '../../site/language.ts';
import { entryPath, fullUrl } from '../../site/paths.ts';
import { sentenceOf } from '../../site/words/passing.ts';
import { translate, translateKind } from '../../site/translate.ts';
import { sureness } from '../sheet/handed.ts';
import type { SheetItem, SheetSection } from '../sheet/item.ts';
import { listPracticeParts } from '../sheet/practice-parts.ts';
import { listProjectParts } from '../sheet/project-parts.ts';
import { listQuestions } from '../sheet/questions.ts';
import { toBodyTree } from './body-tree.ts';
import { toFigures, toPracticeDrawing } from './figures.ts';
import { drawLineage } from './lineage-drawing.ts';
import { h, type Child } from './tree.ts';

/** One entry in a booklet. */
export interface Chapter {
  key: EntryKey;
  /** Name of its file in an EPUB and of its place in print. */
  id: string;
  title: string;
  language: string;
  content: ElementContent[];
}

/** An entry as a chapter: origin line, story, lineage as drawing and text, facts, questions and sources. */
export function toChapter(archive: Archive, key: string, findInside: (key: string) => string | undefined): Chapter {
  const entry = archive.get(key);
  if (!isTextEntry(entry)) throw new Error(`${key} is a record, and no entry with a text.`);
  const id = toChapterId(key);
  const prefix = `${id}--`;
  const language = languageOf(entry.data, 'body');
  const own = toLanguageAttributes(language);
  const story = entry.body && toBodyTree(entry.body.html, { prefix, findInside });
  return {
    key: entry.key,
    id,
    title: archive.title(entry.key),
    language,
    content: [
      toOpening(archive, entry),
      ...toFigures(entry),
      ...(story ? [h('div', { className: ['story'], ...own }, story)] : []),
      ...toLineage(archive, entry),
      ...toFacts(archive, entry),
      ...toUnknown(entry),
      ...toSources(archive, entry, prefix),
    ],
  };
}

/** `projects/vandu` becomes `projects-vandu`. */
export function toChapterId(key: string): string {
  return key.replace('/', '-');
}

function toOpening(archive: Archive, entry: TextEntry): ElementContent {
  const { summary, careNote } = entry.data;
  const own = (field: string) => toLanguageAttributes(languageOf(entry.data, field));
  const gist = entry.collection === 'projects' ? toGist(entry) : undefined;
  const hasOrigin =
    entry.collection === 'projects' || entry.collection === 'practices' || entry.collection === 'principles';
  return h(
    'header',
    {},
    toPracticeDrawing(entry),
    h('p', { className: ['kind'] }, translateKind(entry.collection)),
    h('h1', { ...toLanguageAttributes(languageOfTitle(entry)) }, archive.title(entry.key)),
    gist &&
      h(
        'p',
        { className: ['gist'] },
        gist.years,
        gist.place !== undefined && [' · ', h('bdi', {}, gist.place)],
        gist.ways.length > 0 && ` · ${gist.ways.join(', ')}`,
      ),
    careNote !== undefined &&
      h(
        'p',
        { className: ['care'] },
        h('b', {}, `${translate('careNote')}:`),
        ' ',
        h('span', { ...own('careNote') }, careNote),
      ),
    summary ? h('p', { className: ['summary'], ...own('summary') }, summary) : undefined,
    hasOrigin &&
      h('p', { className: ['origin'] }, h('b', {}, `${translate('origin')}:`), ' ', formatOrigin(archive, entry)),
  );
}

function toLineage(archive: Archive, entry: TextEntry): ElementContent[] {
  const received = archive.received(entry.key);
  const handedOn = archive.handedOn(entry.key);
  if (received.length + handedOn.length === 0) return [];
  const drawing = drawLineage(archive, entry);
  return [
    h(
      'section',
      {},
      h('h2', {}, translate('bookHanded')),
      drawing && h('figure', { className: ['drawn'] }, drawing),
      toClaimList(archive, translate('receivedFrom'), { claims: received, isFrom: true }),
      toClaimList(archive, translate('handedOnTo'), { claims: handedOn, isFrom: false }),
    ),
  ];
}

function toClaimList(
  archive: Archive,
  title: string,
  { claims, isFrom }: { claims: readonly Claim[]; isFrom: boolean },
): Child {
  if (claims.length === 0) return undefined;
  const say = (claim: Claim) => {
    const what = isolate(archive.title(claim.from.key));
    const said = fill(sentenceOf(claim.entry.data.channel, endsOf(archive, claim)), { what });
    const sentence = isFrom ? capitalise(said) : said;
    return h(
      'li',
      {},
      !isFrom && [h('bdi', {}, archive.title(claim.to.key)), ': '],
      translate('standsAs', { what: sentence, sure: sureness(claim) }),
    );
  };
  return [h('h3', {}, title), h('ul', {}, claims.map(say))];
}

/** What project and practice tell in their fields, and three questions; themes and principles tell it in their text. */
function toFacts(archive: Archive, entry: TextEntry): ElementContent[] {
  if (entry.collection !== 'projects' && entry.collection !== 'practices') return [];
  const parts = entry.collection === 'projects' ? listProjectParts(archive, entry) : listPracticeParts(archive, entry);
  const asked = { id: 'questions', title: translate('bookQuestions'), items: listQuestions(archive, entry) };
  const told = parts.filter(({ id, items }) => items.length > 0 && id !== 'from' && id !== 'to');
  return [...told, asked].map((part) => toPart(part, languageOf(entry.data, 'body')));
}

function toPart({ id, title, items }: SheetSection, language: string): ElementContent {
  return h(
    'section',
    { className: [`of-${id}`] },
    h('h2', {}, title),
    h(
      id === 'questions' ? 'ol' : 'ul',
      {},
      items.map((item) => toItem(item, language)),
    ),
  );
}

function toItem({ label, text, isOwn, then, note }: SheetItem, language: string): ElementContent {
  const own = toLanguageAttributes(language);
  const words = (value: string): Child => (isOwn && own.lang ? h('bdi', { ...own }, value) : value);
  return h(
    'li',
    {},
    label !== undefined && [h('b', {}, `${label}:`), ' '],
    words(text),
    then && [' ', h('i', {}, `${then.label}:`), ' ', words(then.text)],
    note !== undefined && [' ', h('b', {}, note)],
  );
}

function toUnknown({ data }: TextEntry): ElementContent[] {
  const { openQuestions } = data;
  if (openQuestions.length === 0) return [];
  const own = toLanguageAttributes(languageOf(data, 'openQuestions'));
  return [
    h(
      'section',
      {},
      h('h2', {}, translate('bookUnknown')),
      h(
        'ul',
        {},
        openQuestions.map(({ question, lookedIn }) =>
          h(
            'li',
            {},
            h('span', { ...own }, question),
            lookedIn !== undefined && [
              ' ',
              h('i', {}, translate('bookLookedIn')),
              ' ',
              h('span', { ...own }, lookedIn),
            ],
          ),
        ),
      ),
    ),
  ];
}

function toSources(archive: Archive, entry: AnyEntry, prefix: string): ElementContent[] {
  const sources = numberSources(entry);
  if (sources.length === 0) return [];
  return [
    h(
      'section',
      { className: ['sources'] },
      h('h2', {}, translate('sourcesOf')),
      h(
        'ol',
        {},
        sources.map(({ id, locator }) => toSource(archive, { id, locator, anchor: `${prefix}source-${id}` })),
      ),
    ),
  ];
}

function toSource(
  archive: Archive,
  { id, locator, anchor }: { id: string; locator: string | undefined; anchor: string },
): ElementContent {
  const source = archive.source(id).data;
  const { names, title, titleStyle, rest } = toReference(source);
  const own = toLanguageAttributes(source.language);
  const quoted = titleStyle === 'part' ? `“${title}”` : title;
  return h(
    'li',
    { id: anchor },
    names && [h('bdi', {}, names), '. '],
    h(titleStyle === 'work' ? 'cite' : 'span', { ...own }, quoted),
    `. ${rest}.`,
    locator !== undefined && ` ${locator}.`,
  );
}

/** Where the whole entry stands, with what was added since. */
export function addressOf(key: string): string {
  return fullUrl(entryPath(key));
}
