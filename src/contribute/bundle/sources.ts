import { fill } from '../../model/names/fill.ts';
import { getQuestion } from '../questions/question.ts';
import type { EntryIndex } from '../../archive/entry/entry-index.ts';
import { toId } from '../../model/names/id.ts';
import { listFilled } from '../answers/answers.ts';
import { cut, type Ids } from './free-ids.ts';
import { findNamed } from './find-named.ts';
import { toLine } from '../text/plain-text.ts';
import { meaningOf } from '../answers/spoken-date.ts';
import type { StoryAnswers } from '../questions/story.ts';
import { tellingParts } from '../questions/story-telling.ts';
import type { Teller } from './teller.ts';
import { Traced, type EntryParts } from './write-entry.ts';

/** What the facts of a bundle rest on. */
export interface Grounds {
  /** Ids on whose word facts stand: the account, or what was read where there is none. */
  facts: string[];
  /** Every source, as an entry lists it. */
  listed: { source: string; supports?: Traced | string }[];
  /** On whose word the claims stand. */
  saidBy: string;
  /** Sources that are new. */
  entries: EntryParts[];
}

type SourceAnswers = StoryAnswers['sources'][number];

/** The teller's own account as a source, and the sources they name. */
export function toGrounds(answers: StoryAnswers, teller: Teller, tools: { ids: Ids; index: EntryIndex }): Grounds {
  const isRead = answers.presence === 'read';
  const account = isRead ? undefined : toAccount(answers, teller, tools.ids);
  const named = listFilled(sourceQuestions, answers.sources).map((source) => toNamed(source, teller, tools));
  const listed = [
    ...(account ? [{ source: account.id, supports: teller.words.allOfIt }] : []),
    ...named.map(({ id, answers: { id: item, supports } }) => ({
      source: id,
      supports: new Traced(toLine(supports), `sources.${item}.supports`),
    })),
  ];
  const distinct = [...new Map(listed.map((source) => [source.source, source])).values()];
  return {
    facts: account ? [account.id] : distinct.map(({ source }) => source),
    listed: distinct,
    saidBy: isRead ? (saidByVoice[answers.sources[0]?.voice ?? ''] ?? 'archive') : 'participant',
    entries: [...(account ? [account] : []), ...named.flatMap(({ entry }) => entry ?? [])],
  };
}

const sourceQuestions = getQuestion(tellingParts, 'sources');

const saidByVoice: Readonly<Partial<Record<string, string>>> = {
  participant: 'participant',
  'movement-document': 'participant',
  press: 'journalist',
  historian: 'historian',
};

function toAccount(answers: StoryAnswers, teller: Teller, ids: Ids): EntryParts {
  const { words, today } = teller;
  const year = today.slice(0, 4);
  const who = teller.isAnonymous ? words[answers.presence === 'told' ? 'told' : 'there'] : teller.credit;
  const about = cut(toId(answers.title) || toId(answers.address) || 'untitled', 60);
  return {
    collection: 'sources',
    id: ids.take('sources', `${about}-account-${year}`),
    fields: {
      type: answers.telling === 'spoke' ? 'interview' : 'manuscript',
      title: new Traced(fill(words.account, { who, year }), teller.question),
      issued: year,
      language: teller.language,
      access: 'open',
      voice: 'participant',
      seen: answers.presence === 'told' ? 'cited-by-another' : 'read',
      note: words.accountNote,
    },
  };
}

/** A source that was named: the record of the archive where one has its title, or a new one. */
function toNamed(
  answers: SourceAnswers,
  { language, words }: Teller,
  { ids, index }: { ids: Ids; index: EntryIndex },
): { id: string; answers: SourceAnswers; entry?: EntryParts } {
  const told = (name: keyof SourceAnswers, value: unknown) => new Traced(value, `sources.${answers.id}.${name}`);
  const title = toLine(answers.title);
  const known = findNamed(title, ['sources'], index);
  if (known) return { id: known.key.slice('sources/'.length), answers };
  const issued = meaningOf(answers.year);
  const id = ids.take('sources', toSourceId(toLine(answers.author) || title, issued));
  const place = told('place', toLine(answers.place));
  const isPart = ['article-newspaper', 'webpage', 'collection'].includes(answers.kind);
  const entry: EntryParts = {
    collection: 'sources',
    id,
    fields: {
      type: told('kind', answers.kind),
      title: told('title', answers.hasNoTitle ? `[${title}]` : title),
      author: told('author', toLine(answers.author) ? [toLine(answers.author)] : []),
      issued: told('year', issued),
      [isPart ? 'container-title' : 'publisher']: place,
      URL: told('url', toLine(answers.url)),
      language,
      access: answers.url.trim() ? 'open' : (accessOf[answers.kind] ?? 'not-known'),
      voice: told('voice', answers.voice),
      seen: 'cited-by-another',
      note: words.namedNote,
    },
  };
  return { id, answers, entry };
}

const accessOf: Readonly<Partial<Record<string, string>>> = { book: 'print', collection: 'archive-box' };

/** `meng-2021`: the family name or the first words, and the year. */
function toSourceId(name: string, issued: string | undefined): string {
  const words = toId(name.split(',')[0] ?? '')
    .split('-')
    .slice(0, 4)
    .join('-');
  return `${cut(words, 50) || 'source'}-${/^\d{4}/.exec(issued ?? '')?.[0] ?? 'nd'}`;
}
