import type { CollectionName } from '../names/collection-names.ts';
import { vocabulary } from './terms.ts';

/**
 * The words that this archive uses in a sense of its own. With the vocabularies they are the glossary: page, hints and
 * collections take their definitions from here, so that nothing is explained twice.
 */
export const words = vocabulary('Words of this archive', {
  'care-note': [
    'care note',
    'A warning, or a request to be careful. It stands before the text and wherever the entry appears.',
    'nota de cuidado',
    'Un aviso, o una petición de cuidado. Está antes del texto y dondequiera que aparezca la entrada.',
  ],
  claim: [
    'claim',
    'A sentence with its sources: something was handed on from one entry to another, or it was not.',
    'afirmación',
    'Una frase con sus fuentes: algo pasó de una entrada a otra, o no pasó.',
  ],
  carried: [
    'carried',
    'Handed on. What a claim carried is the practice or the principle that passed from one to the other.',
    'llevado',
    'Entregado. Lo que una afirmación llevó es la práctica o el principio que pasó de uno a otro.',
  ],
  'came-from': [
    'came from',
    'Step by step, all that something learned from or grew out of, as far as claims here say.',
    'vino de',
    'Paso a paso, todo aquello de lo que algo aprendió o surgió, hasta donde lo dicen las afirmaciones.',
  ],
  dispatch: [
    'dispatch',
    'A dated and signed note: news, a memory, a correction, a question, an answer or another view.',
    'despacho',
    'Una nota con fecha y firma: una noticia, un recuerdo, una corrección, una pregunta, una respuesta u otra mirada.',
  ],
  entry: [
    'entry',
    'One page with one story: of a project, a practice, a principle, a theme, a claim or a dispatch.',
    'entrada',
    'Una página con una historia: de un proyecto, una práctica, un principio, un tema, una afirmación o un despacho.',
  ],
  evidence: [
    'evidence',
    'What one source says for a claim, against it or beside it.',
    'prueba',
    'Lo que una fuente dice a favor de una afirmación, en contra o al lado.',
  ],
  founding: [
    'founding document',
    'A text from which this archive began, told part by part, with the entries that carry each part on.',
    'documento fundacional',
    'Un texto del que nació este archivo, contado parte por parte, con las entradas que continúan cada una.',
  ],
  lineage: [
    'lineage',
    'Who received something from whom, step by step: like a family tree, but of ways of doing things.',
    'linaje',
    'Quién recibió algo de quién, paso a paso: como un árbol familiar, pero de maneras de hacer.',
  ],
  'mutual-aid': [
    'mutual aid',
    'People look after one another as equals, because they choose to, and not as charity.',
    'apoyo mutuo',
    'Gente que se cuida entre iguales, porque quiere, y no como caridad.',
  ],
  'open-question': [
    'open question',
    'Something that nobody here knows yet, written down so that someone can answer.',
    'pregunta abierta',
    'Algo que aquí nadie sabe todavía, escrito para que alguien pueda responder.',
  ],
  person: [
    'person',
    'Somebody whom entries name, and why it is right to name them.',
    'persona',
    'Alguien a quien nombran las entradas, y por qué está bien nombrarle.',
  ],
  practice: [
    'practice',
    'Something people can do and hand on, such as a free clinic or a rent strike.',
    'práctica',
    'Algo que la gente puede hacer y transmitir, como una clínica gratuita o una huelga de alquileres.',
  ],
  principle: [
    'principle',
    'An idea that people hold to while they do it, such as “solidarity, not charity”.',
    'principio',
    'Una idea a la que la gente se atiene mientras lo hace, como «solidaridad, no caridad».',
  ],
  project: [
    'project',
    'People acting together: an organization, campaign, programme, network, camp or occupation.',
    'proyecto',
    'Gente que actúa junta: una organización, campaña, programa, red, campamento u ocupación.',
  ],
  source: [
    'source',
    'A book, paper, film, talk or memory that a fact rests on, and how much of it we saw.',
    'fuente',
    'Un libro, artículo, película, charla o recuerdo en que se apoya un dato, y cuánto vimos de él.',
  ],
  standing: [
    'standing',
    'How well a claim is supported, said in a word and never as a number.',
    'firmeza',
    'Cuánto apoyo tiene una afirmación, dicho con una palabra y nunca con un número.',
  ],
  steward: [
    'steward',
    'Someone who looks after this archive, and reads what is sent in before it is published.',
    'quien cuida el archivo',
    'Alguien que cuida este archivo y lee lo que llega antes de que se publique.',
  ],
  theme: [
    'theme',
    'What brings entries together: a need, a situation, or a way of joining up.',
    'tema',
    'Lo que reúne entradas: una necesidad, una situación o una manera de juntarse.',
  ],
  version: [
    'version',
    'An entry as it stood after a change. Every change can be looked up.',
    'versión',
    'Una entrada como quedó después de un cambio. Todos los cambios se pueden consultar.',
  ],
});

/** Words of the archive, by id. */
export type WordId = Extract<keyof (typeof words)['terms'], string>;

/** The word for an entry of each collection. */
export const wordOf: Readonly<Record<CollectionName, WordId>> = {
  projects: 'project',
  practices: 'practice',
  principles: 'principle',
  themes: 'theme',
  lineages: 'claim',
  dispatches: 'dispatch',
  founding: 'founding',
  sources: 'source',
  people: 'person',
};
