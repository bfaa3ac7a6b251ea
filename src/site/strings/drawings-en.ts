/** What drawings say of themselves. */
export const drawings = {
  mapKey:
    'A dot grows with the projects there; a ring stands for a region, not a point. What lies in a frame is drawn larger under its letter.',
  mapOf: 'Map of {name}',
  mapAround: 'Around {name}',
  mapCardDescription: '{n} towns and regions. The same is in the list.',
  mapCountries: 'By country',
  mapNowhere: 'No country named',
  mapEmpty: 'No place is recorded here yet that may be shown.',
  oneTown: '1 town or region',
  manyTowns: '{n} towns and regions',
} as const;
