/** Words of dates in English, Spanish, French, German, Portuguese and Italian, in small letters without accents. */

const monthRows = [
  'january enero janvier januar janner janeiro gennaio',
  'february febrero fevrier februar fevereiro febbraio',
  'march marzo mars marz maerz marco',
  'april abril avril aprile',
  'may mayo mai maio maggio',
  'june junio juin juni junho giugno',
  'july julio juillet juli julho luglio',
  'august agosto aout',
  'september septiembre setiembre septembre setembro settembre',
  'october octubre octobre oktober outubro ottobre',
  'november noviembre novembre novembro',
  'december diciembre decembre dezember dezembro dicembre',
].map((row) => row.split(' '));

const seasonRows = [
  'spring primavera printemps fruhling fruehling fruhjahr fruehjahr',
  'summer verano ete sommer verao estate',
  'autumn fall otono automne herbst outono autunno',
  'winter invierno hiver inverno',
].map((row) => row.split(' '));

/** The month, from 1, that a word or its first three letters or more can only mean. */
export function findMonth(word: string): number | undefined {
  if (word.length < 3) return undefined;
  const found = monthRows.flatMap((names, index) => (names.some((name) => name.startsWith(word)) ? [index + 1] : []));
  return found.length === 1 ? found[0] : undefined;
}

/** The season of a word as EDTF counts it: 21 is spring. */
export function findSeason(word: string): number | undefined {
  const index = seasonRows.findIndex((names) => names.includes(word));
  return index === -1 ? undefined : index + 21;
}

/** What goes on: the end of a span that has none. */
export const goingWords =
  /^(?:(?:the |el |la |le |il |o |zur )?(?:present(?: day)?|today|now|ongoing|date|current|hoy|actualidad|actual|presente|ahora|aujourd['’]?hui|maintenant|heute|jetzt|gegenwart|hoje|agora|oggi|adesso))$/;

/** Between a beginning and an end. */
export const spanWords =
  " (?:to|until|till|thru|through|a|al|hasta(?: el)?|y|au|a la|jusqu[’' ]?a|bis(?: zum)?|ate|fino a(?:l)?|-) ";

export const fromWords = '(?:from|since|desde(?: el)?|de|del|depuis|du|von|vom|seit|dal|da)';
export const untilWords =
  "(?:until|till|before|hasta|antes de(?:l)?|jusqu[’' ]?en|jusqu[’' ]?a|avant|bis|vor|ate|antes de|fino al|prima del)";
export const aboutWords =
  '(?:about|around|circa|ca?\\.?|approximately|approx\\.?|hacia|alrededor de|vers|environ|um|etwa|ungefahr|por volta de|cerca de|intorno al|verso il|~)';
export const maybeWords = '(?:maybe|perhaps|probably|possibly|quizas?|tal vez|peut-etre|vielleicht|talvez|forse|\\?)';

export const betweenWords = /^(?:between|entre|zwischen|tra|fra) (.+) (?:and|y|et|und|e) (.+)$/;

export const beforeEra =
  /^(\d{1,4}) ?(?:b\.? ?c\.?(?: ?e\.?)?|a\.? ?c\.?|a\. ?e\. ?c\.?|av\.? ?j\.?-?c\.?|v\.? ?chr\.?|v\. ?u\. ?z\.?)$/;
export const afterEra = /^(?:a\.? ?d\.? ?)?(\d{1,4}) ?(?:c\. ?e\.?|ce|a\.? ?d\.?|d\.? ?c\.?|n\.? ?chr\.?)?$/;

export const decadeWords =
  /^(?:(?:los|les|die|gli|os|in den|en los) )?(?:(?:anos|annees|anni|decada de(?: los| 1)?)(?: los)? ?['’]?(\d{4}|\d{2})s?|(\d{4}|\d{2})er(?: jahren?)?)$/;

export const centuryWords =
  /^(?:(?:the|el|le|il|o|im) )?(?:siglo|seculo|sec\.|s\.)? ?(?:(\d{1,2})(?:st|nd|rd|th|e|eme|\.|º)?|([ivx]+)(?:e|eme)?)(?: (?:century|siecle|jahrhundert|secolo))?$/;

/** Letters without their accents, so that “märz” is “marz” and “août” is “aout”. */
export function toPlainLetters(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC');
}
