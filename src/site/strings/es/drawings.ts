import type { drawings as english } from '../en/drawings.ts';

/** What drawings say of themselves, in Spanish. */
export const drawings: Record<keyof typeof english, string> = {
  lifeTakers: '{decade}: lo tomaron {n}',
  drawingLife: 'La vida de {title}, en el tiempo',
  drawingLifeDescription:
    'Una línea desde el primer comienzo conocido hasta el último año. Comienzos: {n}, dibujados según lo seguro que es cada uno; los que están en disputa son discontinuos. Proyectos que lo tomaron: {takers}. Donde la línea se interrumpe no consta nada. Lo mismo está en la lista.',
  pullThread: 'Tira de un hilo.',
  pullThreadLead: 'Una práctica pasa por muchas vidas. Elige una para ver solo estas, y qué la transmitió.',
  oneMoreThread: '1 práctica más',
  moreThreads: '{n} prácticas más',
  oneNeed: 'Las vidas de una necesidad',
  noNeed: 'Sin necesidad nombrada',
  threadTitle: 'El hilo de {name}',
  threadLead: '{name}: cada proyecto de aquí que lo hizo, y cada afirmación de que se transmitió.',
  needLivesTitle: '{name} en todo el linaje',
  needLivesLead: '{name}: los proyectos que atendieron primero esta necesidad, y lo que vino de ellos o llegó a ellos.',
  moreAbout: 'Más sobre {name}',
  inWords: 'Lo mismo en palabras',
  lanesOfMost: 'Se dibujan las {most} vidas a las que llegan, o de las que salen, más afirmaciones, de {n}.',
  overviewFoldedLead:
    'Cada fila es una necesidad. Un círculo cuenta los proyectos que empezaron en sus décadas; una fila lleva a sus vidas. Debajo, el tiempo va hacia abajo, y una línea es una afirmación de que algo pasó; de muchas, las tres más gruesas hacia cada década.',
  drawingFoldedDescription:
    '{n} proyectos en filas según la necesidad que atendieron primero, contados por las décadas en que empezaron. Cada fila lleva a sus vidas.',
  mapKey:
    'Un punto crece con los proyectos de ese lugar; un anillo es una región y no un punto. Lo que está en un marco se dibuja más grande bajo su letra.',
  mapOf: 'Mapa de {name}',
  mapAround: 'En torno a {name}',
  mapCardDescription: 'Ciudades y regiones: {n}. Lo mismo está en la lista.',
  mapCountries: 'Por país',
  mapNowhere: 'Sin país nombrado',
  mapEmpty: 'Todavía no consta ningún lugar que se pueda mostrar.',
  oneTown: '1 ciudad o región',
  manyTowns: '{n} ciudades y regiones',
};
