/** Something that could lead to a person, where it stands in a text. */
export interface PersonalDetail {
  kind: 'phone' | 'e-mail' | 'street' | 'name' | 'link';
  /** As they stand in the text. */
  words: string;
  index: number;
}

/**
 * What in a text could lead to a person: telephone numbers, addresses of mail, streets and the web, and what looks
 * like somebody’s name. It is made to warn and never to refuse: it misses some and is wrong about some.
 * @param known names that are no secret: titles of the archive, places, the name of the project
 */
export function findPersonalDetails(text: string, known: readonly string[] = []): PersonalDetail[] {
  const found = patterns.flatMap(({ kind, pattern, isRight }) =>
    [...text.matchAll(pattern)].flatMap((match): PersonalDetail[] =>
      isRight && !isRight(match[0]) ? [] : [{ kind, words: match[0].trim(), index: match.index + leadOf(match[0]) }],
    ),
  );
  const distinct = found.filter((detail, at) => !found.slice(0, at).some((earlier) => overlaps(earlier, detail)));
  const names = findNames(text, known).filter((name) => !distinct.some((detail) => overlaps(detail, name)));
  return [...distinct, ...names].sort((a, b) => a.index - b.index);
}

function leadOf(text: string): number {
  return text.length - text.trimStart().length;
}

function overlaps(a: PersonalDetail, b: PersonalDetail): boolean {
  return a.index < b.index + b.words.length && b.index < a.index + a.words.length;
}

