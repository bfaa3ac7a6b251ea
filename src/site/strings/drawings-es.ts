import type { drawings as english } from './drawings-en.ts';

/** What drawings say of themselves, in Spanish. */
export const drawings: Record<keyof typeof english, string> = {
  lifeTakers: '{decade}: lo tomaron {n}',
  drawingLife: 'La vida de {title}, en el tiempo',
  drawingLifeDescription:
    'Una línea desde el primer comienzo conocido hasta el último año. Comienzos: {n}, cada uno dibujado según lo seguro que es; los que están en disputa son discontinuos y están uno junto a otro. Proyectos que lo tomaron: {takers}, cada uno con sus años. Donde la línea se interrumpe no consta nada. Lo mismo está en la lista.',
  mapKey:
    'Un punto crece con los proyectos de ese lugar; un anillo es una región y no un punto. Lo que está en un marco se dibuja más grande bajo su letra.',
  mapOf: 'Mapa de {name}',
  mapAround: 'En torno a {name}',
  mapCardDescription: '{n} ciudades y regiones. Lo mismo está en la lista.',
  mapCountries: 'Por país',
  mapNowhere: 'Sin país nombrado',
  mapEmpty: 'Todavía no consta ningún lugar que se pueda mostrar.',
  oneTown: '1 ciudad o región',
  manyTowns: '{n} ciudades y regiones',
};
