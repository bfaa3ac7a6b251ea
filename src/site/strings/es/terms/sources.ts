import type * as english from '../../../../model/vocabularies/sources.ts';
import { vocabulary } from '../../../../model/vocabularies/terms.ts';
import type { Translated } from '../../terms.ts';

export const sourceType: Translated<typeof english.sourceType> = vocabulary('Tipo de fuente', {
  book: ['libro', 'Un libro.'],
  chapter: ['capítulo', 'Parte de un libro.'],
  'article-journal': ['artículo académico', 'Artículo de revista académica.'],
  'article-magazine': ['artículo de revista', 'Artículo de revista.'],
  'article-newspaper': ['artículo de prensa', 'Artículo de periódico.'],
  article: ['artículo', 'Artículo de otro tipo.'],
  pamphlet: ['folleto', 'Folleto o volante.'],
  report: ['informe', 'Un informe.'],
  thesis: ['tesis', 'Una tesis.'],
  webpage: ['página web', 'Una página web.'],
  'post-weblog': ['entrada de blog', 'Una entrada de blog.'],
  post: ['mensaje', 'Un mensaje en lista, foro o red.'],
  interview: ['entrevista', 'Una entrevista o historia oral.'],
  speech: ['discurso', 'Una charla o discurso.'],
  motion_picture: ['película', 'Una película.'],
  broadcast: ['emisión', 'Radio o televisión.'],
  legal_case: ['caso judicial', 'Una sentencia o caso.'],
  hearing: ['audiencia', 'Acta de una audiencia.'],
  manuscript: ['manuscrito', 'Un texto inédito.'],
  collection: ['fondo de archivo', 'Papeles guardados en un archivo.'],
  'entry-encyclopedia': ['voz de enciclopedia', 'Una voz de enciclopedia.'],
  'entry-dictionary': ['voz de diccionario', 'Una voz de diccionario.'],
  'paper-conference': ['ponencia', 'Una ponencia de congreso.'],
  periodical: ['publicación periódica', 'Una revista o periódico entero.'],
  zine: ['fanzine', 'Un fanzine.'],
  podcast: ['pódcast', 'Un pódcast o una de sus partes.'],
  song: ['canción', 'Una canción u otra grabación sonora.'],
  musical_score: ['partitura', 'Música escrita.'],
  performance: ['función', 'Una obra de teatro u otra función.'],
  map: ['mapa', 'Un mapa o plano.'],
  graphic: ['imagen', 'Una fotografía, un cartel o un dibujo.'],
  dataset: ['conjunto de datos', 'Datos, como una tabla de cifras.'],
  software: ['programa', 'Un programa informático.'],
  bill: ['proyecto de ley', 'Una ley propuesta.'],
  legislation: ['ley', 'Una ley aprobada.'],
  regulation: ['reglamento', 'Una norma de una autoridad.'],
  treaty: ['tratado', 'Un tratado.'],
  patent: ['patente', 'Una patente.'],
  standard: ['norma', 'Una norma publicada.'],
  personal_communication: ['carta o mensaje', 'Una carta, un correo o una charla con una persona.'],
  review: ['reseña', 'Una reseña.'],
  document: ['documento', 'Cualquier otro escrito.'],
});

export const sourceAccess: Translated<typeof english.sourceAccess> = vocabulary('Dónde leerla', {
  open: ['abierta', 'Se lee libremente en línea.'],
  paywall: ['de pago', 'En línea, con pago o registro.'],
  print: ['impresa', 'Impresa; pregunta en una biblioteca.'],
  'archive-box': ['en un archivo', 'En una caja de un archivo.'],
  'not-known': ['no se sabe', 'No hallamos dónde leerla.'],
});

export const sourceVoice: Translated<typeof english.sourceVoice> = vocabulary('De quién son las palabras', {
  participant: ['participante', 'Alguien que estuvo allí.'],
  'movement-document': ['documento del movimiento', 'Hecho por el propio grupo.'],
  historian: ['investigación', 'Alguien que investiga la historia.'],
  press: ['prensa', 'Periodista o periódico.'],
  state: ['Estado', 'Gobierno, tribunal o policía.'],
  'reference-work': ['obra de referencia', 'Enciclopedia o manual.'],
});

export const sourceSeen: Translated<typeof english.sourceSeen> = vocabulary('Cuánto vimos de ella', {
  read: ['leída', 'La leímos.'],
  excerpt: ['vista en parte', 'Solo vimos una parte.'],
  'cited-by-another': ['citada por otra', 'La conocemos solo por otra fuente.'],
});
