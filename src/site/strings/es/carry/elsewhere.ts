import type { elsewhere as english } from '../../en/carry/elsewhere.ts';

/** Buscar en otros archivos desde el nuestro, cuando alguien lo pide. */
export const elsewhere: Readonly<Record<keyof typeof english, string>> = {
  elsewhereTitle: 'En otros archivos',
  elsewhereLead:
    'Solo cuando pulsas el botón, tu navegador pide partes de sus índices a estos servidores: {hosts}. Entonces ven tu dirección y pueden adivinar tus palabras.',
  elsewhereAsk: 'Buscar también allí',
  elsewhereEmpty: 'Escribe primero lo que buscas.',
  elsewhereAsks: 'Se les está preguntando…',
  elsewhereFound: 'Encontrado en {archive}: {n}.',
  elsewhereNone: '{archive}: no se encontró nada.',
  elsewhereAway: '{archive} no responde.',
};
