import type { sent as english } from '../en/sent.ts';

/** What stands in what the forms make, beside the entries, in Spanish. */
export const sent: Readonly<Record<keyof typeof english, string>> = {
  readme: `Una contribución a Handed On, un archivo vivo de historias de apoyo mutuo.

Hecha el {made}. El crédito es para: {credit}.
Contiene {files}, y nada sobre el aparato en que se hizo.

Para enviarla: entrega este archivo a quienes cuidan el archivo de historias, como sea seguro para ti: adjunto a una
carta, en una memoria, o en manos de alguien de confianza. La página que lo hizo no ha enviado nada.

Para quienes cuidan el archivo: “npm run intake -- <este archivo>” lo lee, lo revisa y lo muestra antes de publicar nada.
`,
  oneFile: 'un archivo',
  manyFiles: '{n} archivos',
  noPictures: 'Una carta no puede llevar las imágenes ({pictures}): envía en su lugar el archivo único (.zip).',
  requestTold: 'Contado con el formulario del archivo el {made}: {files}.',
  requestCredit: 'Crédito: {credit}. Licencia: CC BY-SA 4.0; las entradas llevan el consentimiento de quien lo cuenta.',
  requestChecked:
    'La revisión del formulario no encontró nada que lo impida. Léelo como texto, y mira qué puede llevar hasta una persona.',
};
