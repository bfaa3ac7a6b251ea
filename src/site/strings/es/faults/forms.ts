/** What the forms find and tell to do, in Spanish, by its English words. */
export const formFaults: Readonly<Record<string, string>> = {
  'is not ticked yet': 'todavía no está marcado',
  'tick it if you agree': 'márcalo si estás de acuerdo',
  'is not chosen yet': 'todavía no está elegido',
  'choose the nearest': 'elige lo más parecido',
  'is empty': 'está en blanco',
  'a few words are enough': 'bastan unas palabras',
  'has {length} characters where {most} have room': 'tiene {length} caracteres y caben {most}',
  'say it in fewer words, or tell the rest elsewhere': 'dilo con menos palabras, o cuenta el resto en otra parte',
  '“{said}” would be written as “{words}”': '“{said}” se escribiría “{words}”',
  'say yes to that, or write it in other words': 'di que sí, o escríbelo con otras palabras',
  '“{said}” cannot be read as a date': '“{said}” no se puede leer como fecha',
  'write it like “about 1969”, “summer 1971” or “the 1970s”, or leave it empty':
    'escríbelo como “hacia 1969”, “verano de 1971” o “los años 70”, o déjalo en blanco',
  'is not an entry of this archive yet': 'todavía no es una entrada de este archivo',
  'choose one from the list; for something new, tell its story with the long form':
    'elige una de la lista; si es algo nuevo, cuenta su historia con el formulario largo',
  'name the entry that it is about': 'nombra la entrada de la que trata',
  'is the name of what you tell of': 'es el nombre de lo que cuentas',
  'name the others; to an earlier group of the same name add a year or a place':
    'nombra a los demás; si es un grupo anterior con el mismo nombre, añádele un año o un lugar',
  'say what can be seen, for those who cannot see it': 'di qué se ve, para quien no puede verla',
  '“{title}” is a draft': '“{title}” es un borrador',
  'in one story both are published together; otherwise set both to Ready and publish this one, which takes the other along; on a forge, publish the other first':
    'en una misma historia se publican juntas; si no, pon las dos en “Listo” y publica esta, que se lleva la otra; en una forja, publica antes la otra',
  'there is an entry at this address already ({taken})': 'ya hay una entrada en esta dirección ({taken})',
  'change that entry, or give this one another title': 'cambia esa entrada, o dale a esta otro título',
  'mend the file in a text editor': 'arregla el archivo en un editor de texto',
  'the name has no Latin letters or digits to make an address of':
    'el nombre no tiene letras latinas ni cifras con que hacer una dirección',
  'write a short name such as “lantern-street”': 'escribe un nombre corto, por ejemplo “calle-farol”',
  'there is an entry on {title} already': 'ya hay una entrada sobre {title}',
  'is it the same? Then tell us what is missing with the short form; if not, add a place or a year to the name':
    '¿es lo mismo? Entonces cuéntanos lo que falta con el formulario corto; si no, añádele al nombre un lugar o un año',
  'write the name you choose, or choose “Nobody”': 'escribe el nombre que elijas, o elige “Nadie”',
  'choose the nearest; “Not known” is an answer': 'elige lo más parecido; “No se sabe” también es una respuesta',
  'nothing is named that you read': 'no se nombra nada que hayas leído',
  'add what you read, so that others can read it too':
    'añade lo que leíste, para que otras personas también puedan leerlo',
};
