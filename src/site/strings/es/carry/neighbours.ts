import type { neighbours as en } from '../../en/carry/neighbours.ts';

/** Archivos junto a este, y sus entradas en los extremos de nuestras afirmaciones. */
export const neighbours: Readonly<Record<keyof typeof en, string>> = {
  neighbours: 'Otros archivos',
  neighboursLead:
    'Archivos que se sostienen por sí mismos y cuentan sus propias historias. Donde algo pasó entre una de las suyas y una de las nuestras, una afirmación de aquí une las dos.',
  neighboursNone: 'Este archivo no se une todavía a ningún otro.',
  neighboursHow:
    'De lo que cuentan solo se guardan aquí título, resumen, años y nota de cuidado. Son los del día que se dice. Mientras lees no se les pide nada.',
  neighbourEntries: 'Unido a lo nuestro',
  neighbourTitle: '{title} (en {archive})',
  neighbourWithdrawnTitle: 'Algo retirado',
  neighbourOf: 'de {archive}, otro archivo',
  neighbourRead: 'Leerlo en {archive}',
  neighbourVisit: 'Ir a {archive}',
  neighbourCopied: 'Lo que está aquí se copió de allí el {day}.',
  neighbourUncopied: 'Todavía no se ha copiado nada de allí.',
  neighbourAway:
    'La última vez que se le preguntó, el {day}, no dio nada que se pudiera leer: puede haber cambiado desde entonces.',
  neighbourWithdrawn:
    '{archive} lo retiró, como se vio el {day}. Aquí no se guarda nada de ello, salvo que estuvo y las afirmaciones de abajo, que son nuestras.',
  neighbourMissing:
    'El {day} ya no se encontraba allí, y {archive} no dice por qué. De lo que se sabía, aquí solo se guardan título y dirección.',
  neighbourUnread:
    'El {day}, {archive} lo contaba de un modo que no se puede recoger. Aquí solo se guardan título y dirección.',
  neighbourClaims: 'Lo que lo une a este archivo',
};
