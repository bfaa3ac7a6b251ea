import { vocabulary } from './terms.ts';

/** What sort of thing a project was. */
export const projectKind = vocabulary('Kind of project', {
  organization: [
    'organization',
    'People joined under one name with members.',
    'organización',
    'Gente unida bajo un nombre, con miembros.',
  ],
  campaign: ['campaign', 'An effort towards one aim.', 'campaña', 'Un esfuerzo hacia un fin.'],
  programme: [
    'programme',
    'A service that people ran, often inside a larger body.',
    'programa',
    'Un servicio llevado por la gente, a menudo dentro de algo mayor.',
  ],
  network: [
    'network',
    'Linked groups or persons without a strong centre.',
    'red',
    'Grupos o personas enlazadas sin centro fuerte.',
  ],
  occupation: ['occupation', 'A place taken and held.', 'ocupación', 'Un lugar tomado y mantenido.'],
  camp: [
    'camp',
    'People living together at a place for a cause.',
    'campamento',
    'Gente que vive junta en un lugar por una causa.',
  ],
  society: [
    'society',
    'Members pay in and draw out by rule.',
    'sociedad',
    'Las personas socias aportan y retiran según reglas.',
  ],
  movement: [
    'movement',
    'Many groups acting in one direction over years.',
    'movimiento',
    'Muchos grupos en una misma dirección durante años.',
  ],
  text: [
    'text',
    'A book, pamphlet or page that carried practice.',
    'texto',
    'Un libro, folleto o página que llevó prácticas.',
  ],
  tradition: [
    'tradition',
    'A way of doing handed on without one organization.',
    'tradición',
    'Un modo de hacer transmitido sin una sola organización.',
  ],
});

/** How a project ended, or did not. */
export const ending = vocabulary('What became of it', {
  continuing: [
    'goes on',
    'Still at work, under the same name or by the same people, when last checked.',
    'continúa',
    'Seguía activo con el mismo nombre o gente al revisarlo.',
  ],
  'need-met': [
    'need met, closed',
    'It closed because what it was for had come about.',
    'necesidad cubierta, cerrado',
    'Cerró porque se logró aquello para lo que existía.',
  ],
  'won-and-changed': [
    'won and changed',
    'It reached its aim and turned into something else.',
    'ganó y cambió',
    'Logró su fin y se volvió otra cosa.',
  ],
  'absorbed-by-institution': [
    'taken over by an institution',
    'State, hospital, church or charity took over the work or the technique.',
    'lo tomó una institución',
    'Estado, hospital, iglesia o caridad tomó el trabajo o la técnica.',
  ],
  institutionalised: [
    'became an institution',
    'The same people went on with money, offices and paid staff.',
    'se volvió institución',
    'La misma gente siguió con fondos, oficinas y personal pagado.',
  ],
  merged: [
    'joined another',
    'It joined with another group as equals or nearly.',
    'se unió a otro',
    'Se unió a otro casi como iguales.',
  ],
  split: ['split', 'It broke into parts that went on apart.', 'dividido', 'Se partió en partes que siguieron aparte.'],
  repressed: [
    'stopped by police or courts',
    'A raid, a court order, arrests, a ban or spies ended it.',
    'acabado por policía o tribunales',
    'Lo acabó una redada, orden, arresto, prohibición o infiltración.',
  ],
  evicted: ['evicted', 'It lost its place by removal or sale.', 'desalojado', 'Perdió su lugar por desalojo o venta.'],
  'destroyed-by-violence': [
    'destroyed by violence',
    'Killing, burning or terror beyond the law ended it.',
    'destruido por violencia',
    'Lo acabaron muertes, fuego o terror fuera de la ley.',
  ],
  'money-ended': [
    'money ended',
    'Dues, grants, harvests or donations failed.',
    'se acabó el dinero',
    'Fallaron cuotas, subvenciones, cosechas o donaciones.',
  ],
  exhaustion: [
    'people wore out',
    'People tired, left or fell ill. No outside blow was needed.',
    'la gente se agotó',
    'La gente se cansó, se fue o enfermó, sin golpe externo.',
  ],
  overtaken: [
    'replaced',
    'The state, the market or a new technology took its place.',
    'reemplazado',
    'El Estado, el mercado o una técnica nueva se llevó a su gente.',
  ],
  'aged-out': [
    'its generation passed',
    'Those who needed it grew old, and nobody followed.',
    'su generación pasó',
    'Pasó la generación que lo necesitaba.',
  ],
  faded: [
    'grew quiet',
    'Less and less happened, until nothing is recorded.',
    'se fue apagando',
    'La actividad mengua hasta no constar nada.',
  ],
  dormant: ['dormant', 'Not acting now, able to start again.', 'latente', 'Sin actividad, capaz de empezar de nuevo.'],
  'not-known': [
    'not known',
    'No source was found on how, or whether, it ended.',
    'no se sabe',
    'No se halló fuente sobre cómo acabó, ni si acabó.',
  ],
});

