import { vocabulary } from './terms.ts';

/** What a founding document is. */
export const foundingKind = vocabulary('Kind of founding document', {
  call: ['call', 'A request to all who read it.', 'llamamiento', 'Una petición a quienes lo lean.'],
  post: ['post', 'A text that one person put on a site.', 'entrada', 'Un texto que una persona puso en un sitio.'],
  agreements: [
    'agreements',
    'What those who take part hold each other to.',
    'acuerdos',
    'A lo que se comprometen quienes participan.',
  ],
  essay: ['essay', 'A longer argument by one writer.', 'ensayo', 'Un argumento más largo de una sola persona.'],
});

/** What a part of a founding document is; parts of one kind are numbered together. */
export const foundingPart = vocabulary('Part of a founding document', {
  request: ['request', 'Something it asks of its readers.', 'petición', 'Algo que pide a quienes leen.'],
  example: ['example', 'People or an action it tells of.', 'ejemplo', 'Gente o una acción de la que habla.'],
  lesson: ['lesson', 'What it learns from an example.', 'lección', 'Lo que aprende de un ejemplo.'],
  argument: ['argument', 'A step of its reasoning.', 'argumento', 'Un paso de su razonamiento.'],
  drawing: ['drawing', 'A picture that it speaks of.', 'dibujo', 'Una imagen de la que habla.'],
  agreement: [
    'agreement',
    'Something that those who take part agree to.',
    'acuerdo',
    'Algo que acuerdan quienes participan.',
  ],
  principle: ['principle', 'An idea to hold to.', 'principio', 'Una idea a la que atenerse.'],
  history: ['history', 'A story of earlier work.', 'historia', 'Un relato de trabajo anterior.'],
  note: ['note', 'A note at the foot of its page.', 'nota', 'Una nota al pie.'],
});
