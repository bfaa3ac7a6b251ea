import { getQuestion } from '../questions/question.ts';
import type { EntryIndex } from '../../archive/entry/entry-index.ts';
import { noState } from '../questions/country-options.ts';
import { nameCountry } from '../../site/names.ts';
import type { Grounds } from './sources.ts';
import { listFilled } from '../answers/answers.ts';
import { findNamed } from './find-named.ts';
import { toLine, toLines, toPlainText } from '../text/plain-text.ts';
import { goesOn, meaningOf, toPeriod, unknownDate } from '../answers/spoken-date.ts';
import type { StoryAnswers } from '../questions/story.ts';
import { courseParts } from '../questions/story-course.ts';
import { doingParts } from '../questions/story-doing.ts';
import { workParts } from '../questions/story-work.ts';
import { toTellerFields, type Teller } from './teller.ts';
import { Traced, type EntryParts, type Section } from './write-entry.ts';

export interface ProjectContext {
  id: string;
  /** Keys of the practices told of, by the id of their item. */
  practices: ReadonlyMap<string, string>;
  grounds: Grounds;
  teller: Teller;
  index: EntryIndex;
}

/** The project itself: its facts, on the word of the account, and its story. */
export function toProject(answers: StoryAnswers, context: ProjectContext): EntryParts {
  const { grounds, teller } = context;
  const { facts } = grounds;
  return {
    collection: 'projects',
    id: context.id,
    fields: {
      title: new Traced(toLine(answers.title), 'title'),
      summary: new Traced(toPlainText(answers.summary), 'summary'),
      alsoKnownAs: new Traced(toLines(answers.otherNames), 'otherNames'),
      themes: new Traced(answers.themes, 'themes'),
      kind: new Traced(answers.kind, 'kind'),
      period: new Traced(toPeriod(meaningOf(answers.began), meaningOf(answers.ended)), 'began'),
      places: listFilled(getQuestion(workParts, 'places'), answers.places).flatMap((place) => toPlace(place, teller)),
      needMet: new Traced(toPlainText(answers.needMet), 'needMet'),
      practices: toPractised(answers, context),
      principles: toHeld(answers, context),
      decisions: new Traced(toPlainText(answers.decisions), 'decisions'),
      ...toCosts(answers, facts),
      endings: toEndings(answers, facts, teller.today),
      events: listFilled(getQuestion(courseParts, 'events'), answers.events).map(({ id, when, what }) => ({
        when: new Traced(meaningOf(when) ?? unknownDate, `events.${id}.when`),
        what: new Traced(toPlainText(what), `events.${id}.what`),
        sources: facts,
      })),
      sources: new Traced(grounds.listed, 'sources'),
      openQuestions: new Traced(
        toLines(answers.openQuestions).map((question) => ({ question })),
        'openQuestions',
      ),
      careNote: new Traced(toPlainText(answers.careNote), 'careNote'),
      completeness: answers.story.trim() ? 'partial' : 'stub',
      ...toTellerFields(teller, true),
    },
    sections: toSections(answers, context),
  };
}

/**
 * What was kept back stays on the device: of a withheld place nothing but the country is written, and nothing at all
 * where it has none.
 */
function toPlace(
  { id, name, country, precision }: StoryAnswers['places'][number],
  { words, language }: Teller,
): Readonly<Record<string, Traced>>[] {
  const told = (field: string, value: unknown) => new Traced(value, `places.${id}.${field}`);
  const said = toLine(name);
  const isWithheld = precision === 'withheld';
  if (country === noState.value) {
    if (isWithheld || !said) return [];
    return [{ name: told('name', said), territory: told('name', said), precision: told('precision', precision) }];
  }
  const shown = isWithheld ? words.placeWithheld : said || nameCountry(country, language);
  return [
    {
      name: told('name', shown),
      country: told('country', country),
      precision: told('precision', said || isWithheld ? precision : 'region'),
    },
  ];
}

const practiceQuestions = getQuestion(doingParts, 'practices');
const principleQuestions = getQuestion(doingParts, 'principles');

function toPractised({ practices }: StoryAnswers, context: ProjectContext) {
  return listFilled(practiceQuestions, practices).map(({ id, how }) => ({
    practice: new Traced(context.practices.get(id)?.slice('practices/'.length), `practices.${id}.practice`),
    how: new Traced(toPlainText(how), `practices.${id}.how`),
    sources: context.grounds.facts,
  }));
}

function findPrinciple(answer: { name: string; key: string }, index: EntryIndex): string | undefined {
  return answer.key || findNamed(answer.name, ['principles'], index)?.key;
}

function toHeld({ principles }: StoryAnswers, { index, grounds }: ProjectContext) {
  return listFilled(principleQuestions, principles).flatMap(({ id, principle, how }) => {
    const key = findPrinciple(principle, index);
    if (!key) return [];
    return {
      principle: new Traced(key.slice('principles/'.length), `principles.${id}.principle`),
      how: new Traced(toPlainText(how), `principles.${id}.how`),
      sources: grounds.facts,
    };
  });
}

function toCosts({ costs, setbacks }: StoryAnswers, sources: readonly string[]) {
  return {
    costs: listFilled(getQuestion(courseParts, 'costs'), costs).map(({ id, kind, what }) => ({
      kind: new Traced(kind, `costs.${id}.kind`),
      what: new Traced(toPlainText(what), `costs.${id}.what`),
      sources,
    })),
    setbacks: listFilled(getQuestion(courseParts, 'setbacks'), setbacks).map(({ id, kind, what, followed }) => ({
      kind: new Traced(kind, `setbacks.${id}.kind`),
      what: new Traced(toPlainText(what), `setbacks.${id}.what`),
      whatFollowed: new Traced(toPlainText(followed), `setbacks.${id}.followed`),
      sources,
    })),
  };
}

function toEndings({ ending, endingNote, ended }: StoryAnswers, sources: readonly string[], today: string) {
  const end = meaningOf(ended);
  const how = ending || (end === goesOn ? 'continuing' : '');
  if (how === '') return [];
  const isDated = end !== undefined && end !== goesOn && end !== unknownDate && !end.includes('..');
  return [
    {
      how: new Traced(how, 'ending'),
      when: new Traced(how === 'continuing' ? today : isDated ? end : undefined, 'ended'),
      note: new Traced(toPlainText(endingNote), 'endingNote'),
      sources,
    },
  ];
}

/** Principles that the archive does not know stand in the text, in the teller's words. */
function toSections(answers: StoryAnswers, { index, grounds, teller }: ProjectContext): Section[] {
  const { words } = teller;
  const [source] = grounds.facts;
  const held = listFilled(principleQuestions, answers.principles).filter(
    ({ principle }) => !findPrinciple(principle, index),
  );
  const sections: Section[] = [
    { heading: words.whoWeWere, text: answers.who, question: 'who', source },
    { heading: words.howItWent, text: answers.story, question: 'story', source },
    ...held.map(({ id, principle, how }, at) => ({
      ...(at === 0 && { heading: words.whatWeHeld }),
      text: [toLine(principle.name), toPlainText(how)].filter(Boolean).join(': '),
      question: `principles.${id}.principle`,
      source,
    })),
    { heading: words.advice, text: answers.advice, question: 'advice', source },
  ];
  return sections.filter(({ text }) => toPlainText(text) !== '');
}
