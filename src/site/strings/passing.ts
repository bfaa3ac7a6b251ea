/** What is said of a claim: one sentence, or one for each kind of entry that something came from. */
type Sentence = string | Readonly<Partial<Record<string, string>>>;

/**
 * What an entry received, as a sentence without its subject, its first letter small. A practice has no people and a
 * principle teaches nobody, so who did so is named by what they did or held. Goods and names hand on no method, and
 * no sentence about them says “received” or “came from”.
 */
const passing: Readonly<Record<'en' | 'es', Readonly<Record<string, Sentence>>>> = {
  en: {
    'grew-out-of': 'grew out of {what}',
    'carried-by-a-person': {
      projects: 'brought by people of {what}',
      practices: 'brought by people who knew {what}',
      principles: 'brought by people who held to {what}',
    },
    'taught-by': {
      projects: 'taught by people of {what}',
      practices: 'learned from people who did {what}',
      principles: 'learned from people who held to {what}',
    },
    'split-from': 'split from {what}',
    'adapted-text-or-tool': {
      projects: 'adapted a text or tool of {what}',
      practices: 'adapted {what}',
      principles: 'adapted the words of {what}',
    },
    'acknowledged-inspiration': 'inspired, those who took it up say, by {what}',
    'named-after': 'named after {what}',
    transplanted: 'transplanted from {what}',
    'material-support': {
      projects: 'helped with goods by {what}',
      practices: 'helped with goods by people who did {what}',
      principles: 'helped with goods by people who held to {what}',
    },
    'answer-to-exclusion': {
      projects: 'made because {what} shut its people out',
      practices: 'made because those who did {what} shut its people out',
      principles: 'made because those who held to {what} shut its people out',
    },
    revived: 'revived {what}',
    'absorbed-technique': {
      projects: 'absorbed a technique of {what}',
      practices: 'absorbed {what}',
      principles: 'absorbed {what}',
    },
    'parallel-invention': 'arose separately from {what}',
    'resemblance-only': 'is like {what}, with no sign of contact',
    'claimed-not-shown': 'is said to come from {what}, which nothing else shows',
    'claimed-contradicted': 'is said to come from {what}, against the evidence',
    'not-known': 'may come from {what}; the way was looked for and not found',
  },
  es: {
    'grew-out-of': 'surgió de {what}',
    'carried-by-a-person': {
      projects: 'lo trajo gente de {what}',
      practices: 'lo trajo gente que conocía {what}',
      principles: 'lo trajo gente que sostenía {what}',
    },
    'taught-by': {
      projects: 'lo enseñó gente de {what}',
      practices: 'se aprendió de gente que hacía {what}',
      principles: 'se aprendió de gente que sostenía {what}',
    },
    'split-from': 'se escindió de {what}',
    'adapted-text-or-tool': {
      projects: 'adaptó un texto o herramienta de {what}',
      practices: 'adaptó {what}',
      principles: 'adaptó las palabras de {what}',
    },
    'acknowledged-inspiration': 'se inspiró, dicen quienes lo retomaron, en {what}',
    'named-after': 'tomó su nombre de {what}',
    transplanted: 'se trasplantó de {what}',
    'material-support': {
      projects: 'recibió ayuda material de {what}',
      practices: 'recibió ayuda material de gente que hacía {what}',
      principles: 'recibió ayuda material de gente que sostenía {what}',
    },
    'answer-to-exclusion': {
      projects: 'se hizo porque {what} excluía a su gente',
      practices: 'se hizo porque quienes hacían {what} excluían a su gente',
      principles: 'se hizo porque quienes sostenían {what} excluían a su gente',
    },
    revived: 'reavivó {what}',
    'absorbed-technique': {
      projects: 'absorbió una técnica de {what}',
      practices: 'absorbió {what}',
      principles: 'absorbió {what}',
    },
    'parallel-invention': 'surgió por separado de {what}',
    'resemblance-only': 'se parece a {what}, sin señal de contacto',
    'claimed-not-shown': 'se dice que viene de {what}, y nada más lo muestra',
    'claimed-contradicted': 'se dice que viene de {what}, contra la evidencia',
    'not-known': 'quizá viene de {what}; se buscó el camino y no se encontró',
  },
};

/**
 * The sentence of a channel about something of one kind of entry, `{what}` in its place. Every channel has one in each
 * language, which a test holds.
 */
export function sentenceOf(channel: string, kind: string, language: 'en' | 'es' = 'en'): string {
  const sentence = passing[language][channel] ?? '{what}';
  return typeof sentence === 'string' ? sentence : (sentence[kind] ?? '{what}');
}

/** What stands before and after the name in that sentence, so that the name can be a link. */
export function splitSentence(channel: string, kind: string): [before: string, after: string] {
  const [before = '', after = ''] = sentenceOf(channel, kind).split('{what}');
  return [before, after];
}
