import { siteLanguage, type Language } from '../../model/names/site-languages.ts';
import { channelsThatSayNo } from '../../model/vocabularies/index.ts';

/** Which kinds of entry a claim joins, and whether another claim between the same two is one of descent. */
export interface Ends {
  from: string;
  to: string;
  /** True where a claim that says no stands beside one of descent, so that it can deny only a part. */
  isBesideDescent?: boolean;
}

/** What is said of a claim: one sentence, or one for each kind of entry that something came from. */
type Sentence = string | Readonly<Partial<Record<string, string>>>;
type Table = Readonly<Record<'en' | 'es', Readonly<Record<string, Sentence>>>>;

/**
 * What an entry received, as a sentence without its subject, its first letter small, or one in which the entry is “it”.
 * A practice has no people and a principle teaches nobody, so who did so is named by what they did or held. Whether one
 * came or many, no claim says, and no sentence does. Nor does one say on whose word it stands: that is told beside it.
 * Goods and names hand on no method, and no sentence about them says “received” or “came from”.
 */
const passing: Table = {
  en: {
    'grew-out-of': 'grew out of {what}',
    'carried-by-a-person': {
      projects: 'one or more people of {what} brought something to it',
      practices: 'one or more people who knew {what} brought something to it',
      principles: 'one or more people who held to {what} brought something to it',
    },
    'taught-by': {
      projects: 'taught by one or more people of {what}',
      practices: 'learned from one or more people who did {what}',
      principles: 'learned from one or more people who held to {what}',
    },
    'split-from': 'split from {what}',
    'adapted-text-or-tool': {
      projects: 'adapted a text or tool of {what}',
      practices: 'adapted {what}',
      principles: 'adapted the words of {what}',
    },
    'acknowledged-inspiration': 'inspired by {what}',
    'named-after': 'named after {what}',
    transplanted: 'taken along from {what} by people who moved',
    'material-support': {
      projects: 'helped with goods or work by {what}',
      practices: 'helped with goods or work by people who did {what}',
      principles: 'helped with goods or work by people who held to {what}',
    },
    'answer-to-exclusion': {
      projects: 'made because {what} shut its people out',
      practices: 'made because those who did {what} shut its people out',
      principles: 'made because those who held to {what} shut its people out',
    },
    revived: 'revived {what}',
    'absorbed-technique': {
      projects: 'took over a technique of {what}',
      practices: 'took over {what}',
      principles: 'took over {what}',
    },
    'parallel-invention': 'arose separately from {what}',
    'resemblance-only': 'is like {what}, with no sign of contact',
    'claimed-not-shown': 'is said to come from {what}, which nothing else shows',
    'claimed-contradicted': 'is said to come from {what}, which better sources deny',
    'not-known': 'not known to come from {what}: a way was looked for and not found',
  },
  es: {
    'grew-out-of': 'surgió de {what}',
    'carried-by-a-person': {
      projects: 'una o más personas de {what} le aportaron algo',
      practices: 'una o más personas que conocían {what} le aportaron algo',
      principles: 'una o más personas que sostenían {what} le aportaron algo',
    },
    'taught-by': {
      projects: 'aprendió de una o más personas de {what}',
      practices: 'aprendió de una o más personas que hacían {what}',
      principles: 'aprendió de una o más personas que sostenían {what}',
    },
    'split-from': 'se separó de {what}',
    'adapted-text-or-tool': {
      projects: 'adaptó un texto o herramienta de {what}',
      practices: 'adaptó {what}',
      principles: 'adaptó las palabras de {what}',
    },
    'acknowledged-inspiration': 'se inspiró en {what}',
    'named-after': 'tomó su nombre de {what}',
    transplanted: 'lo llevó consigo desde {what} gente que se mudó',
    'material-support': {
      projects: 'recibió bienes o trabajo de {what}',
      practices: 'recibió bienes o trabajo de gente que hacía {what}',
      principles: 'recibió bienes o trabajo de gente que sostenía {what}',
    },
    'answer-to-exclusion': {
      projects: 'se hizo porque {what} excluía a su gente',
      practices: 'se hizo porque quienes hacían {what} excluían a su gente',
      principles: 'se hizo porque quienes sostenían {what} excluían a su gente',
    },
    revived: 'reavivó {what}',
    'absorbed-technique': {
      projects: 'se quedó con una técnica de {what}',
      practices: 'se quedó con {what}',
      principles: 'se quedó con {what}',
    },
    'parallel-invention': 'surgió por separado de {what}',
    'resemblance-only': 'se parece a {what}, sin señal de contacto',
    'claimed-not-shown': 'se dice que viene de {what}, y nada más lo muestra',
    'claimed-contradicted': 'se dice que viene de {what}, y mejores fuentes lo niegan',
    'not-known': 'no se sabe si viene de {what}; se buscó el camino y no se encontró',
  },
};

/** What is said of what is no project: it adapts nothing by itself, and nobody trains it. */
const passingToIdea: Table = {
  en: {
    'taught-by': { projects: 'taught to others by one or more people of {what}' },
    'adapted-text-or-tool': 'taken up from {what}, with changes',
    'absorbed-technique': 'taken over from {what} by an institution, without its politics',
  },
  es: {
    'taught-by': { projects: 'lo enseñaron a más gente una o más personas de {what}' },
    'adapted-text-or-tool': 'se retomó de {what}, con cambios',
    'absorbed-technique': 'lo tomó de {what} una institución, sin su política',
  },
};

/** What a claim says that says no, where another claim says how something did come from there. */
const besideDescent: Table = {
  en: {
    'parallel-invention': 'arose separately from {what} in one thing',
    'claimed-not-shown': 'is also said to come from {what} in another way, which nothing else shows',
    'claimed-contradicted': 'is also said to come from {what} in another way, which better sources deny',
  },
  es: {
    'parallel-invention': 'surgió por separado de {what} en una cosa',
    'claimed-not-shown': 'se dice además que viene de {what} de otra manera, y nada más lo muestra',
    'claimed-contradicted': 'se dice además que viene de {what} de otra manera, y mejores fuentes lo niegan',
  },
};

/**
 * The sentence of a channel between entries of two kinds, `{what}` in its place. Every channel has one in each language,
 * which a test holds.
 */
export function sentenceOf(channel: string, ends: Ends, language: Language = siteLanguage): string {
  const isOfIdea = ends.to === 'principles' || (ends.to === 'practices' && ends.from === 'projects');
  const pick = (table: Table) => {
    const sentence = table[language][channel];
    return typeof sentence === 'string' ? sentence : sentence?.[ends.from];
  };
  const special = (ends.isBesideDescent && pick(besideDescent)) || (isOfIdea && pick(passingToIdea));
  return special || pick(passing) || '{what}';
}

/** What stands before and after the name in that sentence, so that the name can be a link. */
export function splitSentence(channel: string, ends: Ends): [before: string, after: string] {
  const [before = '', after = ''] = sentenceOf(channel, ends).split('{what}');
  return [before, after];
}

/**
 * How the things of a claim are introduced: only a method is carried; goods are for something, a denial about it.
 * `isMore` where the heading above names one of them already.
 */
export function introduceThings(channel: string, isMore = false) {
  const isFor = channel === 'material-support' || channel === 'named-after';
  if (channelsThatSayNo.has(channel)) return isMore ? 'carriedAboutMore' : 'carriedAbout';
  if (isFor) return isMore ? 'carriedForMore' : 'carriedFor';
  return isMore ? 'carriedMore' : 'carried';
}
