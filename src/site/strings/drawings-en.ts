/** What drawings say of themselves. */
export const drawings = {
  lifeTakers: '{decade}: {n} took it up',
  drawingLife: 'The life of {title}, in time',
  drawingLifeDescription:
    'One line from the earliest known beginning to the last. Beginnings: {n}, each drawn by how surely it is known; contested ones are dashed and stand side by side. Projects that took it up: {takers}, each with its years. Where the line is broken nothing is recorded. The same is in the list.',
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
