import type { Sentences } from '../sentences.ts';

/**
 * What an entry received, as a sentence without its subject, its first letter small, or one in which the entry is “it”.
 * A practice has no people and a principle teaches nobody, so who did so is named by what they did or held. Whether one
 * came or many, no claim says, and no sentence does. Nor does one say on whose word it stands: that is told beside it.
 * Goods and names hand on no method, and no sentence about them says “received” or “came from”.
 */
export const passing: Sentences = {
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
};

/** What is said of what is no project: it adapts nothing by itself, and nobody trains it. */
export const passingToIdea: Sentences = {
  'taught-by': { projects: 'lo enseñaron a más gente una o más personas de {what}' },
  'adapted-text-or-tool': 'se retomó de {what}, con cambios',
  'absorbed-technique': 'lo tomó de {what} una institución, sin su política',
};

/** What a claim says that says no, where another claim says how something did come from there. */
export const besideDescent: Sentences = {
  'parallel-invention': 'surgió por separado de {what} en una cosa',
  'claimed-not-shown': 'se dice además que viene de {what} de otra manera, y nada más lo muestra',
  'claimed-contradicted': 'se dice además que viene de {what} de otra manera, y mejores fuentes lo niegan',
};
