/** One thing that a practice says it takes. */
export interface Need {
  kind: string;
  need: string;
}

/** Things that people have or can borrow, in the order in which the finder asks for them. */
export const resources = [
  ...['vehicle', 'kitchen', 'room', 'land', 'phone', 'computer', 'tools'],
  ...['health', 'law', 'tongues', 'accounts'],
] as const;
export type Resource = (typeof resources)[number];

/**
 * What is named among what a practice takes. It reads words, in English and Spanish, and knows nothing else: whoever shows
 * it says “named”, never “needed”. What is only said not to be needed is left out.
 */
export function listResources(needs: readonly Need[]): Resource[] {
  return resources.filter((resource) => {
    const { words, kinds } = signs[resource];
    return needs.some(({ kind, need }) => (!kinds || kinds.includes(kind)) && isNamed(need, words));
  });
}

/** Whether money is named: more than little, or little or none. Undefined of a practice that does not say what it takes. */
export function readMoney(needs: readonly Need[]): 'little' | 'some' | undefined {
  if (needs.length === 0) return undefined;
  const named = needs.filter(({ kind }) => kind === 'money');
  return named.every(({ need }) => littleMoney.test(need)) ? 'little' : 'some';
}

/**
 * The fewest people that a practice names, as far as it names numbers: “three to cook, two to fetch, someone at the door” is
 * six. Undefined where no number of two or more is named.
 * @example readFewest([{ kind: 'people', need: 'A crew of five to ten, one of whom drives.' }]) // 5
 */
export function readFewest(needs: readonly Need[]): number | undefined {
  const clauses = needs
    .filter(({ kind }) => kind === 'people')
    .flatMap(({ need }) => need.toLowerCase().replaceAll(rangePattern, '$1').split(clauseEnd));
  const counts = clauses.map((clause) => toCount(countPattern.exec(clause.trim())?.[1] ?? ''));
  const most = Math.max(0, ...counts);
  const sum = counts.reduce((total, count) => total + (count === 1 && most >= alreadyCounted ? 0 : count), 0);
  return most > 1 && sum <= mostPeople ? sum : undefined;
}

/** Where so many are named together, one who has a task of their own is one of them. */
const alreadyCounted = 5;
/** Nobody asks a meeting for more; a number beyond it counts something else. */
const mostPeople = 2000;

interface Signs {
  words: RegExp;
  /** Kinds of need in which the words mean it; all, unless given. */
  kinds?: readonly string[];
}

const signs: Readonly<Record<Resource, Signs>> = {
  vehicle: {
    words: toPattern(
      'vans?|cars?|trucks?|lorr(?:y|ies)|drivers?|bicycles?|bikes?|rides|furgonetas?|coches?|camión|camiones|camionetas?|bicicletas?',
    ),
  },
  kitchen: {
    words: toPattern('kitchens?|stoves?|pots?|cocinas?|ollas?|fogones'),
    kinds: ['materials', 'place'],
  },
  room: {
    words: toPattern(
      'rooms?|halls?|schoolrooms?|house|shop|church|community cent(?:er|re)s?|floor large enough|porch|sala|local|casa|iglesia',
    ),
    kinds: ['place'],
  },
  land: { words: toPattern('land|lots?|gardens?|yards?|parks?|squares?|terrenos?|tierras?|huertos?|plazas?') },
  phone: { words: toPattern('(?:tele)?phones?|hotlines?|teléfonos?') },
  computer: { words: toPattern('computers?|laptops?|printers?|ordenador(?:es)?|computadoras?|impresoras?') },
  tools: {
    words: toPattern(
      'tools?|shovels?|spades?|hammers?|pry bars?|wheelbarrows?|sewing machines?|herramientas?|palas?|martillos?',
    ),
  },
  health: {
    words: toPattern(
      'nurses?|doctors?|clinicians?|medics?|first aid|needlers?|enfermer[ao]s?|médic[ao]s?|primeros auxilios',
    ),
  },
  law: {
    words: toPattern("lawyers?|legal workers?|legal groups?|legal clinics?|tenants[’']? advisers?|abogad[ao]s?"),
  },
  tongues: {
    words: toPattern('interpreters?|interpret|translators?|each language|intérpretes?|traductor(?:a|as|es)?'),
  },
  accounts: {
    words: toPattern(
      'bookkeep(?:er|ers|ing)|treasurers?|trustees?|(?:for|likes|write) the accounts|likes accounts|contabilidad|tesorer[ao]s?',
    ),
  },
};

function toPattern(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu');
}

/** True where a word stands that is not denied: “without a van” names none. */
function isNamed(text: string, words: RegExp): boolean {
  return Array.from(text.matchAll(words)).some(({ index }) => !denied.test(text.slice(0, index)));
}

const denied =
  /(?:^|[^\p{L}])(?:no|not|never|without|nor|sin|ni)(?:\s+(?:need|needs|for|of|a|an|any|your|own|una?|de)){0,3}\s+$/iu;

const littleMoney =
  /^(?:very little|little|almost nothing|next to nothing|nothing|none|no money|muy poco|poco|casi nada|nada)(?![\p{L}])/iu;

const numbers: Readonly<Record<string, number>> = {
  ...{
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
  },
  ...{ fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, dozen: 12, hundred: 100 },
  ...{ someone: 1, somebody: 1, alguien: 1, uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8 },
  ...{ nueve: 9, diez: 10, doce: 12, quince: 15, veinte: 20 },
};
const numberWord = `(?:\\d[\\d,]*|${Object.keys(numbers).join('|')})`;
/** “five to ten”, “between five and fifteen” and “one or two”: the first number counts. */
const rangePattern = new RegExp(
  `(?:between |entre )?\\b(${numberWord})(?: (?:to|or|and|o|a|y) |[–-])${numberWord}\\b`,
  'gu',
);
const clauseEnd = /[,;.]|\s(?:and|y)\s/u;
const countPattern = new RegExp(
  `^(?:(?:at least|about|around|some|only|and|a|the|crew of|group of|al menos|unas|unos|un grupo de) )*(${numberWord})\\b`,
  'u',
);

function toCount(word: string): number {
  return numbers[word] ?? (/^\d/.test(word) ? Number(word.replaceAll(',', '')) : 0);
}
