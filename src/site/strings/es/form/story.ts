/** The story form's questions in Spanish, by their English words in src/contribute/questions: the work, its place and time. */
export const story: Readonly<Record<string, string>> = {
  What: 'Qué',
  'What was it?': '¿Qué fue?',
  'Something people did together. It need not have been big, and it need not have worked.':
    'Algo que la gente hizo junta. No hace falta que fuera grande, ni que funcionara.',
  'What is it called?': '¿Cómo se llama?',
  'The name people know it by, such as “Lantern Street Kitchen”. If it had no name: “Rent strike on Mill Row”.':
    'El nombre por el que la gente lo conoce, como “Cocina de la calle Farol”. Si no tenía nombre: “Huelga de alquileres en la vecindad del Molino”.',
  'A short name in Latin letters': 'Un nombre corto en letras latinas',
  'Only needed where the name above has none: it becomes the address of the page, such as “lantern-street”.':
    'Solo hace falta si el nombre de arriba no las tiene: será la dirección de la página, como “calle-farol”.',
  'Does it have other names?': '¿Tiene otros nombres?',
  'Short forms, nicknames, names in other languages; one on each line.':
    'Formas cortas, apodos, nombres en otras lenguas; uno en cada línea.',
  'What sort of thing was it?': '¿Qué tipo de cosa era?',
  'The nearest will do.': 'Basta con lo más parecido.',
  'In one or two sentences: what was it?': 'En una o dos frases: ¿qué fue?',
  'For someone who never heard of it. “Neighbours who cooked for each other every Sunday after the mill closed.”':
    'Para quien nunca oyó hablar de ello. “Gente del barrio que cocinaba entre sí cada domingo después de que cerró el molino.”',
  Who: 'Quiénes',
  'Who did it?': '¿Quiénes lo hicieron?',
  'Who were the people?': '¿Quiénes eran?',
  'As a group, in your own words: “about twenty women who had worked at the mill, and their children”. Please no legal names.':
    'Como grupo, con tus palabras: “unas veinte mujeres que habían trabajado en el molino, con sus hijas e hijos”. Por favor, sin nombres legales.',
  Where: 'Dónde',
  'Where was it?': '¿Dónde fue?',
  'We never ask for a street or a position on a map. Leave this out if the place itself could put someone at risk.':
    'Nunca pedimos una calle ni un punto en el mapa. Déjalo en blanco si el lugar mismo puede poner a alguien en riesgo.',
  Places: 'Lugares',
  'a place': 'un lugar',
  'Town or region': 'Ciudad, pueblo o región',
  'As people say it: “Leeds”, “the Fens”.': 'Como lo dice la gente: “Iztapalapa”, “el Bajío”.',
  Country: 'País',
  'No one state: the name above says whose land it is': 'Ningún Estado: el nombre de arriba dice de quién es la tierra',
  'How exactly may it be shown?': '¿Con qué exactitud se puede mostrar?',
  'The town': 'La ciudad o el pueblo',
  'A region only: then write no more than the region above':
    'Solo la región: entonces no escribas arriba más que la región',
  'Only the country, and nothing more': 'Solo el país, y nada más',
  When: 'Cuándo',
  'When was it?': '¿Cuándo fue?',
  'Your own words will do, with a year or a decade in them: “about 1969”, “summer 1971”, “sometime in the seventies”. “Not known” is an answer too.':
    'Valen tus palabras, con un año o una década en ellas: “hacia 1969”, “verano de 1971”, “en los años setenta”. “No se sabe” también es una respuesta.',
  'When did it begin?': '¿Cuándo empezó?',
  'When did it end?': '¿Cuándo terminó?',
  '“It goes on” is an answer too.': '“Continúa” también es una respuesta.',
};
