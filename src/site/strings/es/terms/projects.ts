import type * as english from '../../../../model/vocabularies/projects.ts';
import { vocabulary } from '../../../../model/vocabularies/terms.ts';
import type { Translated } from '../../terms.ts';

export const projectKind: Translated<typeof english.projectKind> = vocabulary('Tipo de proyecto', {
  organization: ['organización', 'Gente unida bajo un nombre, con miembros.'],
  campaign: ['campaña', 'Un esfuerzo hacia un fin.'],
  programme: ['programa', 'Un servicio llevado por la gente, a menudo dentro de algo mayor.'],
  network: ['red', 'Grupos o personas enlazadas sin centro fuerte.'],
  occupation: ['ocupación', 'Un lugar tomado y mantenido.'],
  camp: ['campamento', 'Gente que vive junta en un lugar por una causa.'],
  society: ['sociedad', 'Las personas socias aportan y retiran según reglas.'],
  movement: ['movimiento', 'Muchos grupos en una misma dirección durante años.'],
  text: ['texto', 'Un libro, folleto o página que llevó prácticas.'],
  tradition: ['tradición', 'Un modo de hacer transmitido sin una sola organización.'],
});

export const ending: Translated<typeof english.ending> = vocabulary('En qué quedó', {
  continuing: ['continúa', 'Seguía activo con el mismo nombre o gente al revisarlo.'],
  'need-met': ['necesidad cubierta, cerrado', 'Cerró porque se logró aquello para lo que existía.'],
  'won-and-changed': ['ganó y cambió', 'Logró su fin y se volvió otra cosa.'],
  'absorbed-by-institution': [
    'lo tomó una institución',
    'Estado, hospital, iglesia o caridad tomó el trabajo o la técnica.',
  ],
  institutionalised: ['se volvió institución', 'La misma gente siguió con fondos, oficinas y personal pagado.'],
  merged: ['se unió a otro', 'Se unió a otro casi como iguales.'],
  split: ['dividido', 'Se partió en partes que siguieron aparte.'],
  repressed: ['acabado por policía o tribunales', 'Lo acabó una redada, orden, arresto, prohibición o infiltración.'],
  evicted: ['desalojado', 'Perdió su lugar por desalojo o venta.'],
  'destroyed-by-violence': ['destruido por violencia', 'Lo acabaron muertes, fuego o terror fuera de la ley.'],
  'money-ended': ['se acabó el dinero', 'Fallaron cuotas, subvenciones, cosechas o donaciones.'],
  exhaustion: ['la gente se agotó', 'La gente se cansó, se fue o enfermó, sin golpe externo.'],
  overtaken: ['reemplazado', 'El Estado, el mercado o una técnica nueva se llevó a su gente.'],
  'aged-out': ['su generación pasó', 'Pasó la generación que lo necesitaba.'],
  faded: ['se fue apagando', 'La actividad mengua hasta no constar nada.'],
  dormant: ['latente', 'Sin actividad, capaz de empezar de nuevo.'],
  'not-known': ['no se sabe', 'No se halló fuente sobre cómo acabó, ni si acabó.'],
});

export const placePrecision: Translated<typeof english.placePrecision> = vocabulary(
  'Con qué exactitud se muestra un lugar',
  {
    place: ['lugar exacto', 'Un edificio, parque o calle públicos.'],
    city: ['ciudad', 'Solo la ciudad.'],
    region: ['región', 'Solo la región o el país.'],
    withheld: ['reservado', 'Se conoce y no se muestra, para proteger.'],
  },
);

export const riskKind: Translated<typeof english.riskKind> = vocabulary('Tipo de riesgo', {
  legal: ['legal', 'Arresto, cargos, desalojo, pérdida de estatus.'],
  bodily: ['corporal', 'Lesión, enfermedad, violencia.'],
  political: ['político', 'Que otros lo tomen, que se divida o que gane enemigos.'],
  burnout: ['agotamiento', 'Cansancio y duelo de quienes lo hacen.'],
  data: ['datos', 'Registros que dañan si se ven o se incautan.'],
});

export const needKind: Translated<typeof english.needKind> = vocabulary('Tipo de necesidad', {
  materials: ['materiales', 'Cosas que hay que tener.'],
  people: ['gente', 'Manos y papeles.'],
  money: ['dinero', 'Lo que hay que pagar.'],
  training: ['formación', 'Lo que hay que aprender antes.'],
  place: ['lugar', 'Espacio para hacerlo.'],
  standing: ['permiso', 'Permiso, confianza o amparo legal.'],
});

export const facet: Translated<typeof english.facet> = vocabulary('Tipo de tema', {
  need: ['necesidad', 'Lo que faltaba y la gente se propuso dar.'],
  context: ['contexto', 'La situación en que surgió un proyecto.'],
  form: ['forma', 'Cómo se unió la gente.'],
});

export const completeness: Translated<typeof english.completeness> = vocabulary('Cuánto se cuenta', {
  stub: ['un primer esbozo', 'Los pocos datos con fuente.'],
  partial: ['contado en parte', 'Se cuenta lo principal; faltan partes.'],
  full: ['contado entero', 'Tan a fondo como permiten las fuentes.'],
});
