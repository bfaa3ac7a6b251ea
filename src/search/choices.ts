import type { Archive } from '../archive/graph/archive.ts';
import { translate } from '../site/translate.ts';
import type { ChoiceGroup } from './fill-choices.ts';
import { groupByKind } from './hits.ts';
import { listJoined } from './joins.ts';

/** What can be put side by side, in the order of its lists. */
export function listComparable(archive: Archive): ChoiceGroup[] {
  return (['projects', 'practices'] as const).map((kind) => ({
    label: translate(kind),
    choices: archive.list(kind).map(({ key }) => [key, archive.title(key)]),
  }));
}

/** What a chain of claims can lead from and to, by kind and title. */
export function listChainEnds(archive: Archive): ChoiceGroup[] {
  const joined = listJoined(archive);
  const titles = new Map(joined.map(({ key, title }) => [key, title]));
  return groupByKind(joined.map(({ key }) => ({ key, kind: archive.get(key).collection }))).map(({ kind, hits }) => ({
    label: translate(kind),
    choices: hits.map(({ key }) => [key, titles.get(key) ?? key]),
  }));
}
