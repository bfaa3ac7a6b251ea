import type { Entry } from '../entry/entry.ts';
import type { Archive, Claim } from './archive.ts';
import { listGaps, type Gap } from './gaps.ts';

/** What the first page shows of the archive: what most else leads to, so that no list is kept by hand. */
export interface FrontPage {
  practices: Entry<'practices'>[];
  principles: Entry<'principles'>[];
  /** One documented claim between two projects that has a story and the most evidence. */
  claim?: Claim;
  questions: Gap[];
  /** Walks through the archive for a first reading: the dispatches whose id says so, in the order of their titles. */
  walks: Entry<'dispatches'>[];
  /** The newest of the other dispatches. */
  conversation: Entry<'dispatches'>[];
  /** How many questions are open in all. */
  openQuestions: number;
}

export function chooseFrontPage(archive: Archive): FrontPage {
  const weight = (key: string) => archive.incoming(archive.get(key).key).length;
  const heaviest = <Item extends { key: string }>(items: readonly Item[], most: number) =>
    [...items].sort((a, b) => weight(b.key) - weight(a.key) || (a.key < b.key ? -1 : 1)).slice(0, most);
  const told = archive.claims
    .filter(({ from, to }) => from.collection === 'projects' && to.collection === 'projects')
    .filter(({ entry, isDescent }) => isDescent && entry.data.standing === 'documented' && entry.data.summary)
    .sort(
      (a, b) => b.entry.data.evidence.length - a.entry.data.evidence.length || (a.entry.key < b.entry.key ? -1 : 1),
    );
  const open = listGaps(archive).filter(({ kind }) => kind === 'question');
  const asked = heaviest([...new Map(open.flatMap(({ entry }) => (entry ? [[entry.key, entry]] : []))).values()], 3);
  return {
    practices: heaviest(archive.list('practices'), 6),
    principles: heaviest(archive.list('principles'), 4),
    ...(told[0] && { claim: told[0] }),
    questions: asked.flatMap(({ key }) => open.find(({ entry }) => entry?.key === key) ?? []),
    conversation: archive
      .list('dispatches')
      .filter((entry) => !isWalk(entry))
      .slice(-3)
      .reverse(),
    walks: archive
      .list('dispatches')
      .filter(isWalk)
      .sort((a, b) => (archive.title(a.key) < archive.title(b.key) ? -1 : 1)),
    openQuestions: open.length,
  };
}

function isWalk({ id }: Entry<'dispatches'>): boolean {
  return id.includes('-first-walk-');
}
