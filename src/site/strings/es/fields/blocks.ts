/** What the desk puts into a text, in Spanish, by its English words in src/mdx/dialect. */
export const blocks: Readonly<Record<string, string>> = {
  'A numbered reference to one of the entry’s sources, in the middle of a sentence.':
    'Una referencia numerada a una de las fuentes de la entrada, en medio de una frase.',
  Quotation: 'Cita',
  'Somebody’s words, with who said them and where they are recorded.':
    'Las palabras de alguien, con quién las dijo y dónde constan.',
  Verse: 'Versos',
  'Lines of a song or poem that stay lines, each set in as far as you set it in.':
    'Líneas de una canción o un poema que siguen siendo líneas, cada una con la sangría que le pongas.',
  Dialogue: 'Diálogo',
  'An interview or a talk: what each one says begins with a name and a colon, or with a dash.':
    'Una entrevista o una charla: lo que dice cada quien empieza con un nombre y dos puntos, o con una raya.',
  'A remark that stands apart from the text.': 'Una observación aparte del texto.',
  Timeline: 'Cronología',
  'A list of dated events.': 'Una lista de sucesos con fecha.',
  Picture: 'Imagen',
  'A picture of the media folder, with its description, credit and licence.':
    'Una imagen de la carpeta de medios, con su descripción, crédito y licencia.',
};
