import type { coverage as english } from '../../en/finding/coverage.ts';

export const coverage: Readonly<Record<keyof typeof english, string>> = {
  coverageTitle: 'Lo que hay aquí, contado',
  coverageLead:
    'Estas cifras dicen dónde buscamos y qué encontramos. No dicen dónde la gente se apoyó: lo que nadie nos ha contado falta aquí, y el silencio no es ausencia. La mayor parte de lo que hay aquí se encontró en inglés, y mucho de ello en la red.',
  coverageByPlace: 'Proyectos por continente y por los años en que empezaron',
  coverageTwice: 'Un proyecto en dos continentes cuenta en los dos.',
  coveragePlaceless: '{n} no nombran país, o lo reservan para proteger a la gente.',
  coverageOnePlaceless: '1 no nombra país, o lo reserva para proteger a la gente.',
  coverageBegan: 'Empezó',
  coverageAll: 'Todos',
  coverageByLanguage: 'Fuentes por idioma',
  coverageLanguage: 'Idioma',
  coverageByState: 'Proyectos por cuánto está contado',
  coverageState: 'Estado',
};
