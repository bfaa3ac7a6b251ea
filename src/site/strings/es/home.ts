import type { home as english } from '../en/home.ts';

/** What the first page says, in Spanish. */
export const home: Readonly<Record<keyof typeof english, string>> = {
  homeTitle: '¿Quién construyó lo que estás retomando?',
  homeLead:
    'Handed On guarda las historias de gente que se cuidó entre sí: qué hicieron, qué costó y cómo terminó. Cada práctica dice quién la recibió de quién, quién lo cuenta y qué no sabe nadie todavía.',
  homeDoors: 'Tres entradas',
  homeMeeting: 'Tengo una reunión esta noche',
  homeMeetingLead: 'Cómo se hace, qué hace falta, qué puede salir mal.',
  homeOnePractice: 'La única práctica',
  homeAllPractices: 'Las {n} prácticas',
  homeWalks: 'Primeros recorridos:',
  homeNeeds: 'O empieza por una necesidad:',
  homeReading: 'Vengo a leer',
  homeReadingLead: 'Principios, cada uno con gente que intentó vivirlo.',
  homeOnePrinciple: 'El único principio',
  homeAllPrinciples: 'Los {n} principios',
  homeThere: 'Yo estuve allí',
  homeThereLead: 'Cuéntalo con tus palabras. Sin cuenta y sin nombre; nada se envía hasta que lo envías tú.',
  homeTell: 'Contar la historia',
  homePromise: 'Lo que te prometemos antes',
  homeTold: 'Una línea, contada',
  homeWeave: '{lives} vidas, {threads} hilos, de {year} a hoy',
  homeQuestions: '¿Lo sabes?',
  homeOneQuestion: 'La única pregunta abierta',
  homeAllQuestions: 'Las {n} preguntas abiertas',
  homeDispatch: 'De la conversación',
};
