import type { sheet as en } from '../../en/booklets/sheet.ts';

/** Words of the one-page sheet, in Spanish. */
export const sheet: Readonly<Record<keyof typeof en, string>> = {
  sheet: 'Hoja',
  sheetOne: 'Hoja de una página',
  sheetOf: '{title}, en una página',
  sheetLead: 'Para imprimir, copiar y repartir: {title} en una página.',
  sheetPrint:
    'Para imprimirla, usa la orden de imprimir de tu navegador. Cabe en una página A4 o Carta, en blanco y negro.',
  sheetPrintNow: 'Imprimir',
  sheetBooklet:
    'Para tener todo como cuadernillo para doblar y grapar, guárdalo en tu lista de lectura y haz allí el cuadernillo.',
  sheetKeep: 'Llevarlo a la lista de lectura',
  sheetWhole: 'La entrada entera',
  sheetCode: 'Un código que lleva a {address}',
  sheetNeed: 'Qué necesitaba la gente',
  sheetDid: 'Qué hicieron',
  sheetTakes: 'Qué hace falta',
  sheetRisks: 'Qué puede salir mal',
  sheetVariants: 'Otras maneras de hacerlo',
  sheetDoneBy: 'Quién lo hizo',
  sheetFrom: 'De dónde vino',
  sheetTo: 'Quién lo retomó',
  sheetToPractice: 'Qué salió de ahí',
  sheetQuestions: 'Tres preguntas para tu propia reunión',
  sheetHelps: 'Qué ayuda',
  sheetMore: '{n} más en la entrada entera.',
  sheetShort: 'Donde dice […], la entrada entera dice más: aquí no cabía todo.',
  sheetLicence: '{licence}. Cópiala, y deja con ella esta línea y la dirección.',
  askPrinciple: '¿Cómo sostendríamos “{principle}”?',
  askSetback: '¿Qué haríamos si nos pasara algo así?',
  askRisk: '¿Nos pasa eso, y qué ayudaría?',
  askCost: '¿Podríamos cargar con eso, y quién?',
  askTakes: '¿Quién de aquí lo tiene, o podría conseguirlo?',
  askEnding: '¿Cómo queremos que acabe lo nuestro, y quién seguiría?',
  askNeed: '¿Quién cerca de aquí lo necesita ahora, y le hemos preguntado?',
  askDone: '¿Quién cerca de aquí ya lo hace, y podría enseñarnos?',
};
