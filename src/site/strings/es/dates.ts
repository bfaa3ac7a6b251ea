import type { DatePhrases } from '../dates.ts';

/** Words of dates in Spanish; `{}` stands for what they are about. */
export const dates: DatePhrases = {
  about: 'hacia {}',
  unsure: '{} (incierto)',
  both: 'hacia {} (incierto)',
  decade: 'los años {}',
  decadeShort: 'años {}',
  century: (number: number) => `el siglo ${toRoman(number)}`,
  before: 'a. C.',
  after: 'd. C.',
  since: 'desde {}',
  until: 'hasta {}',
  orEarlier: '{} o antes',
  orLater: '{} o después',
  endUnknown: 'desde {}, final desconocido',
  startUnknown: 'hasta {}, comienzo desconocido',
  unknown: 'fecha desconocida',
  or: ' o ',
  and: ' y ',
  between: ' de ',
  parts: [
    'primavera de',
    'verano de',
    'otoño de',
    'invierno de',
    'primavera boreal de',
    'verano boreal de',
    'otoño boreal de',
    'invierno boreal de',
    'primavera austral de',
    'verano austral de',
    'otoño austral de',
    'invierno austral de',
    'primer trimestre de',
    'segundo trimestre de',
    'tercer trimestre de',
    'cuarto trimestre de',
    'enero a abril de',
    'mayo a agosto de',
    'septiembre a diciembre de',
    'primera mitad de',
    'segunda mitad de',
  ],
};

function toRoman(number: number): string {
  const numerals: readonly [number, string][] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  const [value, sign] = numerals.find(([least]) => least <= number) ?? [0, ''];
  return value === 0 ? '' : sign + toRoman(number - value);
}
