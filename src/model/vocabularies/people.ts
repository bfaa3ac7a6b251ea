import { vocabulary } from './terms.ts';

/** Why it is right to publish what an entry says of people. */
export const consentBasis = vocabulary('Why people may be named', {
  'public-record': [
    'public record',
    'It was public before: press, court, published history.',
    'registro público',
    'Ya era público: prensa, tribunal, historia publicada.',
  ],
  'published-by-them': [
    'published by them',
    'They published it themselves, under this name.',
    'publicado por ellas',
    'Lo publicaron ellas mismas, con este nombre.',
  ],
  given: ['consent given', 'They were asked and agreed.', 'consentimiento dado', 'Se les preguntó y aceptaron.'],
  'not-needed': [
    'not needed',
    'No living person can be recognised.',
    'no hace falta',
    'No se puede reconocer a nadie vivo.',
  ],
});

/** How a person is named. */
export const personForm = vocabulary('Form of a name', {
  full: ['full name', 'The name they use in public.', 'nombre completo', 'El nombre que usan en público.'],
  role: ['role only', 'A role such as “a nurse”.', 'solo el papel', 'Un papel, como «una enfermera».'],
  pseudonym: ['pseudonym', 'A name chosen to protect them.', 'seudónimo', 'Un nombre elegido para proteger.'],
});

/** Whether a person is living, as far as we know. */
export const living = vocabulary('Whether somebody lives', {
  yes: ['living', 'Living when last checked.', 'vive', 'Vivía al revisarlo.'],
  no: ['dead', 'Known to have died.', 'ha muerto', 'Consta su muerte.'],
  unknown: ['not known', 'We do not know; treated as living.', 'no se sabe', 'No se sabe; se trata como si viviera.'],
});

/** What a dispatch is. */
export const dispatchKind = vocabulary('Kind of dispatch', {
  dispatch: ['dispatch', 'News or thought on the archive itself.', 'despacho', 'Noticia o reflexión sobre el archivo.'],
  testimony: ['testimony', 'Someone tells what they lived.', 'testimonio', 'Alguien cuenta lo que vivió.'],
  correction: [
    'correction',
    'Something here is wrong and should read otherwise.',
    'corrección',
    'Algo aquí está mal y debe decir otra cosa.',
  ],
  dispute: ['dispute', 'We tell it differently.', 'disputa', 'Lo contamos de otro modo.'],
  question: [
    'question',
    'Something asked of anyone who may know.',
    'pregunta',
    'Algo que se pregunta a quien lo sepa.',
  ],
  answer: ['answer', 'A reply to one of these.', 'respuesta', 'Una respuesta a lo anterior.'],
});
