import { vocabulary } from './terms.ts';

/** Type of a source: names of the Citation Style Language 1.0.2. */
export const sourceType = vocabulary('Type of source', {
  book: ['book', 'A book.', 'libro', 'Un libro.'],
  chapter: ['chapter', 'A part of a book.', 'capítulo', 'Parte de un libro.'],
  'article-journal': [
    'journal article',
    'An article in a scholarly journal.',
    'artículo académico',
    'Artículo de revista académica.',
  ],
  'article-magazine': ['magazine article', 'An article in a magazine.', 'artículo de revista', 'Artículo de revista.'],
  'article-newspaper': [
    'newspaper article',
    'An article in a newspaper.',
    'artículo de prensa',
    'Artículo de periódico.',
  ],
  article: ['article', 'An article, paper or preprint of another kind.', 'artículo', 'Artículo de otro tipo.'],
  pamphlet: ['pamphlet', 'A pamphlet, leaflet or zine.', 'folleto', 'Folleto, volante o fanzine.'],
  report: ['report', 'A report.', 'informe', 'Un informe.'],
  thesis: ['thesis', 'A thesis or dissertation.', 'tesis', 'Una tesis.'],
  webpage: ['web page', 'A page of a web site.', 'página web', 'Una página web.'],
  'post-weblog': ['blog post', 'A post on a blog.', 'entrada de blog', 'Una entrada de blog.'],
  post: ['post', 'A post to a list, forum or network.', 'mensaje', 'Un mensaje en lista, foro o red.'],
  interview: ['interview', 'An interview or oral history.', 'entrevista', 'Una entrevista o historia oral.'],
  speech: ['speech', 'A talk or speech.', 'discurso', 'Una charla o discurso.'],
  motion_picture: ['film', 'A film.', 'película', 'Una película.'],
  broadcast: ['broadcast', 'Radio, television or podcast.', 'emisión', 'Radio, televisión o pódcast.'],
  legal_case: ['court case', 'A judgment or case.', 'caso judicial', 'Una sentencia o caso.'],
  hearing: ['hearing', 'A record of a hearing.', 'audiencia', 'Acta de una audiencia.'],
  manuscript: ['manuscript', 'An unpublished text.', 'manuscrito', 'Un texto inédito.'],
  collection: [
    'archive collection',
    'Papers kept in an archive.',
    'fondo de archivo',
    'Papeles guardados en un archivo.',
  ],
  'entry-encyclopedia': [
    'encyclopedia entry',
    'An entry of an encyclopedia.',
    'voz de enciclopedia',
    'Una voz de enciclopedia.',
  ],
  review: ['review', 'A review.', 'reseña', 'Una reseña.'],
  document: ['document', 'Anything else written.', 'documento', 'Cualquier otro escrito.'],
});

/** How a reader can get at a source. */
export const sourceAccess = vocabulary('Access', {
  open: ['open', 'Free to read online.', 'abierto', 'Se lee libremente en línea.'],
  paywall: ['paywall', 'Online, for payment or login.', 'de pago', 'En línea, con pago o registro.'],
  print: ['print', 'In print; ask a library.', 'impreso', 'Impreso; pregunte en una biblioteca.'],
  'archive-box': ['in an archive', 'In a box at an archive.', 'en un archivo', 'En una caja de un archivo.'],
  'not-known': ['not known', 'We have not found where it can be read.', 'no se sabe', 'No hallamos dónde se lee.'],
});

/** Whose voice a source is. */
export const sourceVoice = vocabulary('Voice', {
  participant: ['participant', 'Someone who was there.', 'participante', 'Alguien que estuvo allí.'],
  'movement-document': [
    'movement document',
    'Made by the group itself at the time.',
    'documento del movimiento',
    'Hecho por el propio grupo.',
  ],
  historian: ['historian', 'A scholar.', 'historiadora', 'Una investigadora.'],
  press: ['press', 'A journalist or newspaper.', 'prensa', 'Periodista o periódico.'],
  state: ['state', 'A government, court or police.', 'estado', 'Gobierno, tribunal o policía.'],
  'reference-work': ['reference work', 'An encyclopedia or handbook.', 'obra de referencia', 'Enciclopedia o manual.'],
});

/** How this archive knows a source. */
export const sourceSeen = vocabulary('How we saw it', {
  read: ['read', 'We read it.', 'leído', 'Lo leímos.'],
  excerpt: ['seen as an excerpt', 'We saw only a part of it.', 'visto en extracto', 'Solo vimos una parte.'],
  'cited-by-another': [
    'cited by another',
    'We know it only through another source.',
    'citado por otra',
    'Lo conocemos solo por otra fuente.',
  ],
});
