/** What the check finds between entries and tells to do, in Spanish, by its English words. */
export const claimFaults: Readonly<Record<string, string>> = {
  '{entry} was withdrawn': '{entry} se retiró',
  'take the reference out, or name another entry': 'quita la referencia, o nombra otra entrada',
  'the link {path} leads to no page of this site': 'el enlace {path} no lleva a ninguna página de este sitio',
  'link to an entry as in /projects/some-project/': 'enlaza una entrada como en /projects/un-proyecto/',
  'there is no picture {address}': 'no hay ninguna imagen {address}',
  'the claim goes from {entry} to itself': 'la afirmación va de {entry} a sí misma',
  'the standing is {standing} while all evidence disputes the claim':
    'el sustento es {standing}, y todas las pruebas contradicen la afirmación',
  '{passed} spans more than ten years': '{passed} abarca más de diez años',
  'it was said in {stated}, before it passed in {passed}': 'se dijo en {stated}, antes de que pasara en {passed}',
  '{passed} is after both {from} and {to} ended': '{passed} es posterior al final de {from} y de {to}',
  'the heir {to} is older than its ancestor {from}': '{to}, que lo recibió, es más antiguo que {from}, de donde vino',
  'turn the claim around, or correct one of the two periods':
    'da la vuelta a la afirmación, o corrige uno de los dos períodos',
  '{passed} is before {from} began': '{passed} es anterior al comienzo de {from}',
  '{passed} is after {to} ended': '{passed} es posterior al final de {to}',
  '{years} is before the earliest known {practice}': '{years} es anterior a lo más antiguo que se conoce de {practice}',
  'a loop of claims: {way}': 'un círculo de afirmaciones: {way}',
  '{when} is before the project began ({period})': '{when} es anterior al comienzo del proyecto ({period})',
  'correct the date, or when it began; what was there before belongs in the story':
    'corrige la fecha, o cuándo empezó; lo que hubo antes va en la historia',
  '{id} is listed twice': '{id} está dos veces en la lista',
  'keep one, and put both places in its locator': 'deja una, y pon los dos lugares en “Dónde, en la fuente”',
  '{id} is cited here and not listed in this entry’s sources':
    '{id} se cita aquí y no está en las fuentes de esta entrada',
  'add “{id}” under Sources in this form, or did you mean {nearest}?':
    'añade “{id}” en Fuentes, en este formulario; ¿o querías decir {nearest}?',
  'add “{id}” under Sources in this form, or choose “{nearest}” if you meant that one':
    'añade “{id}” en Fuentes, en este formulario, o elige “{nearest}” si era esa',
  'add “{id}” under Sources in this form': 'añade “{id}” en Fuentes, en este formulario',
  'a testimony without a basis of consent': 'un testimonio sin motivo de consentimiento',
  'no entry cites this source': 'ninguna entrada cita esta fuente',
  'cite it in the entry that rests on it; until then it can wait as a draft':
    'cítala en la entrada que se apoya en ella; hasta entonces puede esperar como borrador',
  'no project carries this practice': 'ningún proyecto lleva esta práctica',
  'name it in the practices of a project that did it': 'nómbrala en las prácticas de un proyecto que la hizo',
  'no entry names {name}': 'ninguna entrada nombra a {name}',
  '{name} is in the register of people': '{name} está en el registro de personas',
  'choose {id} as the person, and empty the name': 'elige {id} como persona, y vacía el nombre',
  '{name} is named here and is not in people': '{name} se nombra aquí y no está en Personas nombradas',
  'the two numbers may be swapped: write {lon} first and {lat} second':
    'puede que los dos números estén cambiados: escribe primero {lon} y después {lat}',
  'a dispute that rests on no source and on nobody’s own word':
    'una disputa que no se apoya en ninguna fuente ni en la palabra de nadie',
  'the standing is {standing}; from its evidence follows {proposed}, since {why}':
    'el sustento es {standing}; de sus pruebas se sigue {proposed}, porque {why}',
  'the standing is {standing}; from its sources follows {proposed}, since {why}':
    'el sustento es {standing}; de sus fuentes se sigue {proposed}, porque {why}',
  'choose {proposed}, or say under “Why this standing” why it is {standing} all the same':
    'elige {proposed}, o di en “Por qué este sustento” por qué es {standing} de todos modos',
  'names a place that is withheld, {name}: the site does not show it, but anyone can read the file':
    'nombra un lugar reservado, {name}: el sitio no lo muestra, pero cualquiera puede leer el archivo',
  'write “Place withheld” as its name; if it was saved before, ask a steward before it goes further':
    'escribe “Lugar reservado” como nombre; si ya se guardó, pregunta a quienes cuidan el archivo antes de seguir',
  'says whose land a withheld place is on, {territory}: the site does not show it, but anyone can read the file':
    'dice de quién es la tierra de un lugar reservado, {territory}: el sitio no lo muestra, pero cualquiera puede leer el archivo',
  'empty its field Territory; where the region may be known, choose “region” under “How exactly to show it”':
    'vacía su campo Territorio; si se puede saber la región, elige “región” en “Con qué exactitud mostrarlo”',
  'HTML is not allowed in an entry': 'en una entrada no se admite HTML',
  'the HTML tag <{name}> is not allowed in an entry': 'en una entrada no se admite la etiqueta HTML <{name}>',
  'a {…} expression is not allowed in an entry': 'en una entrada no se admite una expresión {…}',
  '“{id}” is not among the entry’s sources': '“{id}” no está entre las fuentes de la entrada',
};
