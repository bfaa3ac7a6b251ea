import { vocabulary } from './terms.ts';

/** Type of a source: names of the Citation Style Language 1.0.2, and `zine` and `podcast`, which it has no name for. */
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
  pamphlet: ['pamphlet', 'A pamphlet or leaflet.', 'folleto', 'Folleto o volante.'],
  report: ['report', 'A report.', 'informe', 'Un informe.'],
  thesis: ['thesis', 'A thesis or dissertation.', 'tesis', 'Una tesis.'],
  webpage: ['web page', 'A page of a web site.', 'página web', 'Una página web.'],
  'post-weblog': ['blog post', 'A post on a blog.', 'entrada de blog', 'Una entrada de blog.'],
  post: ['post', 'A post to a list, forum or network.', 'mensaje', 'Un mensaje en lista, foro o red.'],
  interview: ['interview', 'An interview or oral history.', 'entrevista', 'Una entrevista o historia oral.'],
  speech: ['speech', 'A talk or speech.', 'discurso', 'Una charla o discurso.'],
  motion_picture: ['film', 'A film.', 'película', 'Una película.'],
  broadcast: ['broadcast', 'Radio or television.', 'emisión', 'Radio o televisión.'],
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
  'entry-dictionary': [
    'dictionary entry',
    'An entry of a dictionary.',
    'voz de diccionario',
    'Una voz de diccionario.',
  ],
  'paper-conference': ['conference paper', 'A paper given at a conference.', 'ponencia', 'Una ponencia de congreso.'],
  periodical: [
    'periodical',
    'A whole journal, magazine or paper.',
    'publicación periódica',
    'Una revista o periódico entero.',
  ],
  zine: ['zine', 'A zine.', 'fanzine', 'Un fanzine.'],
  podcast: ['podcast', 'A podcast or one of its parts.', 'pódcast', 'Un pódcast o una de sus partes.'],
  song: ['song', 'A song or another recording of sound.', 'canción', 'Una canción u otra grabación sonora.'],
  musical_score: ['score', 'Written music.', 'partitura', 'Música escrita.'],
  performance: ['performance', 'A play or another performance.', 'función', 'Una obra de teatro u otra función.'],
  map: ['map', 'A map or plan.', 'mapa', 'Un mapa o plano.'],
  graphic: ['picture', 'A photograph, poster or drawing.', 'imagen', 'Una fotografía, un cartel o un dibujo.'],
  dataset: ['dataset', 'Data, such as a table of figures.', 'conjunto de datos', 'Datos, como una tabla de cifras.'],
  software: ['software', 'A program.', 'programa', 'Un programa informático.'],
  bill: ['bill', 'A law that was proposed.', 'proyecto de ley', 'Una ley propuesta.'],
  legislation: ['law', 'A law that was passed.', 'ley', 'Una ley aprobada.'],
  regulation: ['regulation', 'A rule of an authority.', 'reglamento', 'Una norma de una autoridad.'],
  treaty: ['treaty', 'A treaty.', 'tratado', 'Un tratado.'],
  patent: ['patent', 'A patent.', 'patente', 'Una patente.'],
  standard: ['standard', 'A published standard.', 'norma', 'Una norma publicada.'],
  personal_communication: [
    'letter or message',
    'A letter, an e-mail or a talk with one person.',
    'carta o mensaje',
    'Una carta, un correo o una charla con una persona.',
  ],
  review: ['review', 'A review.', 'reseña', 'Una reseña.'],
  document: ['document', 'Anything else written.', 'documento', 'Cualquier otro escrito.'],
});

/** How a reader can get at a source. */
export const sourceAccess = vocabulary('Where to read it', {
  open: ['open', 'Free to read online.', 'abierto', 'Se lee libremente en línea.'],
  paywall: ['for payment', 'Online, for payment or with a login.', 'de pago', 'En línea, con pago o registro.'],
  print: ['print', 'In print; ask a library.', 'impreso', 'Impreso; pregunte en una biblioteca.'],
  'archive-box': ['in an archive', 'In a box at an archive.', 'en un archivo', 'En una caja de un archivo.'],
  'not-known': ['not known', 'We have not found where it can be read.', 'no se sabe', 'No hallamos dónde se lee.'],
});

/** Whose voice a source is. */
export const sourceVoice = vocabulary('Whose words it is', {
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
  excerpt: ['seen in part', 'We saw only a part of it.', 'visto en parte', 'Solo vimos una parte.'],
  'cited-by-another': [
    'cited by another',
    'We know it only through another source.',
    'citado por otra',
    'Lo conocemos solo por otra fuente.',
  ],
});
