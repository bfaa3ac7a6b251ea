/** Hints of the fields of principles, themes, claims, dispatches and founding documents in Spanish, by their English ones. */
export const ideaHints: Readonly<Record<string, string>> = {
  'The principle in one plain sentence.': 'El principio en una frase sencilla.',
  'Where the phrase or the idea is first found.': 'Dónde se encuentra por primera vez la frase o la idea.',
  'Who put the principle into words, with when and where.': 'Quién puso el principio en palabras, cuándo y dónde.',
  'The group or person who put it into words.': 'El grupo o la persona que lo puso en palabras.',
  'Where the group has an entry.': 'Si el grupo tiene una entrada.',
  'The date of the text.': 'La fecha del texto.',
  'In our own words.': 'Con nuestras propias palabras.',
  'Who put it into words. The idea may be older than the words.':
    'Quién lo puso en palabras. La idea puede ser más antigua que las palabras.',
  'Principles close to it.': 'Principios cercanos.',
  'Criticisms and difficulties.': 'Críticas y dificultades.',
  'Where it rubs, fails or is abused.': 'Dónde roza, falla o se abusa de él.',
  'On whose word; leave empty only for the archive’s own thought.':
    'Según quién; déjalo en blanco solo si es una idea del propio archivo.',
  'A criticism or a difficulty.': 'Una crítica o una dificultad.',
  'A need, a situation (context) or a way of joining up (form).':
    'Una necesidad, una situación (contexto) o una manera de juntarse (forma).',
  'The theme it is part of (skos:broader).': 'El tema del que es parte (skos:broader).',
  'What belongs here and what does not (skos:scopeNote).': 'Qué corresponde aquí y qué no (skos:scopeNote).',
  'Preferred and other words, per language.': 'La palabra preferida y otras, por lengua.',
  'Such as en or es.': 'Por ejemplo en o es.',
  'The word to show (skos:prefLabel).': 'La palabra que se muestra (skos:prefLabel).',
  'Words that lead here.': 'Palabras que llevan hasta aquí.',
  'A word people may look for (skos:altLabel).': 'Una palabra que la gente puede buscar (skos:altLabel).',
  'The words of one language.': 'Las palabras de una lengua.',
  'Addresses in other vocabularies.': 'Direcciones en otras listas de temas.',
  'A concept in another list of themes that means the same (skos:exactMatch).':
    'Un concepto de otra lista de temas que significa lo mismo (skos:exactMatch).',
  'Leave out: it is made from the two ends.': 'Omítelo: se hace con los dos extremos.',
  'Who or what it came from; of a neighbour as in vancouver:projects/vandu.':
    'De quién o de qué vino; de un archivo vecino, como en vancouver:projects/vandu.',
  'Who or what received it.': 'Quién o qué lo recibió.',
  'What passed. Leave empty when it was a name, people or money.':
    'Lo que pasó de uno a otro. Déjalo en blanco si fue un nombre, gente o dinero.',
  'A practice or principle that passed.': 'Una práctica o un principio que pasó de uno a otro.',
  'How it passed, or that it did not.': 'Cómo pasó, o que no pasó.',
  'The date of the passing itself, as narrow as the evidence allows; XXXX where it is not known.':
    'La fecha en que pasó, tan precisa como permitan las pruebas; XXXX si no se sabe.',
  'Only where it spans more than ten years: why. Shown on the page.':
    'Solo si abarca más de diez años: por qué. Se muestra en la página.',
  'The date; leave out where it is that of the earliest source that supports it.':
    'La fecha; omítela si es la de la fuente más antigua que la sustenta.',
  'What was changed on the way.': 'Qué cambió en el camino.',
  'On whose word the claim stands.': 'Según quién se hace la afirmación.',
  'Whether it speaks for the claim or against it, is silent, or only shows what lies around it.':
    'Si habla a favor o en contra de la afirmación, si calla, o si solo muestra lo que hay alrededor.',
  'Only where the source passes on the word of somebody else: who. All that rests on one person’s word is one origin.':
    'Solo si la fuente transmite la palabra de otra persona: de quién. Todo lo que descansa en la palabra de una persona es un solo origen.',
  'One source, and what it says about this claim.': 'Una fuente, y qué dice de esta afirmación.',
  'At least one source. A claim without evidence is refused.':
    'Al menos una fuente. No se acepta una afirmación sin pruebas.',
  'How well it is supported. It follows from the evidence: the check says which, and why.':
    'Cuánto sustento tiene. Se sigue de las pruebas: la revisión dice cuál es, y por qué.',
  'Only where the standing is not the one that follows from the evidence: why. Shown on the page.':
    'Solo si el sustento no es el que se sigue de las pruebas: por qué. Se muestra en la página.',
  'The day it was written.': 'El día en que se escribió.',
  'Testimony, correction, dispute, question, answer or dispatch.':
    'Testimonio, corrección, disputa, pregunta, respuesta o despacho.',
  'The entries it is shown on.': 'Las entradas en las que se muestra.',
  'An entry it speaks of.': 'Una entrada de la que habla.',
  'The dispatch it answers.': 'El despacho al que responde.',
  'Name, pseudonym or role, as the writer wishes.': 'Nombre, seudónimo o papel, como quiera quien escribe.',
  'Its place among the founding documents.': 'Su lugar entre los documentos fundacionales.',
  'Call, post, agreements or essay.': 'Llamamiento, publicación, acuerdos o ensayo.',
  'Its record among the sources.': 'Su ficha entre las fuentes.',
  'Who wrote it, as far as is known, and how that is known.': 'Quién lo escribió, hasta donde se sabe, y cómo se sabe.',
  'When it was published.': 'Cuándo se publicó.',
  'As far as the archive can say.': 'Hasta donde puede decirlo el archivo.',
  'What it is: a lesson, an agreement, a note …': 'Qué es: una lección, un acuerdo, una nota…',
  'Its place among the parts of its kind, from 1. It is also its address, as in #lesson-4.':
    'Su lugar entre las partes de su tipo, desde 1. Es también su dirección, como en #lesson-4.',
  'Where a group of parts begins here: the name of the group.':
    'Si aquí empieza un grupo de partes: el nombre del grupo.',
  'A few words. Its own title may be quoted.': 'Unas pocas palabras. Se puede citar su propio título.',
  'In our own words: no sentence of the document is copied.':
    'Con nuestras propias palabras: no se copia ninguna frase del documento.',
  'Its steps, in order. Those of a drawing are its boxes, from the first to the last.':
    'Sus pasos, en orden. Los de un dibujo son sus cuadros, del primero al último.',
  'A few words.': 'Unas pocas palabras.',
  'A step within the part.': 'Un paso dentro de la parte.',
  'Where the record says something else, or more; the entries have the sources.':
    'Si lo que consta dice otra cosa, o más; las fuentes están en las entradas.',
  'The entries that carry it on: at least one, the nearest first.':
    'Las entradas que la continúan: al menos una, primero la más cercana.',
  'An entry that tells it further.': 'Una entrada que la sigue contando.',
  'Sources beside the document itself.': 'Fuentes además del propio documento.',
  'A part of the document.': 'Una parte del documento.',
  'All its parts, in the order of the document.': 'Todas sus partes, en el orden del documento.',
};
