/** What the check finds in the parts of a text and tells to do, in Spanish, by its English words. */
export const textFaults: Readonly<Record<string, string>> = {
  // tables, lists, headings, links, code
  'the row has {own} cells and the head of the table {columns}: “{lost}” would be left out':
    'la fila tiene {own} celdas y la cabecera de la tabla {columns}: “{lost}” quedaría fuera',
  'add a cell to the first two rows, or join two cells of this one':
    'añade una celda a las dos primeras filas, o une dos celdas de esta',
  '“{number}.” would be shown as {shown}, because a numbered list counts on from {first}':
    '“{number}.” se mostraría como {shown}, porque una lista numerada sigue contando desde {first}',
  'write each line as - **{number}** and the words, or {year}\\. with an empty line between':
    'escribe cada línea como - **{number}** y las palabras, o {year}\\. con una línea en blanco en medio',
  'number the list from {first} without gaps, or write {number}\\. with an empty line before it':
    'numera la lista desde {first} sin saltos, o escribe {number}\\. con una línea en blanco antes',
  '“{written}.” would be shown as {number}, because a list is numbered without zeros in front':
    '“{written}.” se mostraría como {number}, porque una lista se numera sin ceros delante',
  'write {number}., or {written}\\. with an empty line before it':
    'escribe {number}., o {written}\\. con una línea en blanco antes',
  'the line of equals signs below this paragraph makes one heading of it':
    'la línea de signos de igual debajo de este párrafo lo convierte todo en un subtítulo',
  'the line of hyphens below this paragraph makes one heading of it':
    'la línea de guiones debajo de este párrafo lo convierte todo en un subtítulo',
  'put an empty line before that line; for a heading write ## and the words on one line':
    'pon una línea en blanco antes de esa línea; para un subtítulo, escribe ## y las palabras en una sola línea',
  'the link to “{address}” has no words, so nobody sees it':
    'el enlace a “{address}” no tiene palabras, así que nadie lo ve',
  'write [words]({address})': 'escribe [palabras]({address})',
  'the title “{title}” of a link is seen with a mouse only, not on a phone':
    'el título “{title}” de un enlace solo se ve con un ratón, no en un teléfono',
  'write what readers should know in the text, and delete it after the address':
    'escribe en el texto lo que la gente debe saber, y bórralo de después de la dirección',
  'a comment is not allowed in an entry': 'en una entrada no se admiten comentarios',
  'an HTML comment is not allowed in an entry': 'en una entrada no se admiten comentarios de HTML',
  '“[{name}]: {address}” is not shown: no link in the text uses it':
    '“[{name}]: {address}” no se muestra: ningún enlace del texto lo usa',
  'write [words][{name}] where it belongs, or delete it':
    'escribe [palabras][{name}] en el lugar que le toca, o bórralo',
  '“{mark}” begins code that is never ended: all that follows is shown as code':
    '“{mark}” empieza un código que nunca termina: todo lo que sigue se muestra como código',
  'write {mark} on a line of its own after the code; where no code is meant, delete the mark':
    'escribe {mark} en su propia línea después del código; si no era código, borra el signo',
  '“{words}” becomes code, in the middle of a word': '“{words}” se convierte en código, en medio de una palabra',
  'for the ʻokina write ʻ in place of each `; for code leave a space before it':
    'para la ʻokina, escribe ʻ en lugar de cada `; para código, deja un espacio antes',
  '“{name}” after the fence is not the name of a language':
    '“{name}”, después de la valla de código, no es el nombre de un lenguaje',
  'write ``` alone, or a plain name such as ```sh': 'escribe ``` a solas, o un nombre sencillo como ```sh',
  '“{words}” stands after the fence': '“{words}” está después de la valla de código',
  'write nothing after the name of the language': 'no escribas nada después del nombre del lenguaje',

  // links
  'the link address “{address}” {fact}': 'la dirección “{address}” del enlace {fact}',
  'write [words](https://example.org/page) or [words](/projects/some-project/)':
    'escribe [palabras](https://example.org/pagina) o [palabras](/projects/un-proyecto/)',
  'is longer than {most} characters': 'tiene más de {most} caracteres',
  'has a space, an invisible character or one that an address may not hold':
    'tiene un espacio, un carácter invisible o uno que una dirección no puede tener',
  'must start with https://, http://, mailto:, / or #': 'debe empezar con https://, http://, mailto:, / o #',
  'starts with {protocol} where only https:, http: and mailto: are taken':
    'empieza con {protocol}, y solo se aceptan https:, http: y mailto:',
  'is not a full address that starts with https://': 'no es una dirección entera que empiece con https://',
  'is not a plain path on this site': 'no es una ruta sencilla de este sitio',
  'hides a sign of its path behind a %': 'esconde un signo de su ruta detrás de un %',
  'has dots that climb out of a folder': 'tiene puntos que salen de una carpeta',
  'is not a plain e-mail address': 'no es una dirección de correo sencilla',
  'has no host after https://': 'no tiene ningún sitio después de https://',
  'has a name before @ that hides the real host': 'tiene un nombre antes de @ que esconde el sitio verdadero',
  'has a port that is no number from 1 to 65535': 'tiene un puerto que no es un número de 1 a 65535',
  'has a host that no program can read': 'tiene un sitio que ningún programa puede leer',
  'has letters beyond a–z, and names more than it leads; write it in ASCII':
    'tiene letras fuera de a–z, y nombra más de lo que lleva; escríbela en ASCII',
  'has letters beyond a–z, and names more than it leads; write {plain}':
    'tiene letras fuera de a–z, y nombra más de lo que lleva; escribe {plain}',
  'has no public host name': 'no tiene el nombre de un sitio público',
  'has no public host name: numbers may lead anywhere':
    'no tiene el nombre de un sitio público: los números pueden llevar a cualquier parte',
  'has no public host name: it leads to the reader’s own machine or network':
    'no tiene el nombre de un sitio público: lleva a la máquina o la red de quien lee',
  'has no public host name: it can lead to the reader’s own machine or network':
    'no tiene el nombre de un sitio público: puede llevar a la máquina o la red de quien lee',
  'has a host that ends in a dot; delete the dot': 'tiene un sitio que termina en punto; borra el punto',
  'has a host with letters that no host may have': 'tiene un sitio con letras que ningún sitio puede tener',
  'has a host in letters that are read as others; write it in plain letters':
    'tiene un sitio con letras que se leen como otras; escríbelo con letras sencillas',
  'has a host with an empty or endless part': 'tiene un sitio con una parte vacía o sin fin',
  'has a host that mixes {scripts} letters; write it as it is registered':
    'tiene un sitio que mezcla letras de varias escrituras ({scripts}); escríbelo como está registrado',
  'has a host in letters that look like others; write it in its xn-- form if it is meant':
    'tiene un sitio con letras que se parecen a otras; escríbelo en su forma xn-- si es ese',
  'the link shows {shown} but goes to {goal}': 'el enlace muestra {shown} pero va a {goal}',
  'add a word that says what it is, such as [the group {name}](…)':
    'añade una palabra que diga qué es, por ejemplo [el grupo {name}](…)',
  'show where it goes, or put the name before the link: {name} ([more about it](…))':
    'muestra adónde va, o pon el nombre antes del enlace: {name} ([más sobre esto](…))',
  'a link or citation stands inside a link': 'hay un enlace o una cita dentro de un enlace',
  'put it before or after the link': 'ponlo antes o después del enlace',
  'the entry has no place called #{name}': 'la entrada no tiene ningún lugar llamado #{name}',
  'link to another page, or give the entry a heading of that name':
    'enlaza otra página, o ponle a la entrada un subtítulo con ese nombre',
  '“{written}” is no address in angle brackets': '“{written}” no es una dirección entre < y >',
  'write {address}, or [words]({same})': 'escribe {address}, o [palabras]({same})',
  'write it with %20 for each space, or as [words](https://example.org/)':
    'escríbela con %20 en lugar de cada espacio, o como [palabras](https://example.org/)',

  // footnotes
  '“{name}” cannot name a footnote': '“{name}” no puede ser el nombre de una nota al pie',
  'write [^{name}] here and wherever the footnote is named':
    'escribe [^{name}] aquí y en todas partes donde se nombra la nota al pie',
  'the footnote “{name}” is written twice': 'la nota al pie “{name}” está escrita dos veces',
  'the link “{name}” is written twice': 'el enlace “{name}” está escrito dos veces',
  'give the second one another name': 'dale otro nombre al segundo',
  'no place in the text refers to the footnote “{name}”': 'nada en el texto remite a la nota al pie “{name}”',
  'write [^{name}] where it belongs, or delete it': 'escribe [^{name}] en el lugar que le toca, o bórrala',
  'there is no footnote “{name}”': 'no hay ninguna nota al pie “{name}”',
  'write it on a line of its own, with an empty line before it: [^{name}]: words':
    'escríbela en su propia línea, con una línea en blanco antes: [^{name}]: palabras',
  'the entry has more than {most} footnotes': 'la entrada tiene más de {most} notas al pie',
  'put some into the text, or make two entries of it': 'pasa algunas al texto, o haz dos entradas',

  // size and shape
  'the entry has too many parts': 'la entrada tiene demasiadas partes',
  'make two entries of it': 'haz dos entradas',
  'the text has more than {most} {what}': 'el texto tiene más de {most} {what}',
  'one paragraph has more than {most} {what}': 'un párrafo tiene más de {most} {what}',
  'opening brackets [': 'corchetes que abren [',
  'marks of emphasis': 'signos que resaltan',
  'headings underlined with = or -': 'subtítulos subrayados con = o -',
  'lists that begin inside a list on one line': 'listas que empiezan dentro de otra en la misma línea',
  'take out those that are not needed, or make two entries of it': 'quita los que no hagan falta, o haz dos entradas',
  'put an empty line between its parts, or take out those that are not needed':
    'pon una línea en blanco entre sus partes, o quita los que no hagan falta',
  'this is nested deeper than {most} levels': 'esto está anidado a más de {most} niveles',
  'flatten the lists or quotes around it': 'aplana las listas o las citas que lo rodean',
  'the paragraph begins like a line of a program': 'el párrafo empieza como una línea de un programa',
  'put it in `code`, or between two lines of ```': 'ponlo entre `comillas invertidas`, o entre dos líneas de ```',
  'a paragraph that begins with the small word “import” or “export” is read as a program':
    'un párrafo que empieza con la palabra “import” o “export” en minúsculas se lee como un programa',
  'begin with another word or with a capital letter: “Import duties rose …”':
    'empieza con otra palabra, o con mayúscula: “Import fue la revista que …”',
  'write it in Markdown': 'escríbelo en Markdown',
  'write it in plain Markdown': 'escríbelo en Markdown sencillo',
  '“{kind}” is not allowed in an entry': 'en una entrada no se admite “{kind}”',
  '“{kind}” cannot be shown': '“{kind}” no se puede mostrar',
  '<{name}> cannot be shown': '<{name}> no se puede mostrar',
  'compare it with the list of components': 'compáralo con la lista de componentes',
  '<{name}> may not be in a page': '<{name}> no puede estar en una página',
  '{name} of <{tag}> may not be in a page': '{name} de <{tag}> no puede estar en una página',
  '{element} may not be in a page': '{element} no puede estar en una página',
  'report this: the entry is right to be refused, but not for you to mend':
    'avísanos: está bien que la entrada se rechace, pero no te toca a ti arreglarla',
  'the picture “{address}” has no credit and no licence': 'la imagen “{address}” no tiene crédito ni licencia',
  'the table has {columns} columns': 'la tabla tiene {columns} columnas',
  'keep it under {most} columns: make two tables of it, or turn rows and columns around':
    'que no pase de {most} columnas: haz dos tablas, o cambia filas por columnas',
  'the page becomes far larger than its text from here on':
    'a partir de aquí, la página se vuelve mucho más grande que su texto',
  'use each footnote and each link by name a few times only; fill every cell of a table; or make two entries of it':
    'usa pocas veces cada nota al pie y cada enlace con nombre; llena todas las celdas de las tablas; o haz dos entradas',
  'the file has {count} lines': 'el archivo tiene {count} líneas',
  'keep it under {most} lines, or make two entries of it': 'que no pase de {most} líneas, o haz dos entradas',
  'the file is longer than {most} thousand characters': 'el archivo pasa de {most} mil caracteres',
  'keep it under {most} thousand characters, or make two entries of it':
    'que no pase de {most} mil caracteres, o haz dos entradas',
  'the line has {count} characters': 'la línea tiene {count} caracteres',
  'break it into paragraphs': 'divídela en párrafos',
  'two people changed this place at the same time and it is not settled yet':
    'dos personas cambiaron este lugar al mismo tiempo y todavía no se ha decidido',
  'keep the right words and delete the lines that start with <<<<<<<, ======= and >>>>>>>':
    'deja las palabras correctas y borra las líneas que empiezan con <<<<<<<, ======= y >>>>>>>',
  '{count} quotes or lists are nested on one line': 'hay {count} citas o listas anidadas en una línea',
  'nest at most {most}': 'anida {most} como máximo',
  '“{mark}” is repeated {count} times': '“{mark}” se repite {count} veces',
  'delete the surplus': 'borra lo que sobra',
  'too many brackets are open at once': 'hay demasiados paréntesis o corchetes abiertos a la vez',
  'too many tags are open at once': 'hay demasiadas etiquetas abiertas a la vez',
  'close the brackets, or write them with a backslash in front':
    'cierra los paréntesis o corchetes, o escríbelos con una barra inversa delante',
  'close the tags, or write them with a backslash in front':
    'cierra las etiquetas, o escríbelas con una barra inversa delante',
  'this place cannot be read ({said})': 'este lugar no se puede leer ({said})',
  'compare the brackets and tags around it with those elsewhere':
    'compara los paréntesis y etiquetas de alrededor con los de otras partes',
  'this entry cannot be read ({said})': 'esta entrada no se puede leer ({said})',
  'the program that reads entries broke off at this one, twice':
    'el programa que lee las entradas se interrumpió con esta, dos veces',
  '{seconds} seconds of computing did not bring the reading of this entry to an end':
    '{seconds} segundos de cálculo no bastaron para terminar de leer esta entrada',
  'report this, with the file; to find the part that does it, check one half of the text at a time':
    'avísanos, con el archivo; para encontrar la parte que lo causa, revisa una mitad del texto cada vez',
  '{count} more faults in this file': '{count} faltas más en este archivo',
  'mend those above, then check again': 'arregla las de arriba y vuelve a revisar',
};
