import type * as english from '../../../../model/vocabularies/people.ts';
import { vocabulary } from '../../../../model/vocabularies/terms.ts';
import type { Translated } from '../../terms.ts';

export const consentBasis: Translated<typeof english.consentBasis> = vocabulary('Por qué se puede nombrar a la gente', {
  'public-record': ['registro público', 'Ya era público: prensa, tribunal, historia publicada.'],
  'published-by-them': ['lo publicaron esas personas', 'Lo publicaron ellas mismas, con este nombre.'],
  given: ['consentimiento dado', 'Se les preguntó y aceptaron.'],
  'not-needed': ['no hace falta', 'No se puede reconocer a nadie vivo.'],
});

export const personForm: Translated<typeof english.personForm> = vocabulary('Forma de un nombre', {
  full: ['nombre completo', 'El nombre que usan en público.'],
  role: ['solo el papel', 'Un papel, como “una enfermera”.'],
  pseudonym: ['seudónimo', 'Un nombre elegido para proteger.'],
});

export const living: Translated<typeof english.living> = vocabulary('Si alguien vive', {
  yes: ['vive', 'Vivía al revisarlo.'],
  no: ['ha muerto', 'Consta su muerte.'],
  unknown: ['no se sabe', 'No se sabe; se trata como si viviera.'],
});

export const dispatchKind: Translated<typeof english.dispatchKind> = vocabulary('Tipo de despacho', {
  dispatch: ['despacho', 'Noticia o reflexión sobre el archivo.'],
  testimony: ['testimonio', 'Alguien cuenta lo que vivió.'],
  correction: ['corrección', 'Algo aquí está mal y debe decir otra cosa.'],
  dispute: ['disputa', 'Lo contamos de otro modo.'],
  question: ['pregunta', 'Algo que se pregunta a quien lo sepa.'],
  answer: ['respuesta', 'Una respuesta a lo anterior.'],
});