const patterns: readonly { kind: PersonalDetail['kind']; pattern: RegExp; isRight?: (words: string) => boolean }[] = [
  { kind: 'e-mail', pattern: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu },
  { kind: 'link', pattern: /(?:https?:\/\/|www\.)\S*[^\s.,;:!?)»”"']/gi },
  { kind: 'link', pattern: /\b(?:t\.me|wa\.me|discord\.gg|facebook\.com|instagram\.com)\/[\w.+-]+/gi },
  { kind: 'link', pattern: /(?<![\p{L}\p{N}@/.])@[\p{L}\p{N}_][\p{L}\p{N}_.]+[\p{L}\p{N}_]/gu },
  { kind: 'phone', pattern: /(?<![\p{L}\p{N}.,/])[+(]?\d[\d ().\-–/]{5,20}\d(?![\p{L}\p{N}])/gu, isRight: isPhone },
  {
    kind: 'street',
    pattern:
      /(?<![\p{L}\p{N}])\d{1,5}[a-z]?,? (?:[NSEW]\. |\p{Lu}[\p{L}'’.-]+ ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Square|Sq|Terrace|Way|Row|Close|Crescent)\b\.?/gu,
    isRight: (words) => !/^\d{4},/.test(words),
  },
  {
    kind: 'street',
    pattern:
      /(?<![\p{L}\p{N}])(?:[Cc]alle|[Aa]venida|[Aa]v\.|[Cc]\/|[Cc]arrer|[Pp]laza|[Pp]aseo|[Cc]amino|[Cc]arretera|[Jj]irón|[Rr]ua) ?(?:(?:de|del|la|las|los|el) )*\p{Lu}[\p{L}'’ .-]{1,40}?,? (?:n\.?[º°o] ?|núm(?:ero|\.) |#)?\d{1,5}\b/gu,
  },
  {
    kind: 'street',
    pattern: /(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]+(?:straße|strasse|straat|gasse|weg|laan|gracht|gatan) \d{1,4}[a-z]?\b/gu,
  },
];

/** Seven to fifteen digits that are not years, dates or a count with its thousands apart. */
function isPhone(words: string): boolean {
  const text = words.trim();
  const digits = text.replaceAll(/\D/g, '');
  if (digits.length < 7 || digits.length > 15) return false;
  if (/^\d{4}(?:[-–/ ]+\d{4})+$/.test(text) && [...text.matchAll(/\d{4}/g)].every(([year]) => isYear(year)))
    return false;
  if (/^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/.test(text)) return false;
  if (/^\d{4}[-/.]\d\d?(?:[-/.]\d\d?)?[ –/-]+\d{4}[-/.]\d\d?(?:[-/.]\d\d?)?$/.test(text)) return false;
  return !/^\d{1,3}(?:[ .]\d{3})+$/.test(text) || text.startsWith('+');
}

function isYear(digits: string): boolean {
  return /^(?:1[4-9]|20)\d\d$/.test(digits);
}

/** Capitalised words in a row, with the small words that stand inside names. */
const nameRun =
  /(?<![\p{L}\p{N}@/.'’-])(?:\p{Lu}\.[ ]?)*\p{Lu}[\p{L}\p{M}'’-]+(?: (?:(?:de|del|de la|de los|de las|la|van|van der|van den|von|da|dos|bin|bint|al|el|y) )?(?:\p{Lu}\.(?: \p{Lu}\.)*|\p{Lu}[\p{L}\p{M}'’-]+))*/gu;

const titled =
  /(?<![\p{L}\p{N}])(?:Mrs?|Ms|Mx|Mayor|Dr|Prof|Sister|Brother|Father|Auntie|Aunt|Uncle|Comrade|Rev|Don|Doña|Señora?|Señorita|Sra?|Tía|Tío|Hermana|Compañer[oa]|Compa|Padre)\.? $/iu;

function findNames(text: string, known: readonly string[]): PersonalDetail[] {
  const unsuspicious = foldAll(known);
  return [...text.matchAll(nameRun)].flatMap((match): PersonalDetail[] => {
    const isTitled = titled.test(text.slice(Math.max(0, match.index - 14), match.index));
    const name = trimRun(match[0], isSentenceStart(text, match.index));
    const words = name.words.split(' ').filter((word) => /^\p{Lu}/u.test(word));
    if (words.length < 2 && !(isTitled && words.length === 1)) return [];
    if (words.length > 1 && (words.some(isOrdinary) || words.every(isAcronym))) return [];
    if (unsuspicious.some((title) => title.includes(fold(name.words)))) return [];
    return [{ kind: 'name', words: name.words, index: match.index + name.offset }];
  });
}

const folded = new WeakMap<readonly string[], string[]>();

/** The same list is asked about for every text of a story. */
function foldAll(known: readonly string[]): readonly string[] {
  const all = folded.get(known) ?? known.map(fold);
  folded.set(known, all);
  return all;
}

/** Without the word that only begins a sentence, and without a title, which is no part of the name. */
function trimRun(run: string, isStart: boolean): { words: string; offset: number } {
  let words = run;
  for (;;) {
    const first = /^[^ ]+ /.exec(words)?.[0] ?? '';
    const bare = first.trim().replace(/\.$/, '');
    const isLead = isStart && words === run ? leading.has(bare.toLowerCase()) : false;
    if (!first || !(isLead || titled.test(` ${bare} `))) break;
    words = words.slice(first.length).replace(/^(?:de|del|la|y) /, '');
  }
  const { length } = words;
  return { words: words.replace(/['’]s$/, ''), offset: run.length - length };
}

function isSentenceStart(text: string, index: number): boolean {
  return /(?:^|[.!?…:\n]["”»’)]*\s*|[“"«¿¡(—–-]\s*)$/u.test(text.slice(Math.max(0, index - 8), index));
}

function isAcronym(word: string): boolean {
  return word.length <= 5 && word === word.toUpperCase();
}

function isOrdinary(word: string): boolean {
  const plain = fold(word);
  return ordinary.has(plain) || ordinary.has(plain.replace(/s$/, '')) || leading.has(plain);
}

function fold(text: string): string {
  return text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").replace(/'s$/, '');
}

/** Words that begin sentences. */
const leading = new Set(
  'the a an and but or so then when while after which whose before in on at by from for with as if it its he she they we i you our their his her this that these those there here some many most all every each one two three both not no never nobody every everyone later once until since during because although even only also old young dear thank thanks remember ask tell meet el la los las un una unos unas y pero o entonces cuando mientras despues después antes en con por para de desde como si ella ellos ellas nosotros nosotras yo su sus este esta estos estas ese esa eso aquel alli allí aqui aquí algunos algunas muchos muchas todos todas cada uno dos tres nadie nunca luego hasta durante porque aunque'.split(
    ' ',
  ),
);

/** Words that no person is called, or that make the name of a group, a place or a day of what stands beside them. */
const ordinary = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday spring summer autumn winter christmas easter ramadan street st avenue road lane square
  park hall house hospital school university college church mosque temple synagogue library museum station bridge river
  lake bay island coast valley mountain hill hills beach city town county state province district borough village
  quarter side eastside westside north south east west northern southern eastern western central upper lower new old
  great san santa santo los las el saint fort port mount united states kingdom america african american british english
  irish scottish welsh french german spanish mexican canadian indian chinese japanese puerto rican jewish muslim
  christian catholic black red white green young free national international workers worker party union federation
  committee collective council congress commune association alliance coalition network society club league group
  project programme program campaign movement front army brigade assembly office department ministry government
  police court board bank company factory mill mine press news times post radio television center centre clinic kitchen
  garden market shop store cafe bar book books bookshop fund foundation institute archive mutual aid food bombs rent
  strike strikers war revolution republic act bill constitution manifesto declaration day week month year century
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles
  jueves viernes sabado domingo navidad calle avenida plaza parque barrio colonia ciudad pueblo municipio provincia
  estado estados unidos reino norte sur este oeste universidad escuela instituto hospital iglesia biblioteca museo
  estacion puente rio lago isla costa valle sindicato federacion comite colectivo consejo congreso comuna asociacion
  alianza coalicion red sociedad club liga grupo proyecto programa campana movimiento frente ejercito brigada asamblea
  oficina ministerio gobierno policia tribunal banco fabrica mina prensa radio cocina comedor huerto mercado tienda
  centro fondo fundacion archivo ayuda mutua apoyo mutuo guerra revolucion republica ley nacional internacional popular
  libre libres mujeres obrera obrero obreros trabajadores partido madres casa virgen nueva nuevo america latina`
    .split(/\s+/)
    .filter(Boolean),
);
