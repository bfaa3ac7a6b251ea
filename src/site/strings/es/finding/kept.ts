import type { kept as english } from '../../en/finding/kept.ts';

/** What the worker says on a page that this device kept, in Spanish. */
export const kept: Readonly<Record<keyof typeof english, string>> = {
  offlineCopy: 'La red no respondió a tiempo. Ves una copia que este aparato guardó el {day}.',
  offlineWhat: 'Qué se guarda',
};
