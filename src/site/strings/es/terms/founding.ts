import type * as english from '../../../../model/vocabularies/founding.ts';
import { vocabulary } from '../../../../model/vocabularies/terms.ts';
import type { Translated } from '../../terms.ts';

export const foundingKind: Translated<typeof english.foundingKind> = vocabulary('Tipo de documento fundacional', {
  call: ['llamamiento', 'Una petición a quienes lo lean.'],
  post: ['publicación', 'Un texto que una persona puso en un sitio.'],
  agreements: ['acuerdos', 'A lo que se comprometen quienes participan.'],
  essay: ['ensayo', 'Un argumento más largo de una sola persona.'],
});

export const foundingPart: Translated<typeof english.foundingPart> = vocabulary('Parte de un documento fundacional', {
  request: ['petición', 'Algo que pide a quienes leen.'],
  example: ['ejemplo', 'Gente o una acción de la que habla.'],
  lesson: ['lección', 'Lo que aprende de un ejemplo.'],
  argument: ['argumento', 'Un paso de su razonamiento.'],
  drawing: ['dibujo', 'Una imagen de la que habla.'],
  agreement: ['acuerdo', 'Algo que acuerdan quienes participan.'],
  principle: ['principio', 'Una idea a la que atenerse.'],
  history: ['historia', 'Un relato de trabajo anterior.'],
  note: ['nota', 'Una nota al pie.'],
});
