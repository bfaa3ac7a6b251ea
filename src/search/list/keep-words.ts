import { translate } from '../../site/translate.ts';
import { keepNames, type KeepName } from './keep-button.ts';
import { mostKept } from './kept-list.ts';

/**
 * What a button that keeps an entry says, as `data-keep-words` of the markup holds it: in the order of `keepNames`, with a
 * bar between, which takes a third of the room that JSON would in an attribute.
 */
export function keepWords(): string {
  const words: Record<KeepName, string> = {
    keep: translate('keptDo'),
    kept: translate('keptDone'),
    list: translate('list'),
    full: translate('keptFull'),
    forbidden: translate('keptForbidden'),
    many: translate('keptMany', { n: mostKept }),
  };
  return keepNames.map((name) => words[name]).join('|');
}
