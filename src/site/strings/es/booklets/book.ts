import type { book as en } from '../../en/booklets/book.ts';

/** Words of booklets and of the page on which a reader makes one, in Spanish. */
export const book: Readonly<Record<keyof typeof en, string>> = {
  bookContents: 'En este cuadernillo',
  bookHanded: 'Cómo se transmitió',
  bookDrawing: 'El linaje de {title}: lo que está encima vino antes, lo que está debajo vino después.',
  bookUnknown: 'Lo que nadie sabe todavía',
  bookLookedIn: 'Se buscó en:',
  bookQuestions: 'Preguntas para tu propia reunión',
  bookNotes: 'Sus notas',
  bookAdd: '¿Estuviste allí? ¿Sabes más?',
  bookAddHow:
    'Este archivo lo hacen quienes estuvieron y quienes buscaron. Cuéntanos qué está mal, qué vino antes y quién lo continúa. No hace falta cuenta ni nombre legal: {address}',
  bookWhole: 'La entrada, con lo que se añadió desde que se imprimió esto: {address}',
  bookFolding:
    'Para hacer el cuadernillo: imprime por las dos caras y elige “voltear por el borde corto”. Dobla el montón por la mitad y grápalo ahí.',
  bookLicence: 'Texto: {licence}. Puedes copiarlo y cambiarlo si dices de dónde es y lo compartes igual.',
  bookRevision: 'Entrada del {date}.',
  bookFromList: 'Una lista de lectura',
  bookFromTheme: 'Un tema, y los proyectos que lleva',
  bookWalk: 'Un paseo, y lo que encuentra',
  bookPoster: 'Quién recibió qué de quién',
  standsAs: '{what} ({sure})',
};
