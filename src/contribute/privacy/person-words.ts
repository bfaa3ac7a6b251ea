const toWords = (words: string) => words.trim().split(/\s+/).join('|');

/** Words after which somebody is named, in English and Spanish. */
const before = toWords(`with told asked met thanked called named phoned visited remember remembers remembered helped
  taught showed joined without con dijo contó según llamada llamado llamaba conocí conoció gracias\\sa junto\\sa`);

/** What somebody is to somebody else. */
const kin = toWords(`friend sister brother mother father aunt uncle cousin daughter son wife husband partner neighbor
  neighbour comrade grandmother grandfather girlfriend boyfriend roommate flatmate boss teacher nurse amiga amigo hermana
  hermano madre padre tía tío prima primo hija hijo esposa esposo mujer marido pareja vecina vecino abuela abuelo
  compañera compañero novia novio maestra maestro doña don`);

/** What only a person does. */
const speaking = toWords(`told tells said says asked asks taught showed wrote writes cooked cooks remembers remembered
  brought thought thinks knew knows died lived lives gave sang rang phoned learned learnt drove cried laughed wanted spoke
  explained insisted agreed answered replied smiled got came comes went contó dijo dice preguntó enseñó mostró escribió
  cocinaba cocinó recuerda recordaba trajo pensaba pensó sabía murió vivía vive vino llegó cantaba llamó aprendió quería
  habló explicó respondió nos\\s(?:dijo|contó|enseñó|trajo|mostró|ayudó)`);

/** What a person does, and other things do too. */
const doing = toWords(`left ran helped started began organised organized called took made kept opened had has joined
  moved worked stood stayed fought met tuvo hizo fue empezó comenzó ayudó abrió tomó organizó se\\sfue`);

/** Words before a name that speak of a person. */
export const personBefore = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${before}|(?:${kin})(?:\\sde)?,?|(?:madre|padre|casa|hermana|hermano|hija|hijo)\\sde) $`,
  'iu',
);

/** Words before a name that speak of a place. */
export const placeBefore = /(?<![\p{L}\p{N}])(?:in|at|near|from|around|outside|en|desde|cerca de) $/iu;

const often = 'had|has|always|then|also|never|once|ya|siempre|también';
const own = `['’]s (?:${kin}|house|home|kitchen|flat|apartment|room|van|truck|car|pot|recipe|name|children|kids)`;

/** Words after a name, in the middle of a sentence, that speak of a person. */
export const personAfter = toAfter(`${speaking}|${doing}`);

/** The same at the beginning of a sentence, where every word has a capital. */
export const tellsOfPerson = toAfter(speaking);

function toAfter(verbs: string): RegExp {
  return new RegExp(`^(?: (?:(?:${often}) )?(?:${verbs})|${own})(?![\\p{L}\\p{N}])`, 'u');
}