/** How exactly a place may be shown. */
export const placePrecision = vocabulary('How exactly a place is shown', {
  place: [
    'exact place',
    'A building, park or street that was public.',
    'lugar exacto',
    'Un edificio, parque o calle públicos.',
  ],
  city: ['city', 'Town or city only.', 'ciudad', 'Solo la ciudad.'],
  region: ['region', 'A region or country only.', 'región', 'Solo la región o el país.'],
  withheld: [
    'withheld',
    'Known and not shown, to protect people.',
    'reservado',
    'Se conoce y no se muestra, para proteger.',
  ],
});

/** What a risk threatens. */
export const riskKind = vocabulary('Kind of risk', {
  legal: [
    'legal',
    'Arrest, charges, eviction, loss of status.',
    'legal',
    'Arresto, cargos, desalojo, pérdida de estatus.',
  ],
  bodily: ['bodily', 'Injury, illness, violence.', 'corporal', 'Lesión, enfermedad, violencia.'],
  political: [
    'political',
    'Being taken over, being split, or making enemies.',
    'político',
    'Que otros lo tomen, que se divida o que gane enemigos.',
  ],
  burnout: [
    'burnout',
    'Exhaustion and grief of those who do it.',
    'agotamiento',
    'Cansancio y duelo de quienes lo hacen.',
  ],
  data: [
    'data',
    'Records that can harm people when seen or seized.',
    'datos',
    'Registros que dañan si se ven o se incautan.',
  ],
});

/** What a practice takes. */
export const needKind = vocabulary('Kind of need', {
  materials: ['materials', 'Things to have at hand.', 'materiales', 'Cosas que hay que tener.'],
  people: ['people', 'Hands and roles.', 'gente', 'Manos y papeles.'],
  money: ['money', 'What must be paid for.', 'dinero', 'Lo que hay que pagar.'],
  training: ['training', 'What must be learned first.', 'formación', 'Lo que hay que aprender antes.'],
  place: ['place', 'Room or ground to do it on.', 'lugar', 'Espacio para hacerlo.'],
  standing: ['permission', 'Permission, trust or cover by law.', 'permiso', 'Permiso, confianza o amparo legal.'],
});

/** Facets of the theme vocabulary. */
export const facet = vocabulary('Kind of theme', {
  need: [
    'need',
    'What people lacked and set out to provide.',
    'necesidad',
    'Lo que faltaba y la gente se propuso dar.',
  ],
  context: [
    'context',
    'The situation in which a project arose.',
    'contexto',
    'La situación en que surgió un proyecto.',
  ],
  form: ['form', 'How people bound themselves together.', 'forma', 'Cómo se unió la gente.'],
});

/** How complete an entry is. */
export const completeness = vocabulary('How much is told', {
  stub: [
    'a first sketch',
    'The few facts that we could find a source for.',
    'un primer esbozo',
    'Los pocos datos con fuente.',
  ],
  partial: [
    'partly told',
    'The main story is there, and parts are missing.',
    'contado en parte',
    'Se cuenta lo principal; faltan partes.',
  ],
  full: ['told in full', 'As fully as our sources allow.', 'contado entero', 'Tan a fondo como permiten las fuentes.'],
});
