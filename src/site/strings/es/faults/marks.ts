/** What the check finds in the marks of a text and tells to do, in Spanish, by its English words. */
export const markFaults: Readonly<Record<string, string>> = {
  '“{written}” does not put anything in here': '“{written}” no pone nada aquí',
  '“{written}” makes no list of contents': '“{written}” no hace un índice',
  '“{written}” does not make a link': '“{written}” no hace un enlace',
  '“{written}” does not make a link: the round bracket is not closed':
    '“{written}” no hace un enlace: el paréntesis no está cerrado',
  '“{written}” does not make a link: the address has a space':
    '“{written}” no hace un enlace: la dirección tiene un espacio',
  '“{written}” does not make a picture': '“{written}” no pone ninguna imagen',
  'write {link}, with the address of the entry': 'escribe {link}, con la dirección de la entrada',
  '“{written}” is no comment here: readers would see it': '“{written}” no es un comentario aquí: la gente lo vería',
  'delete it, or write what readers may know as <Note>…</Note>':
    'bórralo, o escribe lo que la gente puede saber como <Note>…</Note>',
  'delete it; write what readers may know as <Note>…</Note>':
    'bórralo; escribe lo que la gente puede saber como <Note>…</Note>',
  '“{written}” does not make a footnote': '“{written}” no hace una nota al pie',
  'write [^1] here, and on a line of its own between empty lines [^1]: {words}':
    'escribe [^1] aquí, y en su propia línea, entre líneas en blanco, [^1]: {words}',
  '“{written}” does not cite a source': '“{written}” no cita una fuente',
  'write {cite}, with the id of a source that the entry lists':
    'escribe {cite}, con el id de una fuente que la entrada tenga en su lista',
  '“{written}” does not make a link: its title cannot be read':
    '“{written}” no hace un enlace: su título no se puede leer',
  'write [{words}]({address})': 'escribe [{words}]({address})',
  'for a link write [words](https://example.org/page)':
    'para un enlace, escribe [palabras](https://example.org/pagina)',
  'for a link write [{words}](https://example.org/page)':
    'para un enlace, escribe [{words}](https://example.org/pagina)',
  '“{written}” has its brackets the wrong way round': '“{written}” tiene los paréntesis y los corchetes al revés',
  '“{written}” does not make a link of the words': '“{written}” no hace un enlace de las palabras',
  '“{written}” does not make a link: nothing says where “{name}” is':
    '“{written}” no hace un enlace: nada dice dónde está “{name}”',
  'write the address there: [{words}](https://example.org/page)':
    'escribe ahí la dirección: [{words}](https://example.org/pagina)',
  '“{written}” does not make a link of the words: there is a space before the round bracket':
    '“{written}” no hace un enlace de las palabras: hay un espacio antes del paréntesis',
  'take the space out': 'quita el espacio',
  '“{written}” does not mark the words': '“{written}” no resalta las palabras',
  'write **{words}**': 'escribe **{words}**',
  '“{written}” does not make lowered letters': '“{written}” no hace subíndices',
  '“{written}” does not make raised letters': '“{written}” no hace superíndices',
  'write {words} there': 'escribe ahí {words}',
  '“{written}” is shown as it stands': '“{written}” se muestra tal cual',
  'to strike the words through write ~~{words}~~': 'para tachar las palabras, escribe ~~{words}~~',
  '“{written}” does not become a picture': '“{written}” no se convierte en un dibujo',
  'put the sign itself there, or write it in words': 'pon ahí el signo mismo, o dilo con palabras',
  '“{written}” is shown with its marks': '“{written}” se muestra con sus signos',
  'write it without them': 'escríbelo sin ellos',
  '“{written}” is shown with all of its apostrophes': '“{written}” se muestra con todos sus apóstrofos',
  'write *{words}*, or "{same}" for quotation marks': 'escribe *{words}*, o "{same}" si son comillas',
  '“{written}” at the end is shown as it stands': '“{written}”, al final, se muestra tal cual',
  'delete it; a link may lead to a heading, such as [above](#the-first-winter)':
    'bórralo; un enlace puede llevar a un subtítulo, por ejemplo [arriba](#el-primer-invierno)',
  '“{mark}” makes no emphasis here: it is shown as it stands': '“{mark}” no resalta nada aquí: se muestra tal cual',
  '“{mark}” makes no struck through here: it is shown as it stands': '“{mark}” no tacha nada aquí: se muestra tal cual',
  'write it right before the first word and right after the last, as in {example}, with a space or punctuation outside':
    'escríbelo justo antes de la primera palabra y justo después de la última, como en {example}, con un espacio o un signo de puntuación por fuera',
  'the backslash at the end of this line is shown: no line follows it, or a space does':
    'la barra inversa al final de esta línea se muestra: no le sigue ninguna línea, o le sigue un espacio',
  'delete it': 'bórralo',
  'for the ʻokina write ʻ; for code put ` before and after the words; for a quotation write "':
    'para la ʻokina, escribe ʻ; para código, pon ` antes y después de las palabras; para una cita, escribe "',
  'for the ʻokina write ʻ; for code put ` before and after the words; for a quotation write "; to show it as it is write \\`':
    'para la ʻokina, escribe ʻ; para código, pon ` antes y después de las palabras; para una cita, escribe "; para mostrarlo tal cual, escribe \\`',
  'write <Figure src="{src}" alt="what can be seen" credit="who made it" licence="CC BY-SA 4.0" /> on a line of its own, between empty lines':
    'escribe <Figure src="{src}" alt="lo que se ve" credit="quién la hizo" licence="CC BY-SA 4.0" /> en su propia línea, entre líneas en blanco',
  'write <Figure src="{src}" alt="what can be seen" caption="words below it" credit="who made it" licence="CC BY-SA 4.0" /> on a line of its own, between empty lines':
    'escribe <Figure src="{src}" alt="lo que se ve" caption="palabras debajo" credit="quién la hizo" licence="CC BY-SA 4.0" /> en su propia línea, entre líneas en blanco',
  'write <Figure src="{src}" alt="{alt}" credit="who made it" licence="CC BY-SA 4.0" /> on a line of its own, between empty lines':
    'escribe <Figure src="{src}" alt="{alt}" credit="quién la hizo" licence="CC BY-SA 4.0" /> en su propia línea, entre líneas en blanco',

  // marks at the beginning of lines
  '“> {written}” does not make a note': '“> {written}” no hace una nota',
  'write <Note kind="{kind}"> in place of that line and </Note> after the words, each on a line of its own between empty lines, and take the > away':
    'escribe <Note kind="{kind}"> en lugar de esa línea y </Note> después de las palabras, cada uno en su propia línea entre líneas en blanco, y quita los >',
  '“{written}” does not begin or end a part of the text': '“{written}” no empieza ni termina una parte del texto',
  'for a note write <Note kind="{kind}"> before it and </Note> after it, each on a line of its own between empty lines, and delete the colons':
    'para una nota, escribe <Note kind="{kind}"> antes y </Note> después, cada uno en su propia línea entre líneas en blanco, y borra los dos puntos',
  '“{written}” is no heading: a space is missing': '“{written}” no es un subtítulo: falta un espacio',
  '“{written}” is no heading': '“{written}” no es un subtítulo',
  'write {heading} on a line of its own': 'escribe {heading} en su propia línea',
  'write {heading} on a line of its own, between empty lines':
    'escribe {heading} en su propia línea, entre líneas en blanco',
  '“{written}” does not explain the abbreviation': '“{written}” no explica la abreviatura',
  'delete the line, and write the long form ({short}) where it comes first':
    'borra la línea, y escribe la forma larga ({short}) donde aparece por primera vez',
  'delete the line, and write {long} ({short}) where it comes first':
    'borra la línea, y escribe {long} ({short}) donde aparece por primera vez',
  '“{written}” is a command of another tool': '“{written}” es una orden de otra herramienta',
  'delete it; for a remark write <Note>…</Note>, for a picture <Figure … />':
    'bórralo; para una observación, escribe <Note>…</Note>; para una imagen, <Figure … />',
  '“{written}” does not explain the term before it': '“{written}” no explica el término de antes',
  'write each term as an item of a list: - **term**: {words}':
    'escribe cada término como elemento de una lista: - **término**: {words}',
  '“{written}” does not make a table': '“{written}” no hace una tabla',
  'write | --- | under the first row, as often as it has cells ({rule}), with an empty line before the table':
    'escribe | --- | debajo de la primera fila, tantas veces como celdas tenga ({rule}), con una línea en blanco antes de la tabla',
  'lines that begin with | run together into one paragraph, with their marks':
    'las líneas que empiezan con | se juntan en un solo párrafo, con sus signos',
  'delete the marks and put the lines between <Verse> and </Verse>':
    'borra los signos y pon las líneas entre <Verse> y </Verse>',
  'lines with | between words make no table and run together':
    'las líneas con | entre palabras no hacen una tabla y se juntan',
  'for a table write --- | --- under the first line, as often as it has cells':
    'para una tabla, escribe --- | --- debajo de la primera línea, tantas veces como celdas tenga',
  '“{written}” is no box to tick': '“{written}” no es una casilla para marcar',
  'write - {written} before the words': 'escribe - {written} antes de las palabras',
  '“{written}” does not say where a link leads: it is shown as it stands':
    '“{written}” no dice adónde lleva un enlace: se muestra tal cual',
  'write the address at the words themselves: [{name}](https://example.org/page)':
    'escribe la dirección junto a las palabras: [{name}](https://example.org/pagina)',

  // lines
  'lines that begin with a name and a colon run together into one paragraph':
    'las líneas que empiezan con un nombre y dos puntos se juntan en un solo párrafo',
  'lines that begin with a dash run together into one paragraph':
    'las líneas que empiezan con una raya se juntan en un solo párrafo',
  'lines that begin with a bullet run together into one paragraph':
    'las líneas que empiezan con una viñeta se juntan en un solo párrafo',
  'short lines run together into one paragraph': 'las líneas cortas se juntan en un solo párrafo',
  'put the lines between <Dialogue> and </Dialogue>': 'pon las líneas entre <Dialogue> y </Dialogue>',
  'write a hyphen and a space in place of each bullet': 'escribe un guion y un espacio en lugar de cada viñeta',
  'put the lines of a song or poem between <Verse> and </Verse>':
    'pon las líneas de una canción o un poema entre <Verse> y </Verse>',

  // braces
  'a {…} expression is not allowed in an entry': 'en una entrada no se admite una expresión {…}',
  'to show a curly brace write \\{ or put it in `code`':
    'para mostrar una llave, escribe \\{ o ponla entre `comillas invertidas`',
  '“{shown}” is a command of another tool, and nothing carries it out here':
    '“{shown}” es una orden de otra herramienta, y aquí nada la cumple',
  '“{shown}”: a comment is not allowed in an entry': '“{shown}”: en una entrada no se admiten comentarios',
  '“{shown}” gives a class to a text, and classes are not known here':
    '“{shown}” da una clase a un texto, y aquí no se conocen las clases',
  'delete it; to keep the lines of a poem or song put them between <Verse> and </Verse>':
    'bórralo; para conservar las líneas de un poema o una canción, ponlas entre <Verse> y </Verse>',
  '“{shown}” gives a class, a name or a size, and none of them is known here':
    '“{shown}” da una clase, un nombre o un tamaño, y aquí no se conoce ninguno de ellos',
  'delete it: headings get their names by themselves': 'bórralo: los subtítulos reciben su nombre solos',
  'write [words](/projects/some-project/), with the address of the entry':
    'escribe [palabras](/projects/un-proyecto/), con la dirección de la entrada',
  'write <Note kind="info"> and </Note>, each on a line of its own between empty lines':
    'escribe <Note kind="info"> y </Note>, cada uno en su propia línea entre líneas en blanco',
  'write <Quote> and </Quote>, each on a line of its own between empty lines':
    'escribe <Quote> y </Quote>, cada uno en su propia línea entre líneas en blanco',
  'write <Cite source="…" />, with the id of a source that the entry lists':
    'escribe <Cite source="…" />, con el id de una fuente que la entrada tenga en su lista',
  'delete it, and write the words that it would put there': 'bórralo, y escribe las palabras que pondría ahí',
  '“{shown}” is the mark of a change that is not settled': '“{shown}” es la marca de un cambio que nadie ha decidido',
  'keep the words that are right, and delete the marks': 'deja las palabras correctas, y borra las marcas',
};
