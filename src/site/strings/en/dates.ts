import type { DatePhrases } from '../dates.ts';

/** Words of dates in English; `{}` stands for what they are about. */
export const dates: DatePhrases = {
  about: 'about {}',
  unsure: '{} (uncertain)',
  both: 'about {} (uncertain)',
  decade: 'the {}s',
  decadeShort: '{}s',
  century: (number: number) => `the ${number}${ordinal(number)} century`,
  before: 'BCE',
  after: 'CE',
  since: 'since {}',
  until: 'until {}',
  orEarlier: '{} or earlier',
  orLater: '{} or later',
  endUnknown: 'from {}, end not known',
  startUnknown: 'until {}, beginning not known',
  unknown: 'date not known',
  or: ' or ',
  and: ' and ',
  between: ' ',
  parts: [
    'spring',
    'summer',
    'autumn',
    'winter',
    'northern spring',
    'northern summer',
    'northern autumn',
    'northern winter',
    'southern spring',
    'southern summer',
    'southern autumn',
    'southern winter',
    'first quarter of',
    'second quarter of',
    'third quarter of',
    'last quarter of',
    'January to April',
    'May to August',
    'September to December',
    'first half of',
    'second half of',
  ],
};

function ordinal(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}
