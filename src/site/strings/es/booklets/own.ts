import type { own as en } from '../../en/booklets/own.ts';

/** Words of the booklet that a reader makes from the reading list, in Spanish. */
export const own: Readonly<Record<keyof typeof en, string>> = {
  own: 'Haz un cuadernillo con estas',
  ownLead:
    'Se hace en este dispositivo: no se envía nada a ninguna parte y tus notas no van en él. Lleva el origen de cada entrada, su historia, sus imágenes, su linaje en frases y sus fuentes.',
  ownChoose: 'Entradas, en el orden de tu lista',
  ownPaper: 'Papel',
  ownPaperA4: 'A4',
  ownPaperLetter: 'Carta (EE. UU.)',
  ownForm: 'Páginas',
  ownFolded: 'Dos por cara, para imprimir por ambas caras, doblar y grapar',
  ownPlain: 'Una tras otra, para leer o copiar',
  ownMake: 'Hacer el cuadernillo',
  ownLoading: 'Cargando {at} de {n}: {title}',
  ownSetting: 'Componiendo las páginas',
  ownDone: 'El cuadernillo está hecho: {pages} páginas.',
  ownDoneOne: 'El cuadernillo está hecho: {pages} páginas en 1 hoja.',
  ownDoneFolded: 'El cuadernillo está hecho: {pages} páginas en {sheets} hojas.',
  ownThick: 'Un montón de más de 20 hojas se dobla mal: elige menos entradas y haz dos.',
  ownSave: 'Guardar el cuadernillo',
  ownFailed: '“{title}” no se pudo cargar, así que queda fuera.',
  ownGone: '“{title}” se retiró del archivo, así que queda fuera.',
  ownNone: 'No hay cuadernillo: no se pudo cargar ninguna. Prueba de nuevo cuando tengas conexión.',
  ownNothing: 'Elige al menos una entrada.',
  ownBroken: 'No se pudo hacer el cuadernillo. Prueba de nuevo cuando tengas conexión, o con menos entradas.',
  ownDrawn: 'Las palabras en otras escrituras se dibujaron con las letras de este dispositivo.',
  ownMissing: 'Nada en este dispositivo tiene estas letras, así que se ven como recuadros vacíos: {letters}',
  ownPicture: '[Imagen: {alt}]',
  ownPictured: 'Este cuadernillo lo hizo quien lee. Quedan fuera los dibujos de los linajes: las entradas los tienen.',
  ownMoreLong:
    'Cada entrada dice su propia dirección bajo el título. El archivo, con lo añadido desde entonces: {address}',
  ownMore: 'Estas entradas, con lo añadido desde entonces: {address}',
};
