/** Hints of the fields that most entries have, in Spanish, by their English ones. */
export const entryHints: Readonly<Record<string, string>> = {
  'The name people know it by.': 'El nombre por el que la gente lo conoce.',
  'One or two plain sentences, at most 300 characters. Shown on cards and in search.':
    'Una o dos frases sencillas, de 300 letras como mucho. Se muestra en las tarjetas y al buscar.',
  'Other names, spellings and abbreviations, so that people find it; with a language where that is plain.':
    'Otros nombres, grafías y siglas, para que la gente lo encuentre; con su lengua donde esté clara.',
  'Another name: a text, or name and language.': 'Otro nombre: un texto, o el nombre y su lengua.',
  'Another name, in any language.': 'Otro nombre, en cualquier lengua.',
  'Its language as a tag, such as es or nl; leave out where it is the text’s own, or plain to nobody.':
    'Su lengua como código, por ejemplo es o nl; omítela si es la del texto, o si nadie la sabe.',
  'Language of the text, such as en or es.': 'Lengua del texto, por ejemplo en o es.',
  'Needs, contexts and forms; several are welcome.': 'Necesidades, contextos y formas; pueden ser varias.',
  'One of the archive’s themes.': 'Uno de los temas del archivo.',
  'Every source that the entry or its text names, in the order readers see them.':
    'Todas las fuentes que nombra la entrada o su texto, en el orden en que se leen.',
  'A source of this archive.': 'Una fuente de este archivo.',
  'Page, minute or section.': 'Página, minuto o sección.',
  'What in this entry rests on it.': 'Qué se apoya en ella en esta entrada.',
  'A source this entry rests on.': 'Una fuente en la que se apoya esta entrada.',
  'What nobody knows yet. A question is better than a guess.':
    'Lo que nadie sabe todavía. Una pregunta es mejor que una suposición.',
  'What is not known.': 'Lo que no se sabe.',
  'Where it was looked for.': 'Dónde se buscó.',
  'Something the archive does not know.': 'Algo que el archivo no sabe.',
  'In which languages and kinds of source. Say what could not be had: silence is not absence.':
    'En qué lenguas y tipos de fuente. Di qué no se pudo conseguir: el silencio no es ausencia.',
  'A first sketch is welcome, and says so.': 'Un primer esbozo es bienvenido, y dice que lo es.',
  'A warning or a request for care, shown before the text and wherever the entry appears.':
    'Un aviso o una petición de cuidado; está antes del texto y dondequiera que aparezca la entrada.',
  'Who made this entry. Nobody needs to give a legal name.':
    'Quién hizo esta entrada. Nadie tiene que dar un nombre legal.',
  'As they wish to be credited: a pseudonym or “a member of …” is right.':
    'Como quiera que se le nombre: valen un seudónimo o “integrante de…”.',
  'What they did: wrote, remembered, translated …': 'Qué hizo: escribió, recordó, tradujo…',
  'Someone who made this entry.': 'Alguien que hizo esta entrada.',
  'Why it is right to publish this.': 'Por qué está bien publicar esto.',
  'Who agreed, to what, without naming them if they would rather not be.':
    'Quién aceptó, y qué aceptó; sin nombrar a quien prefiera que no.',
  'On what basis this entry speaks of people.': 'Con qué motivo habla de personas esta entrada.',
  'Each person the entry names, and why that is right.': 'Cada persona que nombra la entrada, y por qué está bien.',
  'The id of someone in the register of people, where they are in it.':
    'Alguien del registro de personas, si está en él.',
  'As written in the text, for someone who is not in the register.':
    'Como está en el texto, para alguien que no está en el registro.',
  'Full name, role only, or pseudonym.': 'Nombre completo, solo el papel, o seudónimo.',
  'Beside a typed name only; the register knows it of the others. Where you do not know, leave it out.':
    'Solo junto a un nombre escrito aquí; de las demás personas lo sabe el registro. Si no lo sabes, omítelo.',
  'Why it is right to name them. Required for a person who lives or may live, and for every typed name.':
    'Por qué está bien nombrar a esta persona. Hace falta si vive o puede vivir, y con todo nombre escrito aquí.',
  'Anything a steward should know, without harm.': 'Algo que deban saber quienes cuidan el archivo, sin dañar a nadie.',
  'A person named in this entry.': 'Una persona nombrada en esta entrada.',
  'Ids this entry, or what became part of it, was ever published under. Ids are forever: add the old one when you rename a file.':
    'Nombres de archivo con los que se publicó esta entrada, o lo que pasó a ser parte de ella. Son para siempre: si cambias el nombre, añade aquí el viejo.',
  'An id this entry had before, so that old links still arrive; lineages/old-id where it was of another kind.':
    'Un nombre de archivo que tuvo antes, para que los enlaces viejos lleguen; lineages/nombre-viejo si era de otro tipo.',
  'The date of withdrawal.': 'La fecha en que se retiró.',
  'Why it was withdrawn, in words that harm nobody.': 'Por qué se retiró, con palabras que no dañen a nadie.',
  'Leaves only a notice that says why. Keep the title and delete every other field and the text.':
    'Deja solo un aviso que dice por qué. Conserva el título y borra los demás campos y el texto.',
  'Licence of the text, as an address. CC BY-SA 4.0 unless you say otherwise.':
    'La licencia del texto, como dirección. CC BY-SA 4.0, si no dices otra cosa.',
  'A source id, or a source with a page.': 'Una fuente, o una fuente con su página.',
  'The id of a source in this archive.': 'Una fuente de este archivo.',
  'Page, minute or section, such as “pp. 277–302”.': 'Página, minuto o sección, por ejemplo “pp. 277–302”.',
  'On whose word: every fact names at least one source.': 'Según quién: cada dato nombra al menos una fuente.',
  'A principle of this archive.': 'Un principio de este archivo.',
  'One sentence: how they lived it.': 'Una frase: cómo lo vivieron.',
  'A principle, and how it was lived.': 'Un principio, y cómo se vivió.',
  'The date, as narrow as it is known.': 'La fecha, tan precisa como se sepa.',
  'Where it is first found; several when sources disagree.':
    'Dónde se encuentra por primera vez; varias, si las fuentes no coinciden.',
  'Town and country.': 'Ciudad y país.',
  'What is recorded there.': 'Lo que consta allí.',
  'On whose word it stands: only where that is one who took part, or the archive itself.':
    'Según quién: solo si es alguien que participó, o el propio archivo.',
  'How well it is supported. It follows from the sources: the check says which, and why.':
    'Cuánto sustento tiene. Se sigue de las fuentes: la revisión dice cuál es, y por qué.',
  'Only where the standing is not the one that follows from the sources: why. Shown on the page.':
    'Solo si el sustento no es el que se sigue de las fuentes: por qué. Se muestra en la página.',
  'A beginning, with its source.': 'Un comienzo, con su fuente.',
};
