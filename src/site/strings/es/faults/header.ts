/** What the check finds in the header of a file and tells to do, in Spanish, by its English words. */
export const headerFaults: Readonly<Record<string, string>> = {
  'the header is never closed': 'el encabezado nunca se cierra',
  'end it with a line that is exactly ---': 'termínalo con una línea que sea exactamente ---',
  'make the first line exactly ---': 'haz que la primera línea sea exactamente ---',
  'there is an empty line before the header': 'hay una línea en blanco antes del encabezado',
  'delete it, so that the first line is exactly ---': 'bórrala, para que la primera línea sea exactamente ---',
  'the first line is “{line}”': 'la primera línea es “{line}”',
  'the file has no header': 'el archivo no tiene encabezado',
  'start it with a line ---, the fields, and another line ---':
    'empiézalo con una línea ---, los campos y otra línea ---',
  '“{line}” is not a line of a header': '“{line}” no es una línea de un encabezado',
  'end the header with a line that is exactly ---': 'termina el encabezado con una línea que sea exactamente ---',
  'the header is too large: it has {characters} characters, with {lines} lines':
    'el encabezado es demasiado grande: tiene {characters} caracteres, en {lines} líneas',
  'keep it under {characters} thousand characters, {lines} lines and {values} values: the long story belongs in the text, and what remains may be two entries':
    'que no pase de {characters} mil caracteres, {lines} líneas y {values} valores: la historia larga va en el texto, y lo que queda pueden ser dos entradas',
  'everything from “{comment}” on is a comment and would be lost':
    'todo a partir de “{comment}” es un comentario y se perdería',
  'put the value in quotes: {quoted}': 'pon el valor entre comillas: {quoted}',
  'put the whole value in quotes: {quoted}': 'pon el valor entero entre comillas: {quoted}',
  'put {mark} before “{start}” and {same} after “{end}”': 'pon {mark} antes de “{start}” y {same} después de “{end}”',
  'put the value in single quotes, and write each single quote inside it twice':
    'pon el valor entre comillas simples, y escribe dos veces cada comilla simple que haya dentro',
  '“{source}” is read as the number {value}': '“{source}” se lee como el número {value}',
  'put it in quotes: {quoted}': 'ponlo entre comillas: {quoted}',
  'YAML directives are not taken': 'no se aceptan directivas de YAML',
  'delete the line that begins with %': 'borra la línea que empieza con %',
  'the header is not made of “name: value” lines': 'el encabezado no está hecho de líneas “nombre: valor”',
  'write at least title: …': 'escribe al menos title: …',
  'the header has more than {most} values': 'el encabezado tiene más de {most} valores',
  'split the entry': 'divide la entrada',
  'the header is nested too deep': 'el encabezado está demasiado anidado',
  'flatten it': 'aplánalo',
  'YAML aliases (*name) are not taken': 'no se aceptan alias de YAML (*nombre)',
  'put the value in quotes if an asterisk is meant': 'pon el valor entre comillas si querías un asterisco',
  'YAML anchors (&name) are not taken': 'no se aceptan anclas de YAML (&nombre)',
  'put the value in quotes if an ampersand is meant': 'pon el valor entre comillas si querías un signo &',
  'YAML tags ({tag}) are not taken': 'no se aceptan etiquetas de YAML ({tag})',
  'delete the tag, or put the value in quotes if it is meant as text':
    'borra la etiqueta, o pon el valor entre comillas si era texto',
  '“{name}” cannot be the name of a field': '“{name}” no puede ser el nombre de un campo',
  'use the field names listed in docs/fields.md': 'usa los nombres de campos que están en docs/fields.md',
  'keep one of the two': 'deja uno de los dos',
  'this cannot be read as YAML ({said})': 'esto no se puede leer como YAML ({said})',
  'check the indentation, and put values that hold “: ” or “#” in quotes':
    'revisa la sangría, y pon entre comillas los valores que tengan “: ” o “#”',
  'a line --- begins a second document': 'una línea --- empieza un segundo documento',
  'delete the line: a file holds one record': 'borra la línea: un archivo contiene un solo registro',
  'the line is indented with a tab': 'la línea tiene una tabulación como sangría',
  'indent with spaces': 'usa espacios para la sangría',
  'a quotation mark, a bracket or a comma is missing': 'falta una comilla, un corchete o una coma',
  'close what was opened, and put a comma between values in brackets':
    'cierra lo que se abrió, y pon una coma entre los valores que van entre corchetes',
  'the line is indented otherwise than its neighbours': 'la línea tiene otra sangría que sus vecinas',
  'begin fields of one group in the same column': 'empieza en la misma columna los campos de un mismo grupo',
  'a backslash in double quotes is not an escape':
    'una barra inversa entre comillas dobles no es una secuencia de escape',
  'use single quotes, or write the backslash twice': 'usa comillas simples, o escribe dos veces la barra inversa',
  'a withdrawn entry still has a text': 'una entrada retirada todavía tiene un texto',
  'delete the text; the title, the date and the reason stay': 'borra el texto; quedan el título, la fecha y el motivo',
  'a withdrawn entry still has “{name}”': 'una entrada retirada todavía tiene “{name}”',
  'delete the field; the date and the reason stay': 'borra el campo; quedan la fecha y el motivo',
  'delete the field; the title, the date and the reason stay': 'borra el campo; quedan el título, la fecha y el motivo',
  'add {name}: … ({hint})': 'añade {name}: … ({hint})',
  'add a source in this part of the form, for on whose word it stands':
    'añade una fuente en esta parte del formulario: por la palabra de quién se sabe',
  '{shown} is not text': '{shown} no es un texto',
  '{shown} is not a list (lines that begin with “- ”)': '{shown} no es una lista (líneas que empiezan con “- ”)',
  '{shown} is not a group of “name: value” lines': '{shown} no es un grupo de líneas “nombre: valor”',
  '{shown} is not a number': '{shown} no es un número',
  '{shown} is not true or false': '{shown} no es ni true ni false',
  'give number {most} or less': 'pon el número {most} o uno menor',
  'give number {least} or more': 'pon el número {least} o uno mayor',
  'correct it': 'corrígelo',
  'see docs/fields.md': 'mira docs/fields.md',
  '{shown} is not an id': '{shown} no es un id',
  'ids are small letters, digits and single hyphens, such as young-lords':
    'un id lleva minúsculas, cifras y guiones sueltos, por ejemplo young-lords',
  'write the old id, such as young-lords, after its collection where that was another: lineages/old-id':
    'escribe el id antiguo, por ejemplo young-lords, después de su colección si era otra: lineages/id-antiguo',
  '{shown} is not an entry': '{shown} no es una entrada',
  'write the collection and the id, such as {example} (collections: {collections})':
    'escribe la colección y el id, por ejemplo {example} (colecciones: {collections})',
  'is empty': 'está en blanco',

  // values
  'write it like 2024, 2024-07 or 2024-07-14; 2024~ (about), 2024? (unsure)':
    'escríbelo como 2024, 2024-07 o 2024-07-14; 2024~ (hacia), 2024? (no es seguro)',
  'write it like 1969, 1969-07, 1969-07-14, 1969~ (about), 1969? (unsure), 197X (the seventies), [..1900] (1900 or earlier) or -0299 (300 BCE)':
    'escríbelo como 1969, 1969-07, 1969-07-14, 1969~ (hacia), 1969? (no es seguro), 197X (los años setenta), [..1900] (1900 o antes) o -0299 (300 a. e. c.)',
  'write it like 1969, 1969-07, 1969-07-14, 1969~ (about), 1969? (unsure), 197X (the seventies) or 1969-07/1976~ (from, to)':
    'escríbelo como 1969, 1969-07, 1969-07-14, 1969~ (hacia), 1969? (no es seguro), 197X (los años setenta) o 1969-07/1976~ (desde, hasta)',
  'write {years} for the years, or {month} for the month': 'escribe {years} si son años, o {month} si es un mes',
  'is not a day': 'no es un día',
  'write the whole day, such as 2026-11-21': 'escribe el día entero, por ejemplo 2026-11-21',
  'has no letter in it': 'no tiene ninguna letra',
  'write a name, “a member of …” or “Anonymous”': 'escribe un nombre, “integrante de …” o “Anónimo”',
  'holds an address, which would be published': 'contiene una dirección, que se publicaría',
  'write the name alone': 'escribe solo el nombre',
  'is not the path of an entry or a picture': 'no es la ruta de una entrada ni de una imagen',
  'name it like content/projects/young-lords.mdx or content/media/first-meeting.jpg':
    'nómbralo como content/projects/young-lords.mdx o content/media/primera-reunion.jpg',
  'is a name that the site needs itself, so no entry ever had it':
    'es un nombre que el sitio necesita para sí, así que ninguna entrada lo tuvo nunca',
  'delete it from formerIds': 'bórralo de formerIds',
};
