/** Words of the pages of the founding documents. Braces hold what is filled in. */
export const foundingEn = {
  founding: 'Founding documents',
  foundingDocument: 'Founding document',
  foundingLead:
    'Four texts lay on the table when this archive began. Each is told here part by part, in our own words. Every part shows the entries here that speak of the same, older or younger.',
  foundingWhat: 'What it is',
  foundingBy: 'Who wrote it',
  foundingReceived: 'How it came to us',
  foundingText: 'The text itself',
  foundingContents: 'Its parts',
  foundingFound: 'What we found',
  foundingCarried: 'Here in the archive',
  foundingPart: '{part} {number}',
  foundingBack: 'From the founding documents',
  foundingBackPart: '{document}, {part} {number}',
  foundingOrigin: 'The four founding documents, part by part',
  foundingDrawing: '{title}: our own drawing of it',
  foundingDrawingText: '{n} boxes, one below the other, joined by arrows: {boxes}. The list below says the same.',
} as const;

export const foundingEs: Readonly<Record<keyof typeof foundingEn, string>> = {
  founding: 'Documentos fundacionales',
  foundingDocument: 'Documento fundacional',
  foundingLead:
    'Cuatro textos estaban sobre la mesa cuando empezó este archivo. Cada uno se cuenta aquí parte por parte, con palabras nuestras. Cada parte muestra las entradas que hablan de lo mismo, más antiguas o más nuevas.',
  foundingWhat: 'Qué es',
  foundingBy: 'Quién lo escribió',
  foundingReceived: 'Cómo nos llegó',
  foundingText: 'El texto mismo',
  foundingContents: 'Sus partes',
  foundingFound: 'Qué encontramos',
  foundingCarried: 'Aquí en el archivo',
  foundingPart: '{part} {number}',
  foundingBack: 'De los documentos fundacionales',
  foundingBackPart: '{document}, {part} {number}',
  foundingOrigin: 'Los cuatro documentos fundacionales, parte por parte',
  foundingDrawing: '{title}: nuestro propio dibujo',
  foundingDrawingText: '{n} cuadros, uno debajo de otro, unidos por flechas: {boxes}. La lista de abajo dice lo mismo.',
};
