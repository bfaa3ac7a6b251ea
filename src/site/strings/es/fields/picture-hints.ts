/** Hints of the fields of pictures in Spanish, by their English ones. */
export const pictureHints: Readonly<Record<string, string>> = {
  'What it is called where it is kept.': 'Cómo se llama donde se guarda.',
  'Who made it; leave out where that is not known.': 'Quién la hizo; omítelo si no se sabe.',
  'When it was made, as narrow as it is known.': 'Cuándo se hizo, con la precisión que se tenga.',
  'The library, archive or person that keeps it.': 'La biblioteca, el archivo o la persona que la guarda.',
  'The holder’s own page about it.': 'La página de quien la guarda.',
  'On what terms it may be shown, in the holder’s words, such as “No known restrictions”, or CC BY-SA 4.0.':
    'En qué condiciones se puede mostrar, con las palabras de quien la guarda, por ejemplo “No known restrictions”, o CC BY-SA 4.0.',
  'The day on which somebody read that at the holder’s own page. Leave out until then: the licence is still to be checked.':
    'El día en que alguien lo leyó en la página de quien la guarda. Omítelo hasta entonces: la licencia está por comprobar.',
  'What it shows that words do not, in one sentence.': 'Qué muestra que las palabras no muestran, en una frase.',
  'Its address in the media folder. Leave out while it is wanted: npm run media -- wanted fills it in.':
    'Su dirección en la carpeta media. Omítela mientras se busque: npm run media -- wanted la pone.',
  'What can be seen, for those who cannot see it.': 'Qué se ve, para quien no puede verlo.',
  'One picture.': 'Una imagen.',
  'Pictures that are in the public domain or freely licensed. One without a file is wanted: it is listed for stewards, and a drawing of ours stands in its place.':
    'Imágenes de dominio público o con licencia libre. Una sin archivo se busca: está en la lista de quienes cuidan el archivo, y en su lugar hay un dibujo nuestro.',
};
