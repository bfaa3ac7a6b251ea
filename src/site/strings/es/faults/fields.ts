/** What the check finds in a field and tells to do, in Spanish, by its English words. */
export const fieldFaults: Readonly<Record<string, string>> = {
  '{field} is missing': 'falta {field}',
  'fill it in ({hint})': 'llénalo ({hint})',
  'fill it in or delete the line; {hint}': 'llénalo o borra la línea; {hint}',
  'fill it in, or delete its “-”': 'llénalo, o borra su “-”',
  '{shown} has the wrong form': '{shown} no tiene la forma debida',
  'this item of the list is empty': 'este elemento de la lista está en blanco',
  '{value} is more than {most}': '{value} es más que {most}',
  '{value} is less than {least}': '{value} es menos que {least}',
  'give {most} or less': 'pon {most} o menos',
  'give {least} or more': 'pon {least} o más',
  'has {length} characters where {most} fit': 'tiene {length} caracteres y caben {most}',
  'shorten it; the long story belongs in the text': 'acórtalo; la historia larga va en el texto',
  'a lineage claim without evidence': 'una afirmación de linaje sin pruebas',
  'a fact without a source': 'un dato sin fuente',
  '{value} is not one of its terms': '{value} no es uno de sus términos',
  'use one of: {terms}': 'usa uno de estos: {terms}',
  'did you mean {nearest}? ({terms})': '¿querías decir {nearest}? ({terms})',
  'did you mean {nearest}?': '¿querías decir {nearest}?',
  'there is no field called {key} here': 'aquí no hay ningún campo {key}',
  'the fields here are: {fields}': 'los campos de aquí son: {fields}',
  '{shown} is not a plain web address': '{shown} no es una dirección web sencilla',
  'write it whole, beginning with https:// and the host, without spaces':
    'escríbela entera, desde https:// y el sitio, sin espacios',
  'write it whole, beginning with https:// and a public host, without spaces':
    'escríbela entera, desde https:// y un sitio público, sin espacios',
  'ends before it starts': 'termina antes de empezar',
  'put the earlier date first, such as 1970/1978': 'pon primero la fecha anterior, por ejemplo 1970/1978',
  'holds {day}, a day that the calendar does not have': 'contiene {day}, un día que no está en el calendario',
  'look the day up, or write only the month: {month}': 'busca el día, o escribe solo el mes: {month}',
  'is not a date in EDTF': 'no es una fecha en EDTF',
  'has no beginning or no end where one day is meant': 'no tiene comienzo o no tiene fin, y hace falta un día',
  'write the day, month or year, such as 2024-05-01, or a closed interval such as 1970/1972':
    'escribe el día, el mes o el año, por ejemplo 2024-05-01, o un intervalo cerrado, por ejemplo 1970/1972',
  'is a choice between dates where one day is meant': 'es una elección entre fechas, y hace falta un día',
  'write the day, month or year that holds them all, such as 2024, or 2024~ (about)':
    'escribe el día, el mes o el año que las contiene a todas, por ejemplo 2024, o 2024~ (hacia)',
  'lies further ahead than anybody can have written': 'está más adelante de lo que nadie pudo haber escrito',
  'look at the year': 'mira el año',
  'lies before the common era where a day of our time is meant':
    'es anterior a la era común, y hace falta un día de nuestro tiempo',
  'write the day, month or year, such as 2024-05-01': 'escribe el día, el mes o el año, por ejemplo 2024-05-01',
  'write {better}': 'escribe {better}',
  'must be on one line': 'debe ir en una sola línea',
  'join the lines into one': 'une las líneas en una',
  'has no letter and no digit that can be seen': 'no tiene ninguna letra ni cifra que se vea',
  'write it in words: lists show it, and a link needs something to stand on':
    'escríbelo con palabras: se muestra en listas, y un enlace necesita en qué apoyarse',
  'is not a language tag': 'no es un código de lengua',
  'write a BCP 47 tag such as en, es or nl': 'escribe un código BCP 47, por ejemplo en, es o nl',
  'is not a country code': 'no es un código de país',
  'is the code of a state that is no more': 'es el código de un Estado que ya no existe',
  'write the two-letter ISO 3166-1 code, such as CA, GB or NL':
    'escribe el código ISO 3166-1 de dos letras, por ejemplo CA, MX o NL',
  'is not a DOI as this archive writes it': 'no es un DOI como los escribe este archivo',
  'write it without https://doi.org/, such as 10.2105/AJPH.2020.306080':
    'escríbelo sin https://doi.org/, por ejemplo 10.2105/AJPH.2020.306080',
  'is not an ISBN of 10 or 13 digits': 'no es un ISBN de 10 o 13 cifras',
  'write its digits, with hyphens or without, such as 978-0-306-40615-7; a last x is a capital X':
    'escribe sus cifras, con guiones o sin ellos, por ejemplo 978-0-306-40615-7; una x al final va en mayúscula',
  'is not an ISSN': 'no es un ISSN',
  'write two groups of four digits with a hyphen between, such as 0317-8471':
    'escribe dos grupos de cuatro cifras con un guion en medio, por ejemplo 0317-8471',
  'has a wrong digit, for its last one does not fit the others':
    'tiene una cifra mal, porque la última no concuerda con las demás',
  'compare each digit with the source; were the others right, it would end in {last}':
    'compara cada cifra con la fuente; si las demás están bien, terminaría en {last}',
  'is said to have died, and nothing says why it is right to name them':
    'se dice que murió, y nada dice por qué está bien nombrar a esta persona',
  'is living, or may be, and is named without a basis': 'vive, o puede vivir, y se le nombra sin motivo',
  'country is missing': 'falta el país',
  'is not a picture of the media folder, such as /media/first-meeting.jpg':
    'no es una imagen de la carpeta media, por ejemplo /media/first-meeting.jpg',
  'add alt: with what can be seen, for those who cannot see it':
    'añade alt: con lo que se ve, para quien no puede verlo',
  'read the licence at the holder’s own page, and add licenceRead: with the day':
    'lee la licencia en la página de quien la guarda, y añade licenceRead: con el día',
  'has only one half of a position': 'tiene solo la mitad de una posición',
  'give both lat and lon, or neither': 'pon latitud y longitud, o ninguna',
  'gives the position of a place that is withheld': 'da la posición de un lugar reservado',
  'take the point off the map, or choose “region” under “How exactly to show it”':
    'quita el punto del mapa, o elige “región” en “Con qué exactitud mostrarlo”',
  'is an ending without a source': 'es un final sin fuente',
  'choose a source for it, or “not known” as the way it ended':
    'elige una fuente, o “no se sabe” como manera en que terminó',
};
