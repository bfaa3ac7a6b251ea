import type { offline as english } from '../../en/finding/offline.ts';

/** Palabras de la página que guarda páginas para cuando no hay red, en español. */
export const offline: Record<keyof typeof english, string> = {
  offline: 'Leer sin red',
  offlineTitle: 'Leer sin conexión',
  offlineLead:
    'Este navegador puede guardar páginas del archivo y mostrarlas donde no hay red. No guarda nada hasta que tú lo pidas.',
  offlineMissing: 'Esa página no está guardada en este aparato y no hay red. Aquí está lo que se guarda.',
  offlineRiskTitle: 'Antes de activarlo',
  offlineRisk:
    'Lo guardado queda en este aparato. Quien pueda abrir este navegador puede ver que guardas este archivo. Puede ver qué páginas leíste y en qué orden. Si eso te pone en peligro, guarda el archivo entero: es igual para todo el mundo. O no guardes nada, e imprime lo que necesites.',
  offlineReadTitle: 'Guardar lo que leo',
  offlineReadText:
    'Desde ahora se guarda cada página que abras, con sus imágenes: las últimas {n}. Sin red ves la página guardada y el día en que se guardó.',
  offlineReadDo: 'Guardar desde ahora lo que leo',
  offlineReadIsOn: 'Lo que lees se guarda.',
  offlineReadFull: 'No quedó sitio para lo último que leíste.',
  offlineWholeTitle: 'Guardar el archivo entero',
  offlineWholeText: 'Todas las páginas, las imágenes y la búsqueda: {n} ficheros, {size} MB en este aparato.',
  offlineWholeLoad: 'Se cargan una vez unos {loaded} MB. Los datos móviles pueden costar dinero.',
  offlineWholeNot: 'No incluye los formularios, la mesa ni los ficheros para descargar.',
  offlineWholeDo: 'Guardar el archivo entero ({size} MB)',
  offlineWholeGoOn: 'Seguir: faltan {n} ficheros',
  offlineWholeRenew: 'Ponerlo al día: {n} ficheros',
  offlineWholeStop: 'Parar',
  offlineWholeIsOn: 'Se guarda el archivo entero: {n} ficheros.',
  offlineLoading: '{n} de {all} ficheros, {size} de {full} MB',
  offlineEndStopped: 'Parado. Lo cargado queda guardado y se puede leer.',
  offlineEndFull: 'No queda sitio en este aparato. Lo cargado queda guardado y se puede leer.',
  offlineEndAway: 'No hay red. Lo cargado queda guardado. Sigue cuando tengas conexión.',
  offlineEndPartly: 'Algunos ficheros no se pudieron cargar. Prueba más tarde.',
  offlineNoRoom: 'Puede que falte sitio: este navegador da {free} MB.',
  offlineKeptTitle: 'Qué se guarda',
  offlineKeptNothing: 'No se guarda nada.',
  offlineKeptFiles: 'Del archivo entero: {n} ficheros.',
  offlineKeptPages: 'Páginas que leíste: {n}.',
  offlineForget: 'Olvidarlo todo',
  offlineForgot: 'Olvidado: aquí ya no se guarda nada del archivo.',
  offlineForgetFailed: 'No se pudo borrar todo. Borra los datos de este sitio en los ajustes de tu navegador.',
  offlineStaysTitle: 'Adónde no llega el olvido',
  offlineStays:
    'La lista de páginas visitadas en este navegador, y lo que guarda por su cuenta un tiempo. Lo que imprimiste o guardaste, y las copias de seguridad de este aparato. Lo que guardan el formulario y tu lista de lectura: eso se borra allí. Quien te da la red puede saber que viniste aquí.',
  offlineHowTitle: 'Cuánto tiempo se guarda',
  offlineHow:
    'Hasta que lo olvides aquí. Un navegador puede borrarlo antes, si le falta sitio; algunos lo hacen tras una semana sin visita. Lo que se retiró del archivo se borra, con cada página que lleva a ello. Eso ocurre cuando abres de nuevo una página con red. Otros cambios se ven cuando vuelves a leer la página, o pones al día el conjunto.',
  offlineForbidden:
    'Este navegador no deja que un sitio guarde páginas aquí. Así es en algunas ventanas privadas, por un ajuste, o si la dirección no empieza por https.',
  offlineFailed: 'No se pudo activar: no hay red. Prueba otra vez cuando tengas conexión.',
  offlineNoScript:
    'Esto necesita un programa de página, y tu navegador no ejecuta ninguno aquí. Puedes imprimir o guardar cada página.',
};
