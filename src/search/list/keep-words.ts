import { translate } from '../../site/translate.ts';
import { mostKept, type Refusal } from './kept-list.ts';

/** What a button that keeps an entry says, as `data-keep-words` of the markup holds it. */
export function keepWords(): Record<'keep' | 'kept' | 'list' | Refusal, string> {
  return {
    keep: translate('keptDo'),
    kept: translate('keptDone'),
    list: translate('list'),
    full: translate('keptFull'),
    forbidden: translate('keptForbidden'),
    many: translate('keptMany', { n: mostKept }),
  };
}
