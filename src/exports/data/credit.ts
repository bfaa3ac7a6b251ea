import { translate } from '../../site/translate.ts';
import { fullUrl } from '../../site/paths.ts';
import { site } from '../../site/site.ts';

/** How whoever carries something on names where it comes from. */
export function creditLine(): string {
  return `${site.name}, ${translate('tagline')}, ${fullUrl(site.base)}. CC BY-SA 4.0. Name the entry, its address and its origin sentence.`;
}
