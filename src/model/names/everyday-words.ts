import { foldWords } from './fold.ts';

/**
 * What a thing is, as one word a part: without words that only say whose or where it is, in the singular, and with one
 * word for those that people use for the same. Empty where nothing is left.
 * @example toThings('Refrigerators on the pavement') // ['fridge']
 */
export function toThings(name: string): string[] {
  let text = ` ${foldWords(name).map(toSingular).join(' ')} `;
  for (const [said, meant] of phrases) text = text.replaceAll(` ${said} `, ` ${meant} `);
  return text.split(' ').flatMap((word) => {
    const meant = sameWords.get(word) ?? word;
    return meant === '' || saysLittle.has(meant) ? [] : [meant];
  });
}

/** True for a word that many different things are called by: alone it does not say what something is. */
export function isGeneralWord(word: string): boolean {
  return general.has(word);
}

/** English and Spanish plurals, as far as two spellings of one word need them to be the same. */
function toSingular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (/(?:ches|shes|sses|xes)$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.replace(/s$/, '');
}

/** Words for the same thing, the one that stands for all first; folded, in the singular. Phrases may be among them. */
const families: readonly (readonly string[])[] = [
  ['fridge', 'refrigerator', 'freezer', 'frigo', 'freedge', 'icebox', 'nevera', 'heladera', 'refrigerador', 'larder'],
  ['exchange', 'swap', 'swapping', 'barter', 'intercambio', 'trueque'],
  ['needle', 'syringe', 'jeringa', 'aguja'],
  ['kitchen', 'canteen', 'cookhouse', 'cocina', 'comedor', 'olla', 'soup kitchen', 'communal meal'],
  ['breakfast', 'desayuno'],
  ['child', 'children', 'kid', 'nino', 'nina', 'infant', 'toddler'],
  [
    'childcare',
    'child care',
    'child minding',
    'child watching',
    'minding child',
    'minding children',
    'looking after child',
    'looking after children',
    'babysitting',
    'creche',
    'nursery',
    'day care',
    'daycare',
  ],
  [
    'garden',
    'allotment',
    'gardening',
    'vegetable plot',
    'vegetable patch',
    'veg patch',
    'veg plot',
    'jardin',
    'huerta',
    'huerto',
  ],
  ['store', 'shop', 'tienda', 'giveaway', 'give away', 'giveaway shop'],
  ['clinic', 'doctor', 'surgery', 'dispensary', 'clinica'],
  ['school', 'skool', 'escuela', 'university', 'classroom'],
  ['library', 'lending', 'loan', 'lending library', 'biblioteca'],
  ['tool', 'herramienta'],
  ['eviction', 'evicted', 'desahucio', 'desalojo', 'bailiff'],
  ['defence', 'defense', 'resistance', 'resisting', 'blockade', 'blocking', 'stopping', 'defending', 'defensa'],
  ['rent', 'alquiler', 'renta'],
  ['strike', 'huelga', 'withholding', 'keeping back', 'refusal', 'refusing'],
  ['tenant', 'renter', 'inquilino', 'inquilina', 'leaseholder'],
  ['union', 'sindicato', 'association', 'asociacion'],
  [
    'occupation',
    'squat',
    'squatting',
    'occupying',
    'takeover',
    'okupacion',
    'okupa',
    'house occupation',
    'reclamation',
  ],
  ['house', 'housing', 'home', 'flat', 'apartment', 'casa', 'vivienda'],
  ['prisoner', 'inmate', 'people in prison', 'people inside', 'preso', 'presa'],
  ['letter', 'letter writing', 'pen pal', 'penpal', 'carta'],
  ['jail', 'police station', 'arrestee', 'carcel', 'detenido', 'detenida'],
  ['bail', 'fianza'],
  ['fund', 'fondo', 'kitty'],
  ['court', 'hearing', 'tribunal', 'juzgado'],
  ['accompaniment', 'accompanying', 'acompanamiento', 'going along'],
  ['law', 'legal', 'lawyer', 'derecho'],
  ['medic', 'first aider', 'first aid', 'paramedic', 'sanitario'],
  ['protest', 'demonstration', 'demo', 'action medic', 'march'],
  ['phone', 'telephone', 'telefono', 'telefonica'],
  ['tree', 'chain', 'cadena'],
  ['grocery', 'shopping', 'food run', 'errand', 'despensa'],
  ['delivery', 'delivering', 'entrega', 'reparto'],
  ['grocery delivery', 'food delivery', 'delivering food'],
  ['mask', 'face mask', 'face covering', 'cubreboca', 'mascarilla'],
  ['making', 'sewing', 'sewn', 'stitching'],
  ['savings', 'saving', 'susu', 'tanda', 'rosca', 'money circle', 'money pool', 'savings club', 'ahorro'],
  ['medicine', 'drug', 'medication', 'medicamento'],
  ['injecting', 'injection', 'consumption', 'consumption room', 'injecting room', 'fixing room'],
  ['supervised', 'safe', 'safer'],
  ['gutting', 'muck out', 'mucking', 'mucking out', 'mould work', 'mold work', 'strip out'],
  ['media', 'news', 'newsroom', 'medio'],
  ['neighbour', 'neighbor', 'vecino', 'vecina'],
  ['programme', 'program', 'scheme', 'programa'],
  ['centre', 'center', 'centro'],
  ['cooperative', 'coop', 'co op', 'cooperativa'],
  ['farm', 'farming', 'granja', 'agricola'],
  ['burial', 'entierro'],
];

/** Words that say whose it is, where it stands or what one thinks of it. */
const saysLittle: ReadonlySet<string> = new Set(
  [
    'a an the of on in at to for from with without and or by as into out up it is are was who which that this where when',
    'our their your we they us you my one some all any each other another how together',
    'el la los las un una de del en con para por y o que',
    'community communal common public people popular neighbour neighbourhood neighborhood local street pavement sidewalk',
    'corner village town city outdoor open shared sharing free gratis friendly solidarity solidaria solidario comunitario',
    'comunitaria mutual aid collective collectively little small big new old weekly daily volunteer voluntary grassroot',
    'radical autonomous self run really practice freedom',
  ].flatMap((words) => words.split(' ')),
);

const general: ReadonlySet<string> = new Set(
  [
    'group crew team pod party programme project service club society circle fund support action work day night',
    'council committee house centre site space room meeting network order box partner exchange campaign workshop school',
    'defence store library market fair medical making delivery tree accompaniment cooperative farm',
    'literacy education help training class visit supervised brigade assembly',
  ].flatMap((words) => words.split(' ')),
);

const sameWords: ReadonlyMap<string, string> = new Map(
  families.flatMap(([meant = '', ...others]) =>
    others.filter((word) => !word.includes(' ')).map((word) => [word, meant]),
  ),
);

/** The longest first, so that a phrase is read before one that is part of it. */
const phrases: readonly (readonly [said: string, meant: string])[] = families
  .flatMap(([meant = '', ...others]) =>
    others.filter((word) => word.includes(' ')).map((word) => [word, meant] as const),
  )
  .sort(([one], [other]) => other.length - one.length);
