/** The story form's questions in Spanish, by their English words: the need, what was done, and how it went. */
export const telling: Readonly<Record<string, string>> = {
  'The need': 'La necesidad',
  'What was needed?': '¿Qué hacía falta?',
  'What did people lack, and set out to provide?': '¿Qué le faltaba a la gente, y qué se propuso dar?',
  '“The mill had closed. There was food in the gardens and none in the houses.”':
    '“El molino había cerrado. Había comida en los huertos y ninguna en las casas.”',
  'What you did': 'Lo que hicieron',
  'What did you do?': '¿Qué hicieron?',
  'First the story, as you would tell it to a friend. Then the things in it that others could take up.':
    'Primero la historia, como se la contarías a una amistad. Después, lo que hay en ella que más gente podría retomar.',
  'How did it go?': '¿Cómo fue?',
  'As long or as short as you like. An empty line begins a new paragraph.':
    'Tan largo o tan corto como quieras. Una línea vacía empieza un párrafo nuevo.',
  'Things you did that others could do, too': 'Cosas que hicieron y que más gente podría hacer',
  'a thing you did': 'una cosa que hicieron',
  'A few words: “rent strike”, “shared pot”, “watching the police at night”.':
    'Unas pocas palabras: “huelga de alquileres”, “olla común”, “vigilar de noche a la policía”.',
  'How did you do it, in a sentence?': '¿Cómo lo hicieron, en una frase?',
  '“Each street cooked one Sunday a month; nobody kept a list of who ate.”':
    '“Cada calle cocinaba un domingo al mes; nadie llevaba lista de quién comía.”',
  'What is it, in one sentence?': '¿Qué es, en una frase?',
  'For someone who has never seen it done.': 'Para quien nunca lo ha visto hacer.',
  'How is it done, step by step?': '¿Cómo se hace, paso a paso?',
  'Enough that someone could begin next week. A line for each step is fine.':
    'Lo suficiente para que alguien pueda empezar la semana que viene. Vale una línea por paso.',
  Deciding: 'Decidir',
  'How did you decide, and what did you hold to?': '¿Cómo decidían, y en qué se mantenían firmes?',
  'How did you decide things? Who could be part of it?': '¿Cómo decidían las cosas? ¿Quién podía participar?',
  '“Whoever had cooked that month could speak. We went on until nobody was against it.”':
    '“Podía hablar quien hubiera cocinado ese mes. Seguíamos hasta que nadie estuviera en contra.”',
  'What you held to': 'En qué se mantenían firmes',
  'a principle': 'un principio',
  'In a few words': 'En pocas palabras',
  'As you said it yourselves: “solidarity, not charity”, “nobody is turned away”.':
    'Como se decía en tu grupo: “solidaridad, no caridad”, “aquí nadie se queda fuera”.',
  'How did you live it, in one sentence?': '¿Cómo lo vivieron, en una frase?',
  '“Those who ate also cooked, children too.”': '“Quien comía también cocinaba, hasta los niños y las niñas.”',
  Events: 'Sucesos',
  'What happened when?': '¿Qué pasó, y cuándo?',
  'The days, months or years that should not be forgotten. Skip this if you told it above.':
    'Los días, meses o años que no deben olvidarse. Sáltatelo si ya lo contaste arriba.',
  'an event': 'un suceso',
  'When?': '¿Cuándo?',
  '“14 July 1969”, “winter 1970”': '“14 de julio de 1969”, “invierno de 1970”',
  'What happened?': '¿Qué pasó?',
  'The cost': 'El costo',
  'What did it cost, and what went wrong?': '¿Qué costó, y qué salió mal?',
  'Those who try it next look here first. Say what happened, and leave out the names of those you blame.':
    'Quienes lo intenten después mirarán aquí primero. Di qué pasó, y omite los nombres de quienes culpas.',
  'What it cost': 'Lo que costó',
  'a cost': 'un costo',
  'What sort of cost was it?': '¿Qué tipo de costo fue?',
  'What did people give or lose?': '¿Qué dio o perdió la gente?',
  '“We paid the gas out of our own pockets, all winter.”': '“Pagamos el gas de nuestro bolsillo, todo el invierno.”',
  'What went wrong': 'Lo que salió mal',
  'a thing that went wrong': 'una cosa que salió mal',
  'What kind of trouble was it?': '¿Qué tipo de problema fue?',
  'What went wrong?': '¿Qué salió mal?',
  '“The landlord changed the lock.” “Three of us did all the cooking.”':
    '“El casero cambió la cerradura.” “Entre tres cocinábamos todo.”',
  'What did you do then, or what came of it?': '¿Qué hicieron entonces, o en qué quedó?',
  'The end': 'El final',
  'How did it end?': '¿Cómo terminó?',
  'How did it end, if it did?': '¿Cómo terminó, si terminó?',
  'In a sentence or two. Endings teach as much as beginnings.':
    'En una o dos frases. Los finales enseñan tanto como los comienzos.',
  Advice: 'Consejos',
  'What should others know?': '¿Qué debería saber más gente?',
  'What would you tell someone who is starting?': '¿Qué le dirías a quien empieza?',
  'Should readers be warned of anything, or asked to take care?':
    '¿Hay que avisar de algo a quien lee, o pedirle cuidado?',
  'It is shown before the text: “Speaks of a death in custody.”':
    'Se muestra antes del texto: “Habla de una muerte bajo custodia”.',
  'What does nobody know any more?': '¿Qué es lo que ya nadie sabe?',
  'One question on each line. Someone who reads this may know: “Who had the first key to the hall?”':
    'Una pregunta en cada línea. Quizá lo sepa alguien que lea esto: “¿Quién tuvo la primera llave del local?”',
};
