const plain = 'borra la etiqueta y su final, y deja las palabras';
const note = 'para una nota, escribe [^1], y [^1]: palabras en su propia línea entre líneas en blanco';

/** What the check finds in tags and components and tells to do, in Spanish, by its English words. */
export const tagFaults: Readonly<Record<string, string>> = {
  'an empty tag <> is not allowed': 'no se admite una etiqueta vacía <>',
  'there is no component <{name}>': 'no hay ningún componente <{name}>',
  'there are {names}': 'hay {names}',
  'did you mean <{near}>? there are {names}': '¿querías decir <{near}>? hay {names}',
  '<{name}> stands in the middle of a paragraph': '<{name}> está en medio de un párrafo',
  'put it on lines of its own, with an empty line before and after':
    'ponlo en sus propias líneas, con una línea en blanco antes y otra después',
  '<{name}> goes on in the next line of a block quotation': '<{name}> sigue en la línea siguiente de una cita',
  'write the whole tag on one line': 'escribe la etiqueta entera en una sola línea',
  '<{name}> has {…} code in its tag': '<{name}> tiene código {…} en su etiqueta',
  'write its attributes as text in quotes, such as {example}':
    'escribe sus atributos como texto entre comillas, por ejemplo {example}',
  '<{tag}> has no attribute “{name}”': '<{tag}> no tiene ningún atributo “{name}”',
  'it takes {names}': 'admite {names}',
  '“{name}” is given twice': '“{name}” está dos veces',
  'delete one of them': 'borra uno de los dos',
  '“{name}” is not text in quotes': '“{name}” no es un texto entre comillas',
  'write {name}="…"': 'escribe {name}="…"',
  '<{tag}> has no {name}': 'a <{tag}> le falta {name}',
  'add {name}="…", as in {example}': 'añade {name}="…", como en {example}',
  '{name} “{value}” is empty': '{name} “{value}” está en blanco',
  '{name} “{value}” is longer than {most} characters': '{name} “{value}” tiene más de {most} caracteres',
  '{name} “{value}” is none of {terms}': '{name} “{value}” no es ninguno de {terms}',
  '{name} “{value}” {fact}': '{name} “{value}” {fact}',
  'write it as in {example}': 'escríbelo como en {example}',
  'is no media path': 'no es la ruta de una imagen',
  'add it to the entry’s sources': 'añádela a las fuentes de la entrada',
  'add it to the entry’s sources, or write source="{near}" if you meant that one':
    'añádela a las fuentes de la entrada, o escribe source="{near}" si era esa',
  '<{name}> may hold nothing': '<{name}> no puede contener nada',
  '<{name}> is empty': '<{name}> está en blanco',
  'write it as {example}': 'escríbelo como {example}',
  '<{name}> holds lines of words, and this line begins with a mark that makes something else of it':
    '<{name}> contiene líneas de palabras, y esta línea empieza con un signo que la convierte en otra cosa',
  'write a backslash before the mark, such as \\- or \\# or 1\\., or put it outside':
    'escribe una barra inversa antes del signo, por ejemplo \\- o \\# o 1\\., o ponla fuera',
  'a timeline holds one list, each of whose items begins with a date in bold':
    'una cronología contiene una lista, y cada elemento empieza con una fecha en negrita',
  'write items such as - **1970-07-14** The first kitchen opens.':
    'escribe elementos como - **1970-07-14** Abre la primera cocina.',
  'the first line of a dialogue does not say who speaks': 'la primera línea de un diálogo no dice quién habla',
  'begin what each one says with a name and a colon, such as Ana: We never closed., or with a dash':
    'empieza lo que dice cada quien con un nombre y dos puntos, por ejemplo Ana: Nunca cerramos., o con una raya',
  'no letter of “{words}” is written from right to left':
    'ninguna letra de “{words}” se escribe de derecha a izquierda',
  'no letter of “{words}” is written from left to right':
    'ninguna letra de “{words}” se escribe de izquierda a derecha',
  'delete dir="{direction}"': 'borra dir="{direction}"',

  // tags that cannot be read
  'the tag “{source}” has {…} code in it': 'la etiqueta “{source}” tiene código {…}',
  '<{name}> is opened here and not closed in the same paragraph':
    '<{name}> se abre aquí y no se cierra en el mismo párrafo',
  'write </{name}> at its end; for more than one paragraph put <{same}> and </{again}> on lines of their own with empty lines around them':
    'escribe </{name}> al final; si son varios párrafos, pon <{same}> y </{again}> en sus propias líneas, con líneas en blanco alrededor',
  '</{name}> stands inside a paragraph, and <{same}> before it':
    '</{name}> está dentro de un párrafo, y <{same}> antes',
  'put <{name}> and </{same}> on lines of their own with empty lines around them, or both in one paragraph':
    'pon <{name}> y </{same}> en sus propias líneas, con líneas en blanco alrededor, o los dos en un mismo párrafo',
  '</{name}> does not close <{other}>': '</{name}> no cierra <{other}>',
  'write </{other}>': 'escribe </{other}>',
  '</{name}> closes nothing': '</{name}> no cierra nada',
  'delete it, or write <{name}> where it begins': 'bórralo, o escribe <{name}> donde empieza',
  'the tag “{source}” cannot be read': 'la etiqueta “{source}” no se puede leer',
  'write each attribute as a name with its value in straight quotes, such as {example}':
    'escribe cada atributo como un nombre con su valor entre comillas rectas, por ejemplo {example}',
  '“{source}” is not a tag that can be read': '“{source}” no es una etiqueta que se pueda leer',

  // HTML
  'delete the tag and its end, and keep the words': plain,
  'delete the tag and keep the words': 'borra la etiqueta y deja las palabras',
  'delete the tag and its end, and keep the words; an empty line before and after makes them a paragraph': `${plain}; una línea en blanco antes y otra después las hace un párrafo`,
  'delete it, and write a link to where it is: [words](https://example.org/page)':
    'bórralo, y escribe un enlace a donde está: [palabras](https://example.org/pagina)',
  'write each item on a line of its own that begins with a hyphen and a space: - words':
    'escribe cada elemento en su propia línea, que empiece con un guion y un espacio: - palabras',
  'write a table in Markdown: a line | head | head |, a line | --- | --- |, and a line | cell | cell | for each row':
    'escribe una tabla en Markdown: una línea | título | título |, una línea | --- | --- |, y una línea | celda | celda | por cada fila',
  'delete it: an entry holds words, and the site gives them their look':
    'bórralo: una entrada contiene palabras, y el sitio les da su aspecto',
  'end the line before it with a backslash (\\) and go on in a new line, or leave an empty line for a new paragraph; in a table or a heading write a comma in its place':
    'termina la línea de antes con una barra inversa (\\) y sigue en otra línea, o deja una línea en blanco para un párrafo nuevo; en una tabla o un subtítulo, escribe una coma en su lugar',
  'write --- on a line of its own, with an empty line before and after':
    'escribe --- en su propia línea, con una línea en blanco antes y otra después',
  'write ## and the words of the summary on a line of their own, and what was inside below it':
    'escribe ## y las palabras del resumen en su propia línea, y debajo lo que había dentro',
  'put one asterisk before and after the words: *words*':
    'pon un asterisco antes y después de las palabras: *palabras*',
  'put two asterisks before and after the words: **words**':
    'pon dos asteriscos antes y después de las palabras: **palabras**',
  'put two asterisks before and after the words, to stress them: **words**':
    'pon dos asteriscos antes y después de las palabras, para resaltarlas: **palabras**',
  'put two tildes before and after the words: ~~words~~':
    'pon dos virgulillas antes y después de las palabras: ~~palabras~~',
  'write [words](https://example.org/page), or [words](/projects/some-project/) for an entry':
    'escribe [palabras](https://example.org/pagina), o [palabras](/projects/un-proyecto/) para una entrada',
  'write the raised sign itself, such as ², or plain letters; for a note write [^1], and [^1]: words on a line of its own between empty lines; for a source <Cite source="…" />': `escribe el superíndice mismo, por ejemplo ², o letras normales; ${note}; para una fuente, <Cite source="…" />`,
  'write the lowered sign itself, such as ₂, or plain letters':
    'escribe el subíndice mismo, por ejemplo ₂, o letras normales',
  'write <Cite source="…" /> with a source of the entry; for a note write [^1], and [^1]: words on a line of its own between empty lines': `escribe <Cite source="…" /> con una fuente de la entrada; ${note}`,
  'delete the tag and its end, and keep the words; around words of another language write <Lang code="nl">words</Lang>': `${plain}; alrededor de palabras de otra lengua, escribe <Lang code="nl">palabras</Lang>`,
  'put quotation marks before and after the words: "words"': 'pon comillas antes y después de las palabras: "palabras"',
  'begin each line with > and a space, or write <Quote> and </Quote> on lines of their own between empty lines':
    'empieza cada línea con > y un espacio, o escribe <Quote> y </Quote> en sus propias líneas, entre líneas en blanco',
  'write ## and the words on a line of their own: ## words':
    'escribe ## y las palabras en su propia línea: ## palabras',
  'write each term as an item of a list: - **term**: words':
    'escribe cada término como elemento de una lista: - **término**: palabras',
  'put a backtick before and after the words: `words`':
    'pon una comilla invertida antes y después de las palabras: `palabras`',
  'for a poem write <Verse> and </Verse> on lines of their own; for code put a line ``` before and after':
    'para un poema, escribe <Verse> y </Verse> en sus propias líneas; para código, pon una línea ``` antes y otra después',
  'write the reading in brackets after the word': 'escribe la lectura entre paréntesis después de la palabra',
  'write <Verse> and </Verse>, each on a line of its own': 'escribe <Verse> y </Verse>, cada uno en su propia línea',
};
