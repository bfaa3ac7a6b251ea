/** What is said of a claim: one sentence, or one for each kind of entry that something came from. */
type Sentence = string | Readonly<Record<'projects' | 'practices' | 'principles', string>>;

/**
 * What an entry received, as a sentence without its subject, its first letter small. A practice has no people and a
 * principle teaches nobody, so who did so is named by what they did or held. Goods and names hand on no method, and
 * no sentence about them says “received” or “came from”.
 */
export const passing: Readonly<Record<'en' | 'es', Readonly<Record<string, Sentence>>>> = {
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
    'material-support': 'helped with goods by {what}',
    'answer-to-exclusion': 'made because {what} shut its people out',
    revived: 'revived {what}',
    'absorbed-technique': {
      projects: 'absorbed a technique of {what}',
      practices: 'absorbed {what}',
      principles: 'absorbed {what}',
    },
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
    'material-support': 'recibió ayuda material de {what}',
    'answer-to-exclusion': 'se hizo porque {what} excluía a su gente',
    revived: 'reavivó {what}',
    'absorbed-technique': {
      projects: 'absorbió una técnica de {what}',
      practices: 'absorbió {what}',
      principles: 'absorbió {what}',
    },
  },
};
