import type { founding as english } from '../en/founding.ts';

/** Words of the pages of the founding documents, in Spanish. */
export const founding: Readonly<Record<keyof typeof english, string>> = {
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
