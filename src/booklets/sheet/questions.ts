import type { Entry } from '../../archive/entry/entry.ts';
import type { Archive } from '../../archive/graph/archive.ts';
import { translate, type StringKey } from '../../site/translate.ts';
import type { SheetItem } from './item.ts';

/**
 * Three questions for a meeting, each put to a sentence of the entry, in its own words: what it held to, what went wrong
 * or may go wrong, what it cost or takes. Where one of these is empty another asks twice, and last come the need, the
 * ending and who does it already. Nothing is asked of what the entry does not say.
 */
export function listQuestions(archive: Archive, entry: Entry<'projects'> | Entry<'practices'>): SheetItem[] {
  const groups = entry.collection === 'projects' ? ofProject(archive, entry) : ofPractice(archive, entry);
  const rounds = Math.max(...groups.map(({ length }) => length));
  const inTurn = Array.from({ length: rounds }, (_, round) => groups.flatMap((group) => group[round] ?? [])).flat();
  return inTurn.slice(0, 3);
}

function ofProject(archive: Archive, { data }: Entry<'projects'>): SheetItem[][] {
  return [
    askPrinciples(archive, data.principles),
    data.setbacks.map(({ what }) => ask(what, 'askSetback')),
    data.costs.map(({ what }) => ask(what, 'askCost')),
    [ask(data.needMet, 'askNeed'), ...data.endings.flatMap(({ note }) => (note ? [ask(note, 'askEnding')] : []))],
  ];
}

function ofPractice(archive: Archive, { data }: Entry<'practices'>): SheetItem[][] {
  return [
    askPrinciples(archive, data.principles),
    data.risks.map(({ risk }) => ask(risk, 'askRisk')),
    data.needs.map(({ need }) => ask(need, 'askTakes')),
    [ask(data.summary, 'askDone')],
  ];
}

function askPrinciples(archive: Archive, lived: readonly { principle: string; how: string }[]): SheetItem[] {
  return lived.map(({ principle, how }) =>
    ask(how, 'askPrinciple', { principle: archive.title(`principles/${principle}`) }),
  );
}

function ask(words: string, question: StringKey, values: Record<string, string> = {}): SheetItem {
  return { text: words, isOwn: true, note: translate(question, values) };
}
