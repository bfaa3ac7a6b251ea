import { capitalise } from '../../model/names/fill.ts';
import { tagNames, type Sheet, type TagName } from './sheet.ts';

/** Gives a sentence of the page, with `{name}` replaced by the values given. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** What entries share and where they differ, a sentence each. */
export interface Comparison {
  shared: string[];
  differing: string[];
}

/** Things of which it is worth saying that they differ; of the rest one reads in the table. */
const telling: readonly TagName[] = ['need', 'context', 'country', 'decade', 'ending', 'cost', 'setback'];
/** So many values of one entry are said; of the others how many there are. */
const mostSaid = 4;

/**
 * Says in words what all have and where they differ, in as far as they tell: of what one does not tell, nothing is said to
 * be lacking.
 */
export function compareInWords(sheets: readonly Sheet[], say: Say): Comparison {
  const comparison: Comparison = { shared: [], differing: [] };
  if (sheets.length < 2) return comparison;
  const all = say(sheets.length === 2 ? 'compareBoth' : sheets.length === 3 ? 'compareThree' : 'compareFour');
  for (const name of tagNames) {
    const own = sheets.map(({ tags }) => tags[name] ?? []);
    const shared = (own[0] ?? []).filter(({ id }) => own.every((tags) => tags.some((tag) => tag.id === id)));
    if (shared.length > 0)
      comparison.shared.push(
        say(keyOf('same', name), {
          all,
          what: list(
            shared.map(({ label }) => label),
            say,
          ),
        }),
      );
    const isDifferent = own.some((tags) => tags.length > shared.length);
    const areTold = own.filter((tags) => tags.length > 0).length > 1;
    if (!telling.includes(name) || !isDifferent || !areTold) continue;
    const each = sheets.map(({ title }, at) => {
      const other = (own[at] ?? []).filter((tag) => !shared.some(({ id }) => id === tag.id));
      return `${title}: ${(own[at] ?? []).length > 0 ? describe(name, other, say) : say('compareUntold')}`;
    });
    comparison.differing.push(say(keyOf('differ', name), { each: each.join('; ') }));
  }
  return comparison;
}

function describe(name: TagName, tags: readonly { label: string }[], say: Say): string {
  if (tags.length === 0) return say('compareNoOther');
  const labels = tags.map(({ label }) => label);
  if (name === 'decade' && labels.length > 2) return `${labels[0] ?? ''} – ${labels.at(-1) ?? ''}`;
  return list(labels, say);
}

function list(labels: readonly string[], say: Say): string {
  const left = labels.length - mostSaid;
  if (left <= 0) return labels.join(', ');
  return `${labels.slice(0, mostSaid).join(', ')} ${say('compareMore', { n: left })}`;
}

function keyOf(way: 'same' | 'differ', name: TagName): string {
  return `${way}${capitalise(name)}`;
}
