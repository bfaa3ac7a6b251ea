/** What the check finds in files, their headers and pictures and tells to do, in Spanish, by its English words. */
export const fileFaults: Readonly<Record<string, string>> = {
  // the folder and its history
  'there is no such content folder': 'no existe esa carpeta de contenido',
  'the content folder is a file': 'la carpeta de contenido es un archivo',
  'name an existing folder with --content or CONTENT_DIR': 'nombra una carpeta que exista con --content o CONTENT_DIR',
  'the content folder holds no entry': 'la carpeta de contenido no tiene ninguna entrada',
  'name the archive’s folder with --content or CONTENT_DIR, or add an entry: npm run new -- project "Its title"':
    'nombra la carpeta del archivo con --content o CONTENT_DIR, o añade una entrada: npm run new -- project "Su título"',
  '{key} was published and is gone': '{key} se publicó y ya no está',
  'ids are forever: list the old id in formerIds of the entry that took its place (lineages/old-id where that is of another kind), or bring the file back with withdrawn: { date, reason }':
    'los id son para siempre: pon el id antiguo en formerIds de la entrada que tomó su lugar (lineages/id-antiguo si es de otra clase), o devuelve el archivo con withdrawn: { date, reason }',
  'the history of the archive cannot be read, because {why}: no entry has its dates of publishing, and nobody checks that no id was lost':
    'no se puede leer la historia del archivo, porque {why}: ninguna entrada tiene sus fechas de publicación, y nadie revisa que no se haya perdido ningún id',
  'there is no git on this machine': 'no hay git en esta máquina',
  'install git (https://git-scm.com)': 'instala git (https://git-scm.com)',
  'the repository belongs to another user of this machine, and git does not read it':
    'el repositorio es de otra persona que usa esta máquina, y git no lo lee',
  'where you trust it, run: git config --global --add safe.directory and its path':
    'si confías en él, ejecuta git config --global --add safe.directory y su ruta',
  'where you trust it, run: git config --global --add safe.directory {path}':
    'si confías en él, ejecuta: git config --global --add safe.directory {path}',
  'git could not read it ({said})': 'git no pudo leerla ({said})',
  'see what git log says in this folder': 'mira lo que dice git log en esta carpeta',
  'this folder is in no git repository': 'esta carpeta no está en ningún repositorio de git',
  'get the archive with git clone, not as a download, or make it a repository with git init':
    'trae el archivo con git clone, no como descarga, o hazlo un repositorio con git init',
  'this clone holds only its last part (it is shallow)': 'este clon solo contiene su última parte (shallow)',
  'fetch the rest with git fetch --unshallow; where a forge’s runner cloned it, ask for the whole history there (fetch-depth: 0)':
    'trae el resto con git fetch --unshallow; si lo clonó una forja, pide ahí toda la historia (fetch-depth: 0)',

  // names of files
  'is a link to another file': 'es un enlace a otro archivo',
  'put the file itself here': 'pon aquí el archivo mismo',
  'has a name with characters that cannot be read': 'tiene un nombre con caracteres que no se pueden leer',
  'rename it with small letters, digits and hyphens': 'cámbiale el nombre: minúsculas, cifras y guiones',
  'is not a plain file': 'no es un archivo común',
  'put a plain file here': 'pon aquí un archivo común',
  'is a file that a program left behind': 'es un archivo que dejó algún programa',
  'is marked as a program': 'está marcado como programa',
  'take the mark off: chmod 644 {name}': 'quítale la marca: chmod 644 {name}',
  'is a folder inside a collection': 'es una carpeta dentro de una colección',
  'move its files one folder up': 'mueve sus archivos a la carpeta de arriba',
  'there is no collection called “{name}”': 'no hay ninguna colección llamada “{name}”',
  'has the same address as {twin}': 'tiene la misma dirección que {twin}',
  'rename one of the two': 'cambia el nombre de uno de los dos',
  'is not a picture this archive takes': 'no es una imagen que este archivo acepte',
  'name it like media/first-meeting.jpg (.jpg, .png or .webp, small letters, digits and hyphens)':
    'nómbrala como media/primera-reunion.jpg (.jpg, .png o .webp, minúsculas, cifras y guiones)',
  'lies outside every collection': 'está fuera de toda colección',
  'move it into one of: {collections}': 'muévelo a una de estas: {collections}',
  'is in a language that this site is not made in ({tag})':
    'está en una lengua en la que no se hace este sitio ({tag})',
  'name it with one of: {languages}; docs/translating.md tells how a language is added':
    'nómbralo con una de estas: {languages}; docs/translating.md dice cómo se añade una lengua',
  'name it like the file that it translates': 'nómbralo como el archivo que traduce',
  'put pictures into content/media': 'pon las imágenes en content/media',
  'name it in Latin letters, such as {example}; the title stays as it is':
    'nómbralo con letras latinas, por ejemplo {example}; el título queda como está',
  'name it like {example}': 'nómbralo como {example}',
  'is not an .{ending} file': 'no es un archivo .{ending}',
  'is larger than {most} KiB': 'pesa más de {most} KiB',
  'split it into several entries; put pictures in content/media':
    'divídelo en varias entradas; pon las imágenes en content/media',
  'has a name that cannot be an address': 'tiene un nombre que no puede ser una dirección',
  'has a name longer than {most} characters': 'tiene un nombre de más de {most} caracteres',
  'has a name that the site needs itself ({name})': 'tiene un nombre que el sitio necesita para sí ({name})',
  'the entry {fact}': 'la entrada {fact}',
  'give it a shorter title, which makes a shorter address': 'ponle un título más corto, que da una dirección más corta',
  'give the title one more word, so that the address becomes another':
    'ponle una palabra más al título, para que la dirección sea otra',
  'no address can be made of this title': 'con este título no se puede hacer una dirección',
  'give it a name in Latin letters': 'ponle un nombre con letras latinas',
  'give it a name in Latin letters; its name in other letters goes under “Also known as”':
    'ponle un nombre con letras latinas; su nombre en otra escritura va en “También conocido como”',
  'the file is empty': 'el archivo está en blanco',
  'fill it in, or delete it': 'llénalo, o bórralo',

  // pictures
  'the picture has {size} MiB': 'la imagen pesa {size} MiB',
  'save it again with at most {most} MiB': 'guárdala otra vez con {most} MiB como máximo',
  'this is not a JPEG, PNG or WebP picture': 'esto no es una imagen JPEG, PNG ni WebP',
  'export the picture as JPEG, PNG or WebP': 'exporta la imagen como JPEG, PNG o WebP',
  'the name ends in .{ending} but the picture is a {kind}': 'el nombre termina en .{ending} pero la imagen es {kind}',
  'end its name in .{ending}': 'termina su nombre en .{ending}',
  'the picture has no size': 'la imagen no tiene tamaño',
  'the picture is {width} × {height}': 'la imagen mide {width} × {height}',
  'make it at most {side} wide and high and {pixels} megapixels':
    'que mida {side} de ancho y de alto y tenga {pixels} megapíxeles como máximo',
  '{what} may tell where, when, by whom or with what the picture was made':
    '{what} puede decir dónde, cuándo, por quién o con qué se hizo la imagen',
  'export the picture again without hidden data, or let npm run media -- clean FILE do it':
    'exporta otra vez la imagen sin datos escondidos, o deja que lo haga npm run media -- clean ARCHIVO',
  'EXIF data': 'un conjunto de datos EXIF',
  'XMP data': 'un conjunto de datos XMP',
  'IPTC data': 'un conjunto de datos IPTC',
  'a second picture (MPF)': 'una segunda imagen (MPF)',
  'a thumbnail (JFXX)': 'una miniatura (JFXX)',
  'a comment in the JPEG': 'un comentario en el JPEG',
  'the part APP{number}': 'la parte APP{number}',
  'the part {name} of the PNG': 'la parte {name} del PNG',
  'the part {name} of the WebP': 'la parte {name} del WebP',
  'the JPEG is damaged': 'el JPEG está dañado',
  'the JPEG is cut off': 'el JPEG está cortado',
  'the JPEG holds no picture': 'el JPEG no contiene ninguna imagen',
  'the PNG is cut off': 'el PNG está cortado',
  'the WebP is cut off': 'el WebP está cortado',
  'export the picture again, and send the whole file': 'exporta otra vez la imagen, y envía el archivo entero',
  '{count} bytes follow the end of the picture': 'hay {count} bytes después del final de la imagen',
  'export the picture again': 'exporta otra vez la imagen',
  'the picture moves': 'la imagen se mueve',
  'send one still picture': 'envía una sola imagen fija',
};
