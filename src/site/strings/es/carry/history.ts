import type { history as english } from '../../en/carry/history.ts';

export const history: Readonly<Record<keyof typeof english, string>> = {
  historyOf: 'Historial',
  historyTitle: 'El historial de “{title}”',
  historyLead:
    'Cuándo cambió esta entrada y qué parte del texto de hoy llegó con cada cambio. Lo que se quitó se cuenta y no se vuelve a decir: quizá se quitó para proteger a alguien.',
  historyOlder: 'Qué llegó entre el estado del',
  historyNewer: 'y el del',
  historyBetween: 'Cambios entre los dos: {n}. Frases y datos que llegaron con ellos y siguen hoy: {put}.',
  historyNone:
    'Esta copia del sitio se hizo sin el historial de sus archivos, o solo con una parte. Por eso aquí no se sabe.',
  historyFirst: 'Primera publicación',
  historyGone: '{n} frases o datos de antes, o que llegaron con el cambio, ya no están.',
  historyGoneOne: '1 frase o dato de antes, o que llegó con el cambio, ya no está.',
  historyNothing: 'Nada de lo que hay hoy llegó con este cambio.',
  historyUncompared: 'Los cambios más antiguos no se comparan.',
  historyBy: 'por {name}',
  historyPut: 'Qué llegó con este cambio ({n})',
};
