/** Palabras de la página que envía un relato a una forja, en español. Las llaves contienen lo que se rellena. */
export const sending = {
  sendTitle: 'Envía lo que contaste a los ficheros públicos del archivo',
  sendLead:
    'Esta página toma lo que contaste en el formulario y pide a quienes cuidan el archivo que lo acepten. Todo se hace público al momento, junto al nombre de tu cuenta.',
  sendLink: 'O envíalo desde aquí con una cuenta en {forge}: público al momento, con las imágenes',
  sendLinkAnswer: 'O envíalo desde aquí con una cuenta en {forge}: público al momento',
  sendInstead:
    'Desde esta copia del sitio no se puede enviar nada. Cuenta tu historia en el formulario. Guárdala allí como un fichero, o cópiala como carta. Luego entrégala a quienes cuidan el archivo.',
  sendToForm: 'Ir al formulario',
  sendNoScript:
    'Esta página necesita un programa, y tu navegador no lo ejecuta aquí. Imprime el formulario, o escribe una carta.',
  sendLoading: 'Leyendo lo que contaste …',
  sendNothing:
    'En este navegador no hay guardado nada de lo que contaste. Cuéntalo antes en el formulario. Allí también se abre un borrador guardado como fichero.',
  sendWhat: 'Qué se enviaría',
  sendWhatSent: 'Qué se envió',
  sendFaultsOne: 'Hay una cosa que lo impide. Arréglala en el formulario y vuelve:',
  sendFaultsMany: 'Hay {n} cosas que lo impiden. Arréglalas en el formulario y vuelve:',
  sendCheckFailed: 'No se pudo cargar la revisión, así que no se puede enviar nada. Vuelve a intentarlo con conexión.',
  sendFiles: '“{title}”, como ficheros del archivo: {things}.',
  sendCredit: 'Con el crédito “{credit}” y la licencia CC BY-SA 4.0.',
  sendRead: 'Leer los ficheros',
  sendPicturesTitle: 'Sus imágenes',
  sendPictures:
    'Un navegador no guarda las imágenes de una página a otra; elígelas otra vez. Se dibujan de nuevo, sin lugar ni cámara. La que no elijas se queda aquí, con lo que escribiste de ella.',
  sendPicture: 'La imagen de: {alt}',
  sendPictureTaking: 'Preparándola …',
  sendPictureWait: 'Todavía se está preparando una imagen. Podrás enviar en cuanto esté lista.',
  sendPictureTaken: 'Lista, sin lugar ni cámara.',
  sendPictureRefused: '“{name}” no es una imagen que este navegador pueda abrir.',
  sendPublicTitle: 'Quién lo verá',
  sendPublic:
    'Todo el mundo. Los ficheros quedan a la vista en {forge} en cuanto los envías, antes de que nadie los revise.',
  sendPublicAccount:
    'Junto a ellos queda el nombre de tu cuenta, para siempre. El nombre que elegiste para ti no lo oculta.',
  sendPublicMail: 'GitLab escribe además en el cambio el nombre y el correo de tu cuenta.',
  sendPublicCopy:
    'Si tu cuenta no puede escribir en el archivo, {forge} hace antes una copia de sus ficheros para ti. Todo el mundo puede ver que la tienes.',
  sendPublicForever: 'No se puede retirar de todas partes. {forge} guarda su historial, y otras personas lo copian.',
  sendPublicNote: 'Lo que escribiste solo para quienes cuidan el archivo no va incluido. Díselo por otro medio.',
  sendAnonymous:
    '¿Necesitas tu seudónimo, o podría dañar a alguien? Entonces no lo envíes aquí. El formulario hace un fichero o una carta, y ninguno nombra una cuenta.',
  sendAnonymousLink: 'Enviarlo sin cuenta',
  sendDoTitle: 'Enviarlo',
  sendLogIn:
    'No has iniciado sesión en {forge} en este navegador. Inicia sesión en el escritorio y vuelve a esta página. Tu relato sigue aquí.',
  sendLogInLink: 'Iniciar sesión en el escritorio, en otra pestaña',
  sendLogInOwn:
    '¿El escritorio no te deja entrar porque no puedes escribir en el archivo? Inicia sesión solo para esta página. Elige las imágenes después.',
  sendLogInOwnDo: 'Iniciar sesión solo para esta página',
  sendDo: 'Enviarlo en público, como {account}',
  sendDoUnnamed: 'Enviarlo en público, con mi cuenta',
  sendAgain: 'Volver a intentarlo: seguir donde se paró',
  sendStep_account: 'Preguntando a {forge} quién eres …',
  sendStep_place: 'Buscando los ficheros del archivo …',
  sendStep_fork: 'Buscando tu copia de los ficheros del archivo, o haciéndola. Puede tardar un minuto …',
  sendStep_look: 'Mirando si ya hay algo con ese nombre …',
  sendStep_write: 'Enviando {n} ficheros …',
  sendStep_ask: 'Pidiendo a quienes cuidan el archivo que lo acepten …',
  sendWaiting: '{forge} pide una pausa de {n} segundos. Después sigue por sí solo.',
  sendFault_login:
    'La sesión ha caducado o fue retirada. Inicia sesión otra vez en el escritorio y pulsa de nuevo el botón. Tu relato sigue aquí.',
  sendFault_forbidden:
    '{forge} no permite esto a tu cuenta. Pregunta a quienes cuidan el archivo, o envía el fichero que hace el formulario.',
  sendFault_missing:
    '{forge} no encuentra los ficheros del archivo, o no los muestra a tu cuenta. Avisa a quienes lo cuidan, o envía el fichero que hace el formulario.',
  sendFault_refused: '{forge} no lo aceptó. Vuelve a intentarlo. Si no sirve, envía el fichero que hace el formulario.',
  sendFault_busy: '{forge} no acepta nada más de ti por ahora. Vuelve a intentarlo en {minutes} minutos.',
  sendFault_network: 'Se cortó la conexión. Vuelve a intentarlo: lo que ya está hecho no se hace dos veces.',
  sendFault_slow: '{forge} no respondió a tiempo. Vuelve a intentarlo: lo que ya está hecho no se hace dos veces.',
  sendFault_half: '{forge} dio media respuesta. Vuelve a intentarlo: lo que ya está hecho no se hace dos veces.',
  sendFault_server:
    '{forge} tiene un problema propio. Vuelve a intentarlo más tarde: lo que ya está hecho no se hace dos veces.',
  sendFault_other:
    '{forge} respondió con algo que no es tuyo, y no se hizo nada más. Avisa a quienes cuidan el archivo, o envía el fichero que hace el formulario.',
  sendFault_taken:
    'El archivo ya tiene un fichero con ese nombre: {path}. Quizá alguien lo contó hace poco. ¿El tuyo es otro? Añade un lugar o un año a su nombre en el formulario, y vuelve.',
  sendFault_published: 'Todos estos ficheros están ya en el archivo. No queda nada que enviar.',
  sendFault_forkSlow: '{forge} aún no ha terminado tu copia. Vuelve a intentarlo en unos minutos.',
  sendFault_forkName:
    'Tu cuenta tiene otra cosa llamada “{name}”, y {forge} no puede hacer tu copia. Dale allí otro nombre, o envía el fichero que hace el formulario.',
  sendFault_forkOwn:
    'Tu copia, {name}, tiene cambios propios en “{branch}”, que se enviarían también. Ponla al día con el archivo en {forge}, o bórrala. Después vuelve a intentarlo.',
  sendSaid: '{forge} dijo: {said}',
  sendSentTitle: 'Se ha enviado',
  sendSent: 'Quienes cuidan el archivo tienen tu petición, número {n}. Todo el mundo puede leerla aquí:',
  sendSentThere: 'Ya se había enviado, con el número {n}, y no se envió dos veces. Todo el mundo puede leerla aquí:',
  sendSentMerged: 'Quienes cuidan el archivo ya lo han aceptado.',
  sendSentClosed: 'Quienes cuidan el archivo cerraron esa petición. Pregúntales allí por qué.',
  sendNextTitle: 'Qué pasa después',
  sendNext:
    'Alguien que cuida el archivo lo lee y lo revisa. Puede preguntarte algo allí: entra de vez en cuando. Cuando se acepta, se publica con el crédito que elegiste. Si cambias de idea, cierra la petición y avisa. Pueden quedar copias.',
  sendKept: 'Tu relato sigue en este navegador. Para borrarlo, pulsa “Olvidar todo esto” en el formulario.',
} as const;
