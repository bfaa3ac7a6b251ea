/** Hints of the fields of projects and practices in Spanish, by their English ones. */
export const projectHints: Readonly<Record<string, string>> = {
  'What sort of thing it was.': 'Qué tipo de cosa fue.',
  'From when to when: 1969-07/1976~ ended about 1976; 1997-09-09/.. goes on.':
    'De cuándo a cuándo: 1969-07/1976~ terminó hacia 1976; 1997-09-09/.. continúa.',
  'Where it was. Withhold what could put people at risk.':
    'Dónde fue. Reserva lo que podría poner a alguien en riesgo.',
  'Street, park, town or region, as people say it.': 'Calle, parque, ciudad o región, como lo dice la gente.',
  'Two-letter code, such as CA; of a place in several, all: [NO, SE]. Leave out where no state is meant, and name the territory.':
    'Código de dos letras, por ejemplo CA; si el lugar está en varios países, todos: [NO, SE]. Omítelo si no se trata de ningún Estado, y nombra el territorio.',
  'Degrees north; leave out where only the town is known.': 'Grados norte; omítelos si solo se sabe la ciudad.',
  'Degrees east.': 'Grados este.',
  'How exactly it may be shown.': 'Con qué exactitud se puede mostrar.',
  'Whose land it is, in the words of the people themselves, and only with a source; or where no one state is: Sápmi, Rojava, the high seas.':
    'De quién es la tierra, con las palabras de su propio pueblo y solo con una fuente; o dónde, si no hay un solo Estado: Sápmi, Rojava, alta mar.',
  'Where it happened.': 'Dónde pasó.',
  'What people lacked, and set out to provide.': 'Qué le faltaba a la gente, y qué se propuso dar.',
  'What they did that can be handed on.': 'Lo que hicieron y se puede transmitir.',
  'A practice of this archive.': 'Una práctica de este archivo.',
  'How they did it, in a sentence.': 'Cómo lo hicieron, en una frase.',
  'When they did it.': 'Cuándo lo hicieron.',
  'Something they did that others can take up.': 'Algo que hicieron y que más gente puede retomar.',
  'Principles they held to, and how they lived them.': 'Principios que sostenían, y cómo los vivieron.',
  'How they decided, and who could be a member.': 'Cómo decidían, y quién podía ser parte.',
  'How large it was, with sources.': 'Qué tamaño tuvo, con fuentes.',
  'What was counted: members, meals, needles a night.': 'Qué se contó: integrantes, comidas, jeringas por noche.',
  'The figure as the source gives it, such as “about 1,200”.':
    'La cifra como la da la fuente, por ejemplo “unas 1200”.',
  'The date of the figure.': 'La fecha de la cifra.',
  'A figure that shows how large it was.': 'Una cifra que muestra qué tamaño tuvo.',
  'What people gave or lost by doing it: money, work, health, work and home, freedom. Those who come after plan with this.':
    'Lo que la gente dio o perdió por hacerlo: dinero, trabajo, salud, empleo y casa, libertad. Con esto planea quien viene después.',
  'What sort of cost it was. The nearest will do.': 'Qué tipo de costo fue. Basta con lo más parecido.',
  'What it cost, and whom, in one plain sentence.': 'Qué costó, y a quién, en una frase sencilla.',
  'The date, where it is known; none for what lasted all the time.':
    'La fecha, si se sabe; ninguna, si duró todo el tiempo.',
  'One thing that people gave or lost by doing it.': 'Una cosa que la gente dio o perdió por hacerlo.',
  'What failed, was lost or was done to them, and what followed. How it ended stands in its own field.':
    'Lo que falló, se perdió o les hicieron, y qué vino después. Cómo terminó tiene su propio campo.',
  'What sort of thing went wrong. The nearest will do.': 'Qué tipo de cosa salió mal. Basta con lo más parecido.',
  'What went wrong, in one plain sentence. Name what was done; blame no ordinary person.':
    'Qué salió mal, en una frase sencilla. Nombra lo que se hizo; no culpes a gente común.',
  'The date, where it is known.': 'La fecha, si se sabe.',
  'What they did then, or what came of it, in one plain sentence.':
    'Qué hicieron entonces, o en qué quedó, en una frase sencilla.',
  'One thing that went wrong.': 'Una cosa que salió mal.',
  'The first is the one the sources stress.': 'El primero es el que destacan las fuentes.',
  'How it ended, or that it goes on.': 'Cómo terminó, o que continúa.',
  'The date; where it goes on, when it was last checked.': 'La fecha; si continúa, cuándo se comprobó por última vez.',
  'What happened, and whose account it is.': 'Qué pasó, y de quién es el relato.',
  'On whose word. Only “not known” may stand without one.': 'Según quién. Solo “no se sabe” puede ir sin fuente.',
  'One way in which it ended.': 'Una manera en que terminó.',
  'The dated facts. The timeline is drawn from these.': 'Los hechos con fecha. Con ellos se dibuja la cronología.',
  'What happened, in a sentence or two.': 'Qué pasó, en una o dos frases.',
  'One dated fact.': 'Un hecho con fecha.',
  'Entries that are like this one, where nobody says that anything passed. Where somebody says so, write a claim.':
    'Entradas que se parecen a esta, si nadie dice que algo pasara. Si alguien lo dice, escribe una afirmación.',
  'The other one. It shows the way back by itself.': 'La otra. Ella sola muestra el camino de vuelta.',
  'What the two share, what keeps them apart, and what nobody says.':
    'Qué comparten las dos, qué las separa, y qué es lo que nadie dice.',
  'On whose word each side stands; leave empty where the entries say it themselves.':
    'Según quién, de cada lado; déjalo en blanco si lo dicen las propias entradas.',
  'One entry to read beside this one.': 'Una entrada para leer junto a esta.',
  'Materials, people, money, training: enough that someone could begin.':
    'Materiales, gente, dinero, formación: lo suficiente para que alguien pueda empezar.',
  'Materials, people, money, training, place or permission.': 'Materiales, gente, dinero, formación, lugar o permiso.',
  'What it takes.': 'Qué hace falta.',
  'One thing it takes.': 'Una cosa que hace falta.',
  'What can go wrong, and what helps.': 'Qué puede salir mal, y qué ayuda.',
  'What is threatened.': 'Qué corre peligro.',
  'What can go wrong.': 'Qué puede salir mal.',
  'What people did about it.': 'Qué hizo la gente al respecto.',
  'One risk.': 'Un riesgo.',
  'Principles it embodies, and how.': 'Principios que pone en obra, y cómo.',
  'Other ways of doing it.': 'Otras maneras de hacerlo.',
  'One other way of doing it.': 'Otra manera de hacerlo.',
};
