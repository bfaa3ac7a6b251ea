/** Hints of the fields of sources and people in Spanish, by their English ones. */
export const recordHints: Readonly<Record<string, string>> = {
  'What kind of thing it is.': 'Qué tipo de cosa es.',
  'Its title. A description in place of a title goes in square brackets.':
    'Su título. Si en vez de título hay una descripción, va entre corchetes.',
  'In the order of the source; leave empty where not known.':
    'En el orden de la fuente; déjalo en blanco si no se sabe.',
  '“Meng, Eana”, or the name of a group; write { literal: … } where a group has a comma.':
    '“Meng, Eana”, o el nombre de un grupo; escribe { literal: … } si el grupo lleva coma.',
  'Family name.': 'Apellido.',
  'Given names.': 'Nombres de pila.',
  'A group, or a name that does not split.': 'Un grupo, o un nombre que no se divide.',
  'Editors, where there are any.': 'Quienes la editaron, si consta.',
  'Who translated it.': 'Quién la tradujo.',
  'Who asked, in an interview or an oral history.': 'Quién preguntó, en una entrevista o una historia oral.',
  'The date; [..1900] where only “before 1900” is known; leave out where there is none.':
    'La fecha; [..1900] si solo se sabe “antes de 1900”; omítela si no hay.',
  'Journal, newspaper, book or site that it is part of.': 'Revista, periódico, libro o sitio del que es parte.',
  'Series that the book is part of.': 'Colección de la que es parte el libro.',
  'Which edition, such as 2 or “revised”.': 'Qué edición, por ejemplo 2 o “revisada”.',
  'The date of the first edition or of the original.': 'La fecha de la primera edición o del original.',
  'Volume.': 'Volumen.',
  'Issue or number of a journal or paper.': 'Número de la revista o del periódico.',
  'Number of a report, bill or book in a series.': 'Número de un informe, una ley o un libro en su colección.',
  'First and last page.': 'Primera y última página.',
  'Publisher.': 'Editorial.',
  'Where it was published.': 'Dónde se publicó.',
  'Library or archive that keeps it.': 'Biblioteca o archivo que la guarda.',
  'Where in the archive: collection, box, folder, shelf mark.':
    'Dónde, en el archivo: fondo, caja, carpeta, signatura.',
  'Town of the library or archive.': 'Ciudad de la biblioteca o del archivo.',
  'Its own address; never an unofficial copy.': 'Su propia dirección; nunca una copia no oficial.',
  'Without https://doi.org/, such as 10.2105/AJPH.2020.306080.':
    'Sin https://doi.org/, por ejemplo 10.2105/AJPH.2020.306080.',
  'Digits and hyphens.': 'Cifras y guiones.',
  'Of a journal or paper, such as 0317-8471.': 'De una revista o un periódico, por ejemplo 0317-8471.',
  'Language of the source.': 'Lengua de la fuente.',
  'An address at a web archive.': 'Una dirección en un archivo web.',
  'Where a steward can look again, such as a copy that readers are not sent to. It stays in the file: no page shows it, and nothing links there.':
    'Dónde puede volver a mirar quien cuida el archivo, por ejemplo una copia a la que no se envía a nadie. Se queda en el archivo: ninguna página la muestra ni la enlaza.',
  'When it was looked at.': 'Cuándo se consultó.',
  'How a reader can get at it.': 'Cómo puede llegar a ella quien lee.',
  'Whose words it is in.': 'Con palabras de quién está hecha.',
  'Read, seen as an excerpt, or cited by another. Be honest.': 'Leída, vista en parte o citada por otra. Di la verdad.',
  'What to know about it: what was seen, what is missing, how far to trust it.':
    'Qué hay que saber de ella: qué se vio, qué falta, hasta dónde fiarse.',
  'The name they use in public.': 'El nombre que usa en público.',
  'Other names and spellings that they use or are known by. Never a name that they left behind.':
    'Otros nombres y grafías que usa o por los que se le conoce. Nunca un nombre que dejó atrás.',
  'The date; the year is enough for whoever may live.': 'La fecha; basta el año si la persona puede vivir.',
  'The date; [1991..2021] where only that much is known.': 'La fecha; [1991..2021] si solo se sabe eso.',
  'The last date at which they spoke, wrote or were seen.': 'La última fecha en que habló, escribió o se le vio.',
  'Leave out: it is worked out from the dates. Only yes may stand here, where the source says that they live.':
    'Omítelo: se calcula con las fechas. Solo puede decir yes, si la fuente dice que vive.',
  'On whose word the dates stand.': 'Según quién son las fechas.',
  'In one line why it is right to name them: what they did or said in public.':
    'En una línea, por qué está bien nombrar a esta persona: qué hizo o dijo en público.',
  'What a steward should know: sources that differ, where was looked.':
    'Qué debe saber quien cuida el archivo: fuentes que no coinciden, dónde se buscó.',
  'Leaves only a notice that says why. Delete every other field: of a person not even the name stays.':
    'Deja solo un aviso que dice por qué. Borra los demás campos: de una persona no queda ni el nombre.',
};
