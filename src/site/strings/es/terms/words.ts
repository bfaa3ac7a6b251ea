import type * as english from '../../../../model/vocabularies/words.ts';
import { vocabulary } from '../../../../model/vocabularies/terms.ts';
import type { Translated } from '../../terms.ts';

export const words: Translated<typeof english.words> = vocabulary('Palabras de este archivo', {
  'care-note': [
    'nota de cuidado',
    'Un aviso, o una petición de cuidado. Está antes del texto y dondequiera que aparezca la entrada.',
  ],
  claim: ['afirmación', 'Una frase con sus fuentes: algo pasó de una entrada a otra, o no pasó.'],
  carried: ['llevado', 'Entregado. Lo que una afirmación llevó es la práctica o el principio que pasó de uno a otro.'],
  'came-from': [
    'vino de',
    'Paso a paso, todo aquello de lo que algo aprendió o surgió, hasta donde lo dicen las afirmaciones.',
  ],
  dispatch: [
    'despacho',
    'Una nota con fecha y firma: una noticia, un recuerdo, una corrección, una pregunta, una respuesta u otra mirada.',
  ],
  entry: [
    'entrada',
    'Una página con una historia: de un proyecto, una práctica, un principio, un tema, una afirmación o un despacho.',
  ],
  evidence: ['prueba', 'Lo que una fuente dice a favor de una afirmación, en contra o al lado.'],
  founding: [
    'documento fundacional',
    'Un texto del que nació este archivo, contado parte por parte, con las entradas que continúan cada una.',
  ],
  lineage: ['linaje', 'Quién recibió algo de quién, paso a paso: como un árbol familiar, pero de maneras de hacer.'],
  'mutual-aid': ['apoyo mutuo', 'Personas que se cuidan entre iguales, porque quieren, y no como caridad.'],
  'open-question': ['pregunta abierta', 'Algo que aquí nadie sabe todavía, escrito para que alguien pueda responder.'],
  person: ['persona', 'Alguien a quien nombran las entradas, y por qué está bien nombrar a esa persona.'],
  practice: [
    'práctica',
    'Algo que la gente puede hacer y transmitir, como una clínica gratuita o una huelga de alquileres.',
  ],
  principle: ['principio', 'Una idea a la que la gente se atiene mientras lo hace, como “solidaridad, no caridad”.'],
  project: ['proyecto', 'Gente que actúa junta: una organización, campaña, programa, red, campamento u ocupación.'],
  source: ['fuente', 'Un libro, artículo, película, charla o recuerdo en que se apoya un dato, y cuánto vimos de él.'],
  standing: ['sustento', 'Cuánto sustento tiene una afirmación, dicho con una palabra y nunca con un número.'],
  steward: ['quien cuida el archivo', 'Alguien que cuida este archivo y lee lo que llega antes de que se publique.'],
  theme: ['tema', 'Lo que reúne entradas: una necesidad, una situación o una manera de juntarse.'],
  version: ['versión', 'Una entrada como quedó después de un cambio. Todos los cambios se pueden consultar.'],
});
