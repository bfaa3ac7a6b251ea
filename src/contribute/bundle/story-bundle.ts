import type { EntryIndex } from '../../archive/entry/entry-index.ts';
import { toKey } from '../../archive/entry/entry.ts';
import type { Contribution } from '../../model/contribution.ts';
import { toId } from '../../model/names/id.ts';
import { toClaims } from './claims.ts';
import { namePictures, toPictureLines, type NamedPicture } from './pictures.ts';
import { toProject } from './project.ts';
import { toGrounds, type Grounds } from './sources.ts';
import { listFilled } from '../answers/answers.ts';
import type { StoryDraft } from '../answers/story-draft.ts';
import { cut, Ids } from './free-ids.ts';
import { findNamed, isSameName } from './find-named.ts';
import { toManifest } from './manifest.ts';
import { listMissing, type Problem } from '../answers/list-problems.ts';
import { toLine, toLines, toPlainText } from '../text/plain-text.ts';
import { getQuestion, listQuestions } from '../questions/question.ts';
import { story, type StoryAnswers } from '../questions/story.ts';
import { doingParts } from '../questions/story-doing.ts';
import { sendingParts } from '../questions/story-sending.ts';
import { toTeller, toTellerFields, toToldPeople, type Teller } from './teller.ts';
import { Traced, writeEntry, type EntryParts, type Trace, type WrittenEntry } from './write-entry.ts';

/** A contribution as files, and what is not yet as it should be. */
export interface Bundle {
  files: { path: string; text: string }[];
  manifest: Contribution;
  problems: Problem[];
  /** Which part of which file answers which question. */
  traces: Trace[];
  pictures: NamedPicture[];
}

export interface BundleOptions {
  /** The archive as far as it is known; an empty index where it could not be had. */
  index: EntryIndex;
  /** The day, as `YYYY-MM-DD`. */
  today: string;
  /** Ids of the items whose picture is at hand. */
  pictures?: readonly string[];
}

/**
 * Everything that was told, as files of the archive: the project, its new practices, a stub for each group that only
 * a claim names, the claims, and the sources all of it rests on. Never throws: what is missing is a problem, and the
 * rest is written.
 */
export function toBundle({ answers }: StoryDraft, { index, today, pictures = [] }: BundleOptions): Bundle {
  const ids = new Ids(index);
  const teller = toTeller(answers, answers.title, today);
  const wanted = toId(answers.title) || toId(answers.address);
  const problems = [
    ...listMissing(listQuestions(story), answers),
    ...listConflicts(answers, index, wanted),
    ...listClaimsToItself(answers),
  ];
  const id = ids.take('projects', cut(wanted, 80) || 'untitled');
  const named = namePictures(pictures, id);
  const grounds = toGrounds(answers, teller, { ids, index });
  const { keys: practices, entries } = toPractices(answers, { ids, index, grounds, teller, id });
  const project = toProject(answers, { id, practices, grounds, teller, index });
  const claims = toClaims(answers, {
    project: { key: toKey('projects', id), title: toLine(answers.title) || '…' },
    practices,
    grounds,
    teller,
    ids,
    index,
  });
  const parts = [
    { ...project, after: toPictureLines(named, answers.pictures) },
    ...entries,
    ...claims,
    ...grounds.entries,
  ];
  const written = parts.map((entry, at) => writeWithPeople(entry, answers, at === 0));
  return {
    files: written.map(({ path, text }) => ({ path, text })),
    manifest: toManifest({ teller, note: answers.note, files: written.map(({ path }) => path), pictures: named }),
    problems,
    traces: written.flatMap(({ traces }) => traces),
    pictures: named,
  };
}

interface PracticeContext {
  id: string;
  ids: Ids;
  index: EntryIndex;
  grounds: Grounds;
  teller: Teller;
}

