import { siteLanguage } from '../../model/names/site-languages.ts';
import { nameLanguage } from '../../site/names.ts';
import type { Option } from './question.ts';

/** Languages that are offered by name; the list follows no ranking but the alphabet of their codes. */
const codes =
  'ar bn ca cr cy de el en es eu fa fi fr ga gl gn he hi ht hu id it ja ko ku mi ms nah nl no oj pl pt qu ro ru sv sw ta tl tr uk ur vi yi yo yua zap zh zu'.split(
    ' ',
  );

/** Each language by its own name and the one that the site’s language has for it. */
export function listLanguages(): Option[] {
  return codes
    .map((value) => ({ value, label: toLabel(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, siteLanguage));
}

function toLabel(code: string): string {
  const own = nameLanguage(code, code);
  const known = nameLanguage(code);
  return own === known ? known : `${known} (${own})`;
}
