import type { entry as english } from './entry-en.ts';

/** What an entry’s page says of itself and around its drawings, in Spanish. */
export const entry: Readonly<Record<keyof typeof english, string>> = {
  handedTitle: 'Cómo se transmitió',
  whoSaysIt: 'quién lo dice',
  allClaims: 'los {n}, y quién lo dice',
  oneMoreSaid: 'se dice o se buscó 1 vínculo más, que no se cuenta',
  moreSaid: 'se dicen o se buscaron {n} vínculos más, que no se cuentan',
  lineSolid: 'documentado',
  lineThin: 'por la palabra de uno solo',
  lineDots: 'inferido',
  lineDash: 'disputado',
  lineNone: 'dicho o buscado, no se cuenta',
  inShort: 'En breve',
  inFull: 'Completo: necesidad, decisiones, cifras y demás',
  contents: 'En esta página',
  sourcesCounted: 'Fuentes ({n})',
  readNext: 'Qué leer después',
  descentFold: 'Antes y después: cada paso en palabras',
  oneMoreGap: '1 cosa más que daría firmeza a esta página',
  moreGaps: '{n} cosas más que darían firmeza a esta página',
  oneLinksHere: '1 página enlaza aquí',
  manyLinkHere: '{n} páginas enlazan aquí',
  menuLineage: 'El linaje',
  menuUnknown: 'Sin saber',
  menuTell: 'Cuéntanos',
  menuRooms: 'Más de este archivo',
  overviewTitle: 'Quién recibió qué de quién',
  drawingLanesDescription:
    'Cada línea es la vida de un proyecto, de izquierda a derecha en el tiempo, en franjas según la necesidad: {n} vidas. Una curva es una afirmación de que algo pasó de uno a otro, con el color de donde vino: {claims} afirmaciones. Todos los proyectos y afirmaciones están en las listas, en palabras.',
};
