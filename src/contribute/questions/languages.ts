import { nameLanguage } from '../../site/names.ts';
import type { Option } from './question.ts';

/** Languages that are offered by name; the list follows no ranking but the alphabet of their codes. */
const codes =
  'ar bn ca cr cy de el en es eu fa fi fr ga gl gn he hi ht hu id it ja ko ku mi ms nah nl no oj pl pt qu ro ru sv sw ta tl tr uk ur vi yi yo yua zap zh zu'.split(
    ' ',
  );

/** Each language by its own name and its English one. */
export function listLanguages(): Option[] {
  return codes.map((value) => ({ value, label: toLabel(value) })).sort((a, b) => a.label.localeCompare(b.label, 'en'));
}

function toLabel(code: string): string {
  const own = nameLanguage(code, code);
  const english = nameLanguage(code, 'en');
  return own === english ? english : `${english} (${own})`;
}
