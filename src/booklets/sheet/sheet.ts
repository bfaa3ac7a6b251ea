import { languageOf } from '../../archive/entry/words-language.ts';
import { toGist } from '../../archive/gist.ts';
import type { Entry } from '../../archive/entry/entry.ts';
import type { Archive } from '../../archive/graph/archive.ts';
import { numberSources } from '../../citations/numbering.ts';
import { formatReference } from '../../citations/reference.ts';
import { defaultRights } from '../../model/entry.ts';
import { entryPath, fullUrl } from '../../site/paths.ts';
import { translate, translateKind } from '../../site/translate.ts';
import { nameTerm } from '../../site/words/terms.ts';
import { fitPage, type Fitted } from './fit-page.ts';
import type { SheetSection } from './item.ts';
import { listPracticeParts } from './practice-parts.ts';
import { listProjectParts } from './project-parts.ts';
import { listQuestions } from './questions.ts';

/** What stands on the one page that can be handed round, shortened by rule so that it fits. */
export interface Sheet {
  title: string;
  /** Language of the entry's own words. */
  language: string;
  /** Kind and sort, such as “Project · organization”. */
  kind: string;
  /** Years and first place, as far as they may be told; empty of a practice. */
  gist: string[];
  careNote: string | undefined;
  summary: string;
  /** Address of the whole entry. */
  address: string;
  licence: string;
  sections: Fitted[];
  /** Whether a text was cut to its first sentence somewhere. */
  isShortened: boolean;
}

/** Nothing is on a sheet that its entry does not say, and no sentence is cut: a text stands whole, or to its first stop. */
export function toSheet(archive: Archive, entry: Entry<'projects'> | Entry<'practices'>): Sheet {
  const { summary, careNote, rights } = entry.data;
  const { gist, sort } = entry.collection === 'projects' ? gistOf(entry) : { gist: [] as string[], sort: undefined };
  const head = {
    title: entry.data.title,
    language: languageOf(entry.data, 'body'),
    kind: [translateKind(entry.collection), sort].filter(Boolean).join(' · '),
    gist,
    careNote,
    summary,
    address: fullUrl(entryPath(entry.key)),
    licence: rights === defaultRights ? 'CC BY-SA 4.0' : rights,
  };
  const parts = entry.collection === 'projects' ? listProjectParts(archive, entry) : listPracticeParts(archive, entry);
  const questions = listQuestions(archive, entry);
  const asked = translate(questions.length === 3 ? 'sheetQuestions' : 'bookQuestions');
  const sections = fitPage(head, [
    ...parts,
    { id: 'questions', title: asked, items: questions, isFirst: true },
    listSources(archive, entry),
  ]);
  return { ...head, sections, isShortened: sections.some(({ items }) => items.some(({ isCut }) => isCut)) };
}

function gistOf(entry: Entry<'projects'>): { gist: string[]; sort: string } {
  const { years, place, ways } = toGist(entry);
  return {
    gist: [years, place, ways.join(', ')].filter((part) => part !== undefined && part !== '') as string[],
    sort: nameTerm('projectKind', entry.data.kind),
  };
}

/** Those that most of the page rests on come first. */
function listSources(archive: Archive, entry: Entry<'projects'> | Entry<'practices'>): SheetSection {
  const sources = numberSources(entry).sort((a, b) => b.timesCited - a.timesCited);
  return {
    id: 'sources',
    title: translate('sourcesOf'),
    items: sources.map(({ id }) => {
      const { data } = archive.source(id);
      return { text: formatReference(data), language: data.language, isOwn: false, isWhole: true };
    }),
  };
}
