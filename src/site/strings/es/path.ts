import type { path as en } from '../en/path.ts';

/** Words of the page that shows how two entries are joined, in Spanish. */
export const path: Record<keyof typeof en, string> = {
  pathTitle: '¿Cómo se unen estas dos?',
  pathLead:
    'Elige dos: un proyecto, una práctica o un principio cada vez. La página muestra las cadenas más cortas de afirmaciones entre ambas. Cada paso dice quién lo cuenta y qué tan seguro es.',
  pathFrom: 'Desde',
  pathTo: 'Hasta',
  pathChoose: 'Elige una',
  pathShow: 'Mostrar cómo',
  pathOne: 'Una cadena, la más corta, une {from} y {to}. Pasos: {steps}.',
  pathSome: '{n} cadenas, las más cortas, unen {from} y {to}. Pasos en cada una: {steps}.',
  pathNone: 'No hay registrada ninguna cadena de afirmaciones entre {from} y {to}.',
  pathSame: 'Son la misma. Elige dos.',
  pathNoClaims: 'Aquí ninguna afirmación une “{key}” con nada.',
  pathCarried: 'con ello llegó {things}',
  pathFailed: 'No se pudieron cargar las afirmaciones. Prueba de nuevo cuando tengas conexión.',
  pathSettle: 'Qué lo aclararía',
  pathSettleText:
    'Una carta, un volante, una reunión, o alguien que estuvo en ambas. Esto es lo que el archivo sabe de cada una, y lo que pregunta:',
  pathTell: 'Cuéntanos lo que sabes',
  pathNoScript: 'Esta página necesita un script en tu navegador. Sin él, todas las afirmaciones se leen aquí:',
  pathHere: '¿Cómo se une esto con otra cosa?',
};
