import type { EntryIndex } from '../../archive/entry/entry-index.ts';
import { toClaimsName, toIdName } from '../../archive/entry/index-parts.ts';
import { groupBy } from '../../model/group-by.ts';
import { findNamed } from '../bundle/find-named.ts';
import type { EntryAnswer } from '../questions/question.ts';
import type { StoryAnswers } from '../questions/story.ts';

/** What a story names, and those to whom claims lead from where it was handed on: a loop of claims would go through them. */
export function listNamesOfStory(answers: StoryAnswers, index: EntryIndex): string[] {
  const { practices, principles, learned, handed } = answers;
  const named = [
    ...practices.map(({ practice }) => practice),
    ...principles.map(({ principle }) => principle),
    ...learned.map(({ from }) => from),
    ...handed.map(({ to }) => to),
  ];
  const heirs =
    learned.length > 0
      ? listHeirs(
          handed.map(({ to }) => to),
          index,
        )
      : [];
  return [...named.flatMap(({ name, key }) => (key ? [toIdName(key)] : [name])), ...heirs.map(toClaimsName)];
}

/** Entries to which claims lead from some, these included, as far as they are known; no more than a form should ask for. */
function listHeirs(ends: readonly EntryAnswer[], index: EntryIndex): string[] {
  const found = new Set(
    ends.flatMap(
      ({ name, key }) => key || (findNamed(name, ['projects', 'practices', 'principles'], index)?.key ?? []),
    ),
  );
  const heirs = groupBy(
    index.entries.flatMap(({ claim }) => claim ?? []),
    ({ from }) => from,
  );
  for (const key of found) {
    for (const { to } of heirs.get(key) ?? []) found.add(to);
    if (found.size > mostHeirs) break;
  }
  return [...found].slice(0, mostHeirs);
}

/** What is not seen here is seen when the story is taken in, by the check of everything. */
const mostHeirs = 12;
