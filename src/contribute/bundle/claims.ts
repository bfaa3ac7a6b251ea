import { fill } from '../../model/names/fill.ts';
import type { EntryIndex } from '../../archive/entry/entry-index.ts';
import type { EntryKey } from '../../archive/entry/entry.ts';
import { proposeStanding } from '../../archive/entry/standing.ts';
import { foldWords } from '../../model/names/fold.ts';
import { toId } from '../../model/names/id.ts';
import { toOriginOf } from './origins.ts';
import type { Grounds } from './sources.ts';
import { shorten } from './bundle-strings.ts';
import { listFilled } from '../answers/answers.ts';
import { nameChannel } from './name-channel.ts';
import { cut, type Ids } from './free-ids.ts';
import { findNamed } from './find-named.ts';
import { toLine, toPlainText } from '../text/plain-text.ts';
import { getQuestion, type DateAnswer, type EntryAnswer } from '../questions/question.ts';
import { meaningOf, unknownDate } from '../answers/spoken-date.ts';
import type { StoryAnswers } from '../questions/story.ts';
import { lineageParts } from '../questions/story-lineage.ts';
import { toTellerFields, type Teller } from './teller.ts';
import { Traced, type EntryParts } from './write-entry.ts';

/** What the claims of a bundle need to know of the rest of it. */
export interface ClaimContext {
  project: { key: EntryKey; title: string };
  /** Keys of the practices told of, by the id of their item. */
  practices: ReadonlyMap<string, string>;
  grounds: Grounds;
  teller: Teller;
  ids: Ids;
  index: EntryIndex;
}

/** Every claim the teller makes, and a stub for each group that only they have named so far. */
export function toClaims(answers: StoryAnswers, context: ClaimContext): EntryParts[] {
  const stubs = new Map<string, End & { entry?: EntryParts }>();
  const findEnd = (name: EntryAnswer, asked: NewEnd) => {
    const typed = toLine(name.name);
    const folded = foldWords(typed).join(' ') || typed;
    const known = (!name.key && stubs.get(folded)) || toEnd({ ...name, name: typed }, asked, context);
    stubs.set(folded, known);
    return known;
  };
  const learned = listFilled(getQuestion(lineageParts, 'learned'), answers.learned).map((item) => {
    const question = `learned.${item.id}`;
    const end = findEnd(item.from, { question, ...item });
    return toClaim({ item, question, side: 'from', from: end, to: context.project }, context);
  });
  const handed = listFilled(getQuestion(lineageParts, 'handed'), answers.handed).map((item) => {
    const question = `handed.${item.id}`;
    const end = findEnd(item.to, { question, ...item });
    return toClaim({ item, question, side: 'to', from: context.project, to: end }, context);
  });
  return [...[...stubs.values()].flatMap(({ entry }) => entry ?? []), ...learned, ...handed];
}

interface End {
  key: string;
  title: string;
}

interface NewEnd {
  question: string;
  summary: string;
  kind: string;
}

function toEnd(answer: EntryAnswer, asked: NewEnd, context: ClaimContext): End & { entry?: EntryParts } {
  const { index, ids, grounds, teller } = context;
  const known =
    index.entries.find(({ key }) => key === answer.key) ??
    findNamed(answer.name, ['projects', 'practices', 'principles'], index);
  if (known) return { key: known.key, title: known.title };
  const id = ids.take('projects', toId(answer.name) || `${context.project.key.slice('projects/'.length)}-other`);
  const side = asked.question.startsWith('learned') ? 'from' : 'to';
  const told = (name: string, value: unknown) => new Traced(value, `${asked.question}.${name}`);
  const entry: EntryParts = {
    collection: 'projects',
    id,
    fields: {
      title: told(side, answer.name),
      summary: told('summary', toPlainText(asked.summary)),
      kind: told('kind', asked.kind),
      period: unknownDate,
      needMet: teller.words.notTold,
      sources: grounds.listed.filter(({ source }) => grounds.facts.includes(source)).map(({ source }) => ({ source })),
      openQuestions: [{ question: told(side, fill(teller.words.askNeed, { title: shorten(answer.name, 200) })) }],
      completeness: 'stub',
      ...toTellerFields(teller, false),
    },
  };
  return { key: `projects/${id}`, title: answer.name, entry };
}

interface Claim {
  item: { channel: string; carried: string[]; when: DateAnswer; changed: string };
  question: string;
  side: 'from' | 'to';
  from: End;
  to: End;
}

function toClaim({ item, question, side, from, to }: Claim, context: ClaimContext): EntryParts {
  const { grounds, teller, ids, practices } = context;
  const told = (name: string, value: unknown) => new Traced(value, `${question}.${name}`);
  const [source, target] = [from, to].map(({ key }) => key.slice(key.indexOf('/') + 1));
  const says = toSentence(item.channel, { from, to }, context);
  const passed = meaningOf(item.when) ?? unknownDate;
  return {
    collection: 'lineages',
    id: ids.take('lineages', `${cut(source ?? '', 36)}-to-${cut(target ?? '', 36)}`),
    fields: {
      summary: told(side, says),
      from: told(side, from.key),
      to: told(side, to.key),
      carried: told(
        'carried',
        item.carried.flatMap((id) => practices.get(id) ?? []).filter((key) => key !== from.key && key !== to.key),
      ),
      channel: told('channel', item.channel),
      passed: told('when', passed),
      changed: told('changed', toPlainText(item.changed)),
      saidBy: grounds.saidBy,
      evidence: grounds.facts.map((id) => ({ source: id, says: told(side, says), stance: 'supports' })),
      standing: toStanding({ channel: item.channel, passed }, context),
      sources: grounds.facts.map((id) => ({ source: id })),
      completeness: 'stub',
      ...toTellerFields(teller, true),
    },
  };
}

/** The standing that the check would propose. */
function toStanding(claim: { channel: string; passed: string }, { grounds, index }: ClaimContext): string {
  const evidence = grounds.facts.map((source) => ({ source, stance: 'supports' }));
  const proposed = proposeStanding({ ...claim, saidBy: grounds.saidBy, evidence }, toOriginOf(grounds, index));
  return proposed?.standing ?? 'attributed';
}

function toSentence(channel: string, { from, to }: { from: End; to: End }, context: ClaimContext): string {
  const { words, language, isAnonymous, credit } = context.teller;
  const label = channel === '' ? '…' : nameChannel(channel, language === 'es' ? 'es' : 'en');
  const who = isAnonymous ? words[context.grounds.saidBy === 'participant' ? 'there' : 'read'] : shorten(credit, 60);
  return fill(words.says, {
    heir: shorten(to.title, 70),
    ancestor: shorten(from.title, 70),
    channel: label,
    who,
  });
}
