/** A name of CSL: of a person in two parts, or of a group as it stands. */
export type WrittenName = { family: string; given: string } | { literal: string };

/**
 * Takes “Family, Given” apart. A name with one comma that reads like a group's, such as “Committee for Food, Clothing
 * and Shelter” or “CrimethInc., Inc.”, stays as it is, and so does a name without a comma or with several.
 */
export function splitName(text: string): WrittenName {
  const [family = '', given, ...rest] = text.split(',').map((part) => part.trim());
  if (rest.length > 0 || !family || !given || isGroup(family, given)) return { literal: text.trim() };
  return { family, given };
}

/** True for a name that has one comma and is not turned round all the same. */
export function isUnsureName(text: string): boolean {
  return /^[^,]*\S\s*,\s*[^\s,][^,]*$/.test(text) && 'literal' in splitName(text);
}

const particles: ReadonlySet<string> = new Set(
  'af al auf av bat ben bin bint da das de dei del della den der di do dos du e el i ibn la las le les lo los of san ten ter til van vom von y zu zum zur'.split(
    ' ',
  ),
);
const companies =
  /^(?:inc|incorporated|ltd|limited|llc|l\.l\.c|llp|plc|co|corp|corporation|gmbh|ag|e\.? ?v|s\.?a|s\.?l|s\.?r\.?l|a\.?c|n\.?v|b\.?v|cic|c\.i\.c)\.?$/i;
const joining = /(?:^|\s)(?:and|y|e|et|und|&|\+|en|og|och|i)(?=\s)/i;
const groupWords = /\s(?:and|&|for|of the|against|without|para|por|contra|pour|für)\s/i;

function isGroup(family: string, given: string): boolean {
  const words = given.split(/\s+/).filter((word) => !particles.has(word.toLowerCase()));
  const hasNoun = given.includes(' ') && words.some((word) => /^\p{Ll}{3,}/u.test(word));
  return companies.test(given) || words.length > 3 || joining.test(given) || hasNoun || groupWords.test(` ${family} `);
}
