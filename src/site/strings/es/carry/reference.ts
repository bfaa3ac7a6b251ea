import type { reference as english } from '../../en/carry/reference.ts';

export const reference: Readonly<Record<keyof typeof english, string>> = {
  referenceTranslator: 'traducción de {names}',
  referenceInterviewer: 'entrevista de {names}',
  referenceEditionOne: '{n}.ª edición',
  referenceEditionTwo: '{n}.ª edición',
  referenceEditionFew: '{n}.ª edición',
  referenceEditionOther: '{n}.ª edición',
  referenceEditionNamed: 'edición: {name}',
  referencePage: 'p. {pages}',
  referencePages: 'pp. {pages}',
  referenceNumber: 'n.º {n}',
  referenceUndated: 'sin fecha',
  referenceUndatedShort: 's. f.',
  referenceAccessed: 'consulta del {date}',
  referenceOriginal: 'publicación original: {date}',
  referenceOthers: '{name} y otras personas',
};
