import type { principlesByNeed as en } from '../../en/finding/principles.ts';

/** Words of the page that lists principles by need, in Spanish. */
export const principlesByNeed: Record<keyof typeof en, string> = {
  oneProjectLived: '1 proyecto',
  projectsLived: '{n} proyectos',
  principlesOneMoreOfNeed: '{need}: 1 principio más, y quiénes lo vivieron',
  principlesMoreOfNeed: '{need}: {n} principios más, y quiénes los vivieron',
  principlesOfNeed: '{need}: quiénes los vivieron',
  principleMatrix: 'Principios y necesidades, contados',
  principleMatrixLead:
    'Cuántos proyectos de cada necesidad vivieron un principio. Un proyecto puede nombrar varias necesidades. Cada número lleva a cómo lo hicieron.',
  principleMatrixTable: 'La tabla',
  principleMatrixAll: 'Todos los proyectos',
  principlesAll: 'Todos los principios, por nombre',
};
