import type { lists as english } from './lists-en.ts';

/** Lo que las listas dicen de sí mismas. */
export const lists: Record<keyof typeof english, string> = {
  spanKey:
    'La barra junto a cada nombre muestra cuánto vivió, en una sola escala para todos, con el largo tiempo anterior a 1900 comprimido. La flecha dice que continúa; el extremo redondo, que terminó; «?», que no lo sabemos.',
};