/** Practices that were told of: joined to those of the archive where there are such, new where not. */
function toPractices({ practices }: StoryAnswers, { id, ids, index, grounds, teller }: PracticeContext) {
  const keys = new Map<string, string>();
  const named = new Map<string, string>();
  const entries: EntryParts[] = [];
  for (const item of listFilled(getQuestion(doingParts, 'practices'), practices)) {
    const told = (name: keyof typeof item, value: unknown) => new Traced(value, `practices.${item.id}.${name}`);
    const title = toLine(item.practice.name);
    const known = item.practice.key || findNamed(title, ['practices'], index)?.key || named.get(title);
    if (known) {
      keys.set(item.id, known);
      continue;
    }
    const own = ids.take('practices', toId(title) || `${cut(id, 60)}-practice`);
    keys.set(item.id, toKey('practices', own));
    named.set(title, toKey('practices', own));
    entries.push({
      collection: 'practices',
      id: own,
      fields: {
        title: told('practice', title),
        summary: told('summary', toPlainText(item.summary)),
        sources: grounds.facts.map((source) => ({ source })),
        completeness: item.steps.trim() ? 'partial' : 'stub',
        ...toTellerFields(teller, true),
      },
      sections: item.steps.trim()
        ? [
            {
              heading: teller.words.howItIsDone,
              text: item.steps,
              question: `practices.${item.id}.steps`,
              source: grounds.facts[0],
            },
          ]
        : [],
    });
  }
  return { keys, entries };
}

/** An entry lists those it names; the project lists everyone who was declared. */
function writeWithPeople(entry: EntryParts, { people }: StoryAnswers, isProject: boolean): WrittenEntry {
  if (entry.collection === 'sources' || entry.collection === 'people') return writeEntry(entry);
  const { text } = writeEntry(entry);
  const named = listFilled(getQuestion(sendingParts, 'people'), people).filter(
    ({ name }) => isProject || text.includes(toLine(name)),
  );
  return writeEntry({ ...entry, fields: { ...entry.fields, people: toToldPeople(named) } });
}

/** What only shows when answers are held against each other, and against the archive. */
function listConflicts(answers: StoryAnswers, index: EntryIndex, id: string): Problem[] {
  const problems: Problem[] = [];
  const add = (question: string, code: string, words: readonly [message: string, remedy: string]) =>
    problems.push({ question, code, message: words[0], remedy: words[1] });
  if (answers.title.trim() !== '' && id === '')
    add('address', 'address-missing', [
      'the name has no Latin letters or digits to make an address of',
      'write a short name such as “lantern-street”',
    ]);
  const twin = index.entries.find(({ key }) => key === toKey('projects', id));
  if (twin)
    add('title', 'entry-exists', [
      `there is an entry on ${twin.title} already`,
      'is it the same? Then tell us what is missing with the short form; if not, add a place or a year to the name',
    ]);
  if (answers.creditAs === 'name' && !toLine(answers.creditName))
    add('creditName', 'not-answered', ['is empty', 'write the name you choose, or choose “Nobody”']);
  if (answers.endingNote.trim() !== '' && answers.ending === '' && answers.ended.means !== '..')
    add('ending', 'not-chosen', ['is not chosen yet', 'choose the nearest; “Not known” is an answer']);
  if (answers.presence === 'read' && answers.sources.every(({ title }) => title.trim() === ''))
    add('sources', 'not-answered', [
      'nothing is named that you read',
      'add what you read, so that others can read it too',
    ]);
  return problems;
}

/** What is told of cannot be where it was learned, nor who learned it. */
function listClaimsToItself({ title, otherNames, learned, handed }: StoryAnswers): Problem[] {
  const own = [title, ...toLines(otherNames)];
  const ends = [
    ...learned.map(({ id, from }) => ({ question: `learned.${id}.from`, ...from })),
    ...handed.map(({ id, to }) => ({ question: `handed.${id}.to`, ...to })),
  ];
  return ends
    .filter(({ name, key }) => key === '' && own.some((known) => isSameName(known, name)))
    .map(({ question }) => ({
      question,
      code: 'claim-to-itself',
      message: 'is the name of what you tell of',
      remedy: 'name the others; to an earlier group of the same name add a year or a place',
    }));
}
