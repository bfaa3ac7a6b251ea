import type { lists as english } from '../en/lists.ts';

/** Lo que las listas dicen de sí mismas. */
export const lists: Record<keyof typeof english, string> = {
  spanKey:
    'La barra junto a cada nombre muestra cuánto vivió. Todas tienen la misma escala, con el tiempo anterior a 1900 comprimido. La flecha significa que continúa; el extremo redondo, que terminó; “?”, que no lo sabemos.',
  oneCarried: '1 proyecto de aquí lo hizo.',
  manyCarried: '{n} proyectos de aquí lo hicieron.',
  noneCarried: 'No sabemos de ningún proyecto de aquí que lo hiciera.',
  carriedPractices: 'Prácticas transmitidas',
  carriedPrinciples: 'Principios transmitidos',
  carriedUnnamed: 'Algo pasó, sin nombre',
  carriedContact: 'Solo contacto',
  listParts: 'Partes de esta lista',
  aboutUnnamed: 'Aquí pasó algo, pero ninguna afirmación dice qué fue.',
  aboutContact: 'Hubo encuentro, o se dieron bienes, trabajo o un nombre. No se transmitió ninguna manera de hacer.',
  byLetterLead: 'Por el apellido de quien firma o edita primero; si no lo hay, por el título.',
  byVoice: 'De quién son las palabras',
  otherScripts: 'Otras escrituras',
  gapsCounted: 'Hay {n} líneas así.',
  gapsByKind: 'Por tipo',
  gapsByTheme: 'Por tema',
};
