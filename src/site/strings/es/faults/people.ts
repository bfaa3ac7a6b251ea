/** What the check finds of people, neighbours and translations and tells to do, in Spanish, by its English words. */
export const peopleFaults: Readonly<Record<string, string>> = {
  'add “- person: {id}” to the people of an entry that speaks of them, or delete the file':
    'añade “- person: {id}” a las personas de una entrada que hable de esta, o borra el archivo',
  'write person: {id} in place of name and living': 'escribe person: {id} en lugar de name y living',
  'add “- {identity}” to people, with a basis where they may live; or name only the role':
    'añade “- {identity}” a las personas, con un motivo si puede que viva; o nombra solo su papel',
  '{name} is said to have died, and nothing says why it is right to name them':
    'se dice que {name} murió, y nada dice por qué está bien nombrar a esta persona',
  '{name} is living, or may be, and is named without a basis': '{name} vive, o puede vivir, y se le nombra sin motivo',
  'add basis: public-record, published-by-them, given or not-needed; or name only the role':
    'añade basis: public-record, published-by-them, given o not-needed; o nombra solo su papel',
  'add basis: public-record, published-by-them or given; or name only the role':
    'añade basis: public-record, published-by-them o given; o nombra solo su papel',
  'add person: with the id of someone in content/people, or name: as written in the text':
    'añade person: con el id de alguien de content/people, o name: como está en el texto',
  '{field} is said here and in the register of people too': '{field} se dice aquí y también en el registro de personas',
  'delete {key}: content/people/{id} says it for every entry':
    'borra {key}: content/people/{id} lo dice para todas las entradas',
  '“{name}” is taken as the name of a group, comma and all':
    '“{name}” se toma como nombre de un grupo, con todo y coma',
  'write { literal: {group} } for a group, or { family: {family}, given: {given} } for a person':
    'escribe { literal: {group} } si es un grupo, o { family: {family}, given: {given} } si es una persona',
  'leave it so for a group; for a person ask a steward, who can tell family name and given name apart in the file':
    'déjalo así si es un grupo; si es una persona, pregunta a quienes cuidan el archivo, que pueden separar apellido y nombre',
  'is not written here: it is worked out from the dates': 'no se escribe aquí: se calcula a partir de las fechas',
  'delete living': 'borra living',
  'is said of someone who has died ({died})': 'se dice de alguien que murió ({died})',
  'delete living: a date of death says that they do not live': 'borra living: una fecha de muerte dice que ya no vive',
  'is said without a date at which they lived': 'se dice sin una fecha en la que vivía',
  'add lastKnownLiving: with the date of the source that says so, or delete living':
    'añade lastKnownLiving: con la fecha de la fuente que lo dice, o borra living',
  '{field} ({date}) lies before {otherfield} ({other})': '{field} ({date}) es anterior a {otherfield} ({other})',
  'look both up in their source, and correct the one that is wrong':
    'busca las dos en su fuente, y corrige la que esté mal',
  '{field} is a date without a source': '{field} es una fecha sin fuente',
  'add sources: [source-id], or delete the date': 'añade sources: [id-de-fuente], o borra la fecha',

  // neighbours
  '{name} has taken back {key}, as was seen on {since}': '{name} ha retirado {key}, según se vio el {since}',
  '{name} has no more {key}, as was seen on {since}': '{name} ya no tiene {key}, según se vio el {since}',
  '{name} tells unreadably {key}, as was seen on {since}':
    '{name} cuenta {key} de un modo que no se puede leer, según se vio el {since}',
  'ask them; then keep the claim as it stands, or withdraw it too':
    'pregúntales; después deja la afirmación como está, o retírala también',
  'there is no neighbour called “{name}”': 'no hay ningún archivo vecino llamado “{name}”',
  'list it in content/archives.yaml, or correct the name': 'ponlo en content/archives.yaml, o corrige el nombre',
  'no copy of {key} is kept': 'no se guarda ninguna copia de {key}',
  'run npm run neighbours, which asks that archive for it, and commit what it writes':
    'ejecuta npm run neighbours, que se la pide a ese archivo, y haz commit de lo que escriba',
  'both ends of the claim are in other archives': 'los dos lados de la afirmación están en otros archivos',
  'tell it in one of those two; here one end is an entry of this archive':
    'cuéntala en uno de esos dos; aquí, un lado es una entrada de este archivo',
  'write small letters, digits and single hyphens, at most 40, such as vancouver':
    'escribe minúsculas, cifras y guiones sueltos, 40 como máximo, por ejemplo vancouver',
  'is not an id': 'no es un id',
  'write it whole, from https:// to its last slash, such as https://example.org/archive/':
    'escríbela entera, desde https:// hasta su última barra, por ejemplo https://example.org/archivo/',
  'is no address': 'no es una dirección',
  'does not begin with https://': 'no empieza con https://',
  'has more than a path': 'tiene más que una ruta',
  'does not end with a slash': 'no termina con una barra',
  'is written in another way than programs write it: {address}':
    'no está escrita como la escriben los programas: {address}',
  '{field} does not fit here: {said}': '{field} no va aquí: {said}',
  'write each archive as id, name and address, as docs/neighbours.md shows':
    'escribe cada archivo con id, name y address, como muestra docs/neighbours.md',
  '{id} is listed already': '{id} ya está en la lista',
  '{address} is the address of this archive': '{address} es la dirección de este archivo',
  'take it out: an entry of this archive is named without a colon, as in projects/vandu':
    'quítalo: una entrada de este archivo se nombra sin dos puntos, como en projects/vandu',
  '{address} is on the machine that builds the site, where no reader comes':
    '{address} está en la máquina que hace el sitio, adonde no llega nadie que lea',
  'write the address at which everybody reaches it': 'escribe la dirección por la que todo el mundo llega',
  'join neighbours by fewer claims, or divide this archive':
    'únete a los vecinos con menos afirmaciones, o divide este archivo',
  'is the copy of an archive that archives.yaml does not list':
    'es la copia de un archivo que no está en archives.yaml',
  'delete it, or list its archive under that id': 'bórrala, o pon su archivo en la lista con ese id',
  'is not as npm run neighbours writes it': 'no está como la escribe npm run neighbours',
  'delete it and run npm run neighbours; nobody needs to write in it by hand':
    'bórrala y ejecuta npm run neighbours; nadie necesita escribir en ella a mano',

  // translations
  '{key} is not translated: it is the same in every language': '{key} no se traduce: es igual en todas las lenguas',
  'delete it here; a translation holds words alone, and the rest comes from the original':
    'bórralo de aquí; una traducción contiene solo palabras, y lo demás viene del original',
  'a translation holds: {fields}': 'una traducción contiene: {fields}',
  'there is no original {file} beside it': 'no hay ningún original {file} a su lado',
  'the entry is now called {key}: rename this file to {file}, in the folder {folder}':
    'la entrada se llama ahora {key}: ponle a este archivo el nombre {file}, en la carpeta {folder}',
  'name it like the file that it translates, or delete it where that is gone':
    'nómbralo como el archivo que traduce, o bórralo si aquel ya no está',
  '{key} was withdrawn, and this still says it': '{key} se retiró, y esto todavía lo dice',
  'delete the file: what is withdrawn is told in no language':
    'borra el archivo: lo que se retira no se cuenta en ninguna lengua',
  'the entry itself is written in this language ({language})':
    'la entrada misma está escrita en esta lengua ({language})',
  'delete the file, or name it with the language that it is in':
    'borra el archivo, o ponle en el nombre la lengua en la que está',
  'nobody has noted of which words of the original {field} is the translation':
    'nadie ha anotado de qué palabras del original es traducción {field}',
  '{field} of the original has changed since it was translated':
    '{field} del original ha cambiado desde que se tradujo',
  'hold it against the original, then run {command}': 'compáralo con el original, y después ejecuta {command}',
  'has {own} item where the original has {other}': 'tiene {own} elemento, y el original tiene {other}',
  'has {own} items where the original has {other}': 'tiene {own} elementos, y el original tiene {other}',
  'give as many as the original, in its order; write {} for one without words':
    'pon tantos como el original, en su orden; escribe {} para uno sin palabras',
  '{field} is missing here, and the original has it': 'aquí falta {field}, y el original lo tiene',
  'say it too: a list is translated whole, or not at all': 'dilo también: una lista se traduce entera, o no se traduce',
  'the original has no {field} here': 'aquí el original no tiene {field}',
  'delete it: a translation adds nothing': 'bórralo: una traducción no añade nada',
  'the text': 'el texto',
  'this text': 'este texto',
};
