import { expect, it } from 'vitest';
import { readDate } from '../../../../src/contribute/answers/spoken-date.ts';
import { siteLanguages } from '../../../../src/model/names/site-languages.ts';

it.each([
  '12 Muharram 1391',
  '1391 AH',
  '1391 Hijri',
  '2 Iyar 5708',
  '5708 AM',
  'Meiji 15',
  '昭和20年',
  '2563 BE',
  '1382 SH',
  'An III',
  'year 3 of the Republic',
  'año 3 de la República',
  'Ramadán de 1391',
  'el 1 de Termidor del año II',
])('takes %s, of another calendar, for no date of ours: it is asked again', (said) => {
  for (const language of siteLanguages) expect(readDate(said, language)).toBeUndefined();
});
