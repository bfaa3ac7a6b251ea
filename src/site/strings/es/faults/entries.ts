/** What the check finds between entries, archives and translations and tells to do, in Spanish, by its English words. */
export const entryFaults: Readonly<Record<string, string>> = {
  // references
  'there is no {collection} entry called “{name}”': 'no hay ninguna entrada llamada “{name}” en {collection}',
  'it is now called {name}': 'ahora se llama {name}',
  'what it said is told in {key} now: name that, or take it out':
    'lo que decía se cuenta ahora en {key}: nombra esa, o quítala',
  'there is {key}: did you mean that?': 'existe {key}: ¿querías decir esa?',
  'add content/{path}, or correct the id': 'añade content/{path}, o corrige el id',
  'the link “/people/” leads to no page: there is no list of all people':
    'el enlace “/people/” no lleva a ninguna página: no hay una lista de todas las personas',
  'link to one person as in /people/some-name/, or to no one':
    'enlaza a una persona como en /people/un-nombre/, o a nadie',
  'put it into content{path}, or correct the address': 'ponla en content{path}, o corrige la dirección',
  'no entry shows this picture, or only one that was withdrawn, so it is not published':
    'ninguna entrada muestra esta imagen, o solo una que se retiró, así que no se publica',
  'show it in an entry with {figure}, or delete it': 'muéstrala en una entrada con {figure}, o bórrala',
  '“{id}” leads to {owner} already': '“{id}” ya lleva a {owner}',
  'one address can lead to one entry only; take one of the two out':
    'una dirección solo puede llevar a una entrada; quita una de las dos',
  '{key} comes back to itself by way of {other}': '{key} vuelve a sí misma pasando por {other}',
  'take {field} out of one of them': 'quita {field} de una de ellas',
  '{key} names itself': '{key} se nombra a sí misma',
  'name the other entry, or take it out': 'nombra la otra entrada, o quítala',
  '{key} is named twice': '{key} se nombra dos veces',
  '{key} names this entry already, and both show it': '{key} ya nombra esta entrada, y las dos lo muestran',
  'keep one, and put all that the two share into its why; a see-also with its why says more than related':
    'deja una, y pon en su porqué todo lo que comparten; un “ver también” con su porqué dice más que “relacionados”',
  'add “- source: {id}” to sources': 'añade “- source: {id}” a las fuentes',
  'add “- source: {id}” to sources, or did you mean {nearest}?':
    'añade “- source: {id}” a las fuentes; ¿o querías decir {nearest}?',
  'add consent: { basis: given } once the teller has agreed, or basis: published-by-them':
    'añade consent: { basis: given } cuando quien lo cuenta haya aceptado, o basis: published-by-them',
  'cite it where it supports something, or delete the file': 'cítala donde sostiene algo, o borra el archivo',

  // claims
  'correct from or to': 'corrige de dónde viene o a dónde va',
  'choose contradicted, or add the evidence that supports it':
    'elige “desmentido”, o añade las pruebas que la sostienen',
  'write when it passed more closely; write XXXX where that is not known; or say in passedReason why it took so long':
    'escribe con más exactitud cuándo pasó; escribe XXXX si no se sabe; o di en passedReason por qué tardó tanto',
  'correct stated, which is when a source said so, or passed, which is when it happened':
    'corrige stated, que es cuándo lo dijo una fuente, o passed, que es cuándo sucedió',
  'write passed: XXXX, or when it passed while one of them lived; when somebody first said so is stated':
    'escribe passed: XXXX, o cuándo pasó mientras una de las dos vivía; cuándo lo dijo alguien por primera vez va en stated',
  'correct passed, or the period of the ancestor': 'corrige cuándo pasó, o el período de donde vino',
  'correct passed, or the period of the heir': 'corrige cuándo pasó, o el período de quien lo recibió',
  'correct the period, or add this as an earlier beginning to earliestKnown of the practice':
    'corrige el período, o añádelo como un comienzo anterior en earliestKnown de la práctica',
  'turn one of these claims around, or say in carried what passed each way':
    'da la vuelta a una de estas afirmaciones, o di en carried qué pasó en cada sentido',
  'correct when, or the period of the project; what was there before belongs in the text':
    'corrige la fecha, o el período del proyecto; lo que hubo antes va en el texto',
  '{thing} is said to have passed, and neither {from} nor {to} practises it':
    'se dice que pasó {thing}, y ni {from} ni {to} la practican',
  'add it to the practices of the end that did it, with a source, or take it out of carried':
    'añádela a las prácticas del lado que la hizo, con una fuente, o quítala de lo que pasó',
  'nobody but the archive says that {to} is like {from}, or may come from it':
    'solo el archivo dice que {to} se parece a {from}, o que puede venir de ahí',
  'tell it in seeAlso of {to}, or as one of its openQuestions; or say in saidBy who speaks of it':
    'cuéntalo en “ver también” (seeAlso) de {to}, o entre sus preguntas abiertas (openQuestions); o di en saidBy quién habla de ello',
  'write standing: {term}, or say in standingReason why it is {own} all the same':
    'escribe standing: {term}, o di en standingReason por qué es {own} de todos modos',
  'name in sources what it rests on; where it is the writer’s own word, add consent: { basis: given }':
    'nombra en sources en qué se apoya; si es la palabra de quien escribe, añade consent: { basis: given }',
  'its channel says so, and what denies it weighs no less': 'lo dice su canal, y lo que la niega no pesa menos',
  'what denies it weighs at least twice what supports it':
    'lo que la niega pesa por lo menos el doble de lo que la sostiene',
  'a dispatch disputes it and nobody has answered': 'un despacho la disputa y nadie ha respondido',
  'what denies it weighs at least half of what supports it':
    'lo que la niega pesa por lo menos la mitad de lo que la sostiene',
  'its channel says that nobody knows': 'su canal dice que nadie lo sabe',
  'the archive itself says it': 'lo dice el archivo mismo',
  'no evidence says it outright': 'ninguna prueba lo dice abiertamente',
  'its channel says that it is said and not shown': 'su canal dice que se afirma y no se demuestra',
  '{one} and {other} are two independent origins': '{one} y {other} son dos orígenes independientes',
  'only works that repeat others, or sources seen through others, say it':
    'solo lo dicen obras que repiten a otras, o fuentes vistas a través de otras',
  'a document of the time shows it ({id})': 'un documento de la época lo muestra ({id})',
  'all that supports it is of one origin ({id})': 'todo lo que la sostiene es de un solo origen ({id})',
  'all that supports it is of one origin ({id} and others)':
    'todo lo que la sostiene es de un solo origen ({id} y otras)',
  'all that supports it is of one origin ({id}), which took part':
    'todo lo que la sostiene es de un solo origen ({id}), que participó',
  'all that supports it is of one origin ({id} and others), which took part':
    'todo lo que la sostiene es de un solo origen ({id} y otras), que participó',

  // places
  'the point {lat}, {lon} does not lie in the country {country}': 'el punto {lat}, {lon} no está en el país {country}',
  'the point {lat}, {lon} does not lie in one of the countries {country}':
    'el punto {lat}, {lon} no está en ninguno de los países {country}',
  'lat and lon may be swapped: write lat: {lon} and lon: {lat}':
    'puede que lat y lon estén cambiados: escribe lat: {lon} y lon: {lat}',
  'correct lat, lon or country: north and east are positive, south and west are negative':
    'corrige la latitud, la longitud o el país: norte y este son positivos; sur y oeste, negativos',
  'write name: Place withheld; if it is in git already, ask a steward before you push':
    'escribe name: Lugar reservado; si ya está en git, pregunta a quienes cuidan el archivo antes de enviarlo',
  'delete territory, or choose precision: region': 'borra territory, o elige precision: region',
  '{degrees} is exact to a street, and the precision is {precision}: the site does not show it, but anyone can read the file':
    '{degrees} es exacto hasta la calle, y la precisión es {precision}: el sitio no lo muestra, pero cualquiera puede leer el archivo',
  'write {name}: {degrees}, or precision: place if it was public':
    'escribe {name}: {degrees}, o precision: place si era público',
  'write {degrees}, or choose “exact place” under “How exactly to show it” if it was public':
    'escribe {degrees}, o elige “lugar exacto” en “Con qué exactitud mostrarlo” si era público',
  'add country: with its two-letter code, such as CA; or territory: where no one state is meant, such as Sápmi':
    'añade country: con su código de dos letras, por ejemplo MX; o territory: si no se trata de un solo estado, por ejemplo Sápmi',
  'delete lat and lon, or choose precision: region': 'borra lat y lon, o elige precision: region',
  'add sources: [source-id], or write how: not-known': 'añade sources: [id-de-fuente], o escribe how: not-known',

  // founding documents
  'the part “{title}” points to no entry': 'la parte “{title}” no lleva a ninguna entrada',
  'name under carriedOnBy an entry that carries it on, such as principles/dual-power; where none does, write one, or add what the part says to the entry it belongs to':
    'nombra en carriedOnBy una entrada que la continúe, por ejemplo principles/dual-power; si no hay ninguna, escríbela, o añade lo que dice la parte a la entrada a la que pertenece',
  '{part} {number} stands where {samepart} {expected} belongs': '{part} {number} está donde va {samepart} {expected}',
  'write number: {expected}, or put the parts in order; if a part is missing, tell it':
    'escribe number: {expected}, o pon las partes en orden; si falta una parte, cuéntala',
  'write {expected}, or put the parts in order; if a part is missing, tell it':
    'escribe {expected}, o pon las partes en orden; si falta una parte, cuéntala',
};
