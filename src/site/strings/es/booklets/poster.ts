import type { poster as en } from '../../en/booklets/poster.ts';

/** Words of the poster, in Spanish. */
export const poster: Readonly<Record<keyof typeof en, string>> = {
  posterLead:
    'Cada línea es una vida, de izquierda a derecha. Una flecha: sigue. Un final liso: terminó. Un signo de interrogación: nadie nos lo ha contado. Una curva es una afirmación de que algo se transmitió, desde ese momento hasta el punto. Donde no hay nada dibujado, nadie nos lo ha contado.',
  posterCount: '{n} historias y {claims} afirmaciones, como estaba el archivo el {date}.',
  posterCountUndated: '{n} historias y {claims} afirmaciones.',
  posterUndated: '{n} más no están dibujadas, porque nadie sabe cuándo empezaron.',
  posterWhole: 'Lo que hay detrás de cada línea, según quién, y lo que se añadió desde entonces: {address}',
};
