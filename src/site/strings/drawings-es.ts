import type { drawings as english } from './drawings-en.ts';

/** What drawings say of themselves, in Spanish. */
export const drawings: Record<keyof typeof english, string> = {
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
