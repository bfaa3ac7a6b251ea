import type { lists as english } from './lists-en.ts';

/** Lo que las listas dicen de sí mismas. */
export const lists: Record<keyof typeof english, string> = {
  spanKey:
    'La barra junto a cada nombre muestra cuánto vivió, en una sola escala para todos, con el largo tiempo anterior a 1900 comprimido. La flecha dice que continúa; el extremo redondo, que terminó; «?», que no lo sabemos.',
  oneCarried: '1 proyecto de aquí la llevó adelante.',
  manyCarried: '{n} proyectos de aquí la llevaron adelante.',
  noneCarried: 'No se sabe de ningún proyecto de aquí que la llevara adelante.',
  carriedPractices: 'Qué prácticas se llevaron',
  carriedPrinciples: 'Qué principios se llevaron',
  carriedUnnamed: 'Lo que no se nombra',
  carriedContact: 'Contacto sin un método',
  listParts: 'Partes de esta lista',
  aboutUnnamed: 'De estas pasó algo, pero ninguna afirmación dice qué fue.',
  aboutContact: 'Bienes, nombres y cosas así: hubo encuentro, y no pasó ningún modo de hacer.',
  byLetterLead: 'Por el apellido de quien firma o edita primero; si no, por el título.',
  byVoice: 'En palabra de quién',
  otherScripts: 'Otras escrituras',
  gapsCounted: 'Se conocen {n} líneas así.',
  gapsByKind: 'Por tipo',
  gapsByTheme: 'Por tema',
};
