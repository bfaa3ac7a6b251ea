/** The marks of one language: around a quotation, and around one inside it. */
export interface QuotationMarks {
  double: readonly [opening: string, closing: string];
  single: readonly [opening: string, closing: string];
}

/**
 * The quotation marks of a language, named by its tag: first by language and region, then by language alone.
 * `undefined` for a language without one clear custom, or one whose words stand without spaces: nothing is guessed there.
 */
export function findQuotationMarks(language: string): QuotationMarks | undefined {
  const [tag = '', region] = language.toLowerCase().split(/-(?:[a-z]{4}-)?/);
  const name = [`${tag}-${region}`, tag].find((candidate) => Object.hasOwn(customs, candidate));
  return name === undefined ? undefined : customs[name];
}

const english: QuotationMarks = { double: ['“', '”'], single: ['‘', '’'] };
const german: QuotationMarks = { double: ['„', '“'], single: ['‚', '‘'] };
const polish: QuotationMarks = { double: ['„', '”'], single: ['‚', '’'] };
const swedish: QuotationMarks = { double: ['”', '”'], single: ['’', '’'] };
const spanish: QuotationMarks = { double: ['«', '»'], single: ['‘', '’'] };
const french: QuotationMarks = { double: ['«\u00A0', '\u00A0»'], single: ['‘', '’'] };
const swiss: QuotationMarks = { double: ['«', '»'], single: ['‹', '›'] };
const russian: QuotationMarks = { double: ['«', '»'], single: ['„', '“'] };

/** After the Unicode Common Locale Data Repository (delimiters), where custom agrees with it. */
const customs: Readonly<Record<string, QuotationMarks>> = {
  ...listOf(english, 'en cy ga gd pt gl eu nl af tr az id ms fil tl sw vi ko hi eo mi da lv es'),
  ...listOf(german, 'de lb cs sk sl hr lt bg is ka et mk'),
  ...listOf(polish, 'pl ro hu sr bs'),
  ...listOf(swedish, 'sv fi se'),
  ...listOf(spanish, 'es-es ca it sq el hy pt-pt an ast oc'),
  ...listOf(french, 'fr br fr-ca'),
  ...listOf(swiss, 'de-ch de-li fr-ch it-ch rm nb nn no'),
  ...listOf(russian, 'ru uk be'),
};

function listOf(marks: QuotationMarks, tags: string): Record<string, QuotationMarks> {
  return Object.fromEntries(tags.split(' ').map((tag) => [tag, marks]));
}
