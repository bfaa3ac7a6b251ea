/** What the desk's server refuses, in Spanish, by its English words, with gaps for the values that it names. */
export const refusals: Readonly<Record<string, string>> = {
  // saving
  'Someone else has changed this entry since you opened it. Your text is still in the form: copy what you need, reload, and put it in again.':
    'Otra persona cambió esta entrada desde que la abriste. Tu texto sigue en el formulario: copia lo que necesites, vuelve a cargar la página y ponlo otra vez.',
  'There is an entry at this address already: open that one, or choose another title.':
    'Ya hay una entrada en esta dirección: abre esa, o elige otro título.',
  'There is an entry with this address already: “{title}”. Open that one, or choose another title.':
    'Ya hay una entrada con esta dirección: “{title}”. Abre esa, o elige otro título.',
  'There is another picture called {name} already. Nothing was saved. Give yours another name and put it in again.':
    'Ya hay otra imagen llamada {name}. No se guardó nada. Ponle otro nombre a la tuya y agrégala de nuevo.',
  'There is no picture at {path}.': 'No hay ninguna imagen en {path}.',
  'There is no picture at {path}. Nothing was deleted; reload the page.':
    'No hay ninguna imagen en {path}. No se borró nada; vuelve a cargar la página.',
  'There is no picture at {path} in this change.': 'En este cambio no hay ninguna imagen en {path}.',
  'The request holds no picture.': 'En lo que se envió no hay ninguna imagen.',
  '“{path}” is not a picture’s place: content/media/….': '“{path}” no es lugar para una imagen: content/media/….',
  'That is more than 50 MB. Make the pictures smaller, or put them in one by one.':
    'Es más de 50 MB. Haz más pequeñas las imágenes, o agrégalas una por una.',
  'An entry is not deleted: give it “withdrawn” with a date and a reason, so that its address keeps working.':
    'Una entrada no se borra: en “Retirada”, pon una fecha y un motivo, y su dirección seguirá funcionando.',
  'The desk does not rename files: an id is forever.': 'La mesa no cambia nombres de archivo: un id es para siempre.',
  '{path} cannot be the name of a file here: the site needs that name itself. Give the title one more word.':
    '{path} no puede ser aquí el nombre de un archivo: el sitio mismo necesita ese nombre. Agrégale una palabra al título.',
  '{path} cannot be the name of a file here. A file’s name is made from its title: small letters, digits and single hyphens; pictures are .jpg, .png or .webp. Save under a plain title first, then change the title.':
    '{path} no puede ser aquí el nombre de un archivo. El nombre se forma con el título: minúsculas, cifras y guiones sueltos; las imágenes son .jpg, .png o .webp. Guarda primero con un título sencillo y cámbialo después.',
  '“{path}” cannot be the name of an entry.': '“{path}” no puede ser el nombre de una entrada.',
  '“{key}” is not the entry at {path}.': '“{key}” no es la entrada que está en {path}.',
  'The desk saves one entry at a time.': 'La mesa guarda una entrada a la vez.',

  // drafts
  'There is no draft of this entry: it was published, alone or with another, or deleted. Reload the page.':
    'No hay borrador de esta entrada: se publicó, sola o con otra, o se borró. Vuelve a cargar la página.',
  'A draft has no step “{step}”.': 'Un borrador no tiene ningún paso “{step}”.',
  'This draft is not ready to be published. Set it to Ready first. The draft is kept.':
    'Este borrador no está listo para publicarse. Ponlo primero en “Listo”. El borrador se conserva.',
  'This entry names {name}, which is a draft still. Look at that one, set it to Ready, and publish this one again: both are published together. The draft is kept.':
    'Esta entrada nombra {name}, que todavía es un borrador. Míralo, ponlo en “Listo” y publica esta otra vez: las dos se publican juntas. El borrador se conserva.',
  '{path} is in {branch} and in {other}, which would be published with it, and not the same. Nothing was published. Put what you need into one, and leave it out of the other.':
    '{path} está en {branch} y en {other}, que se publicaría con él, y no son iguales. No se publicó nada. Pon lo que necesites en uno y déjalo fuera del otro.',
  '{name} was published otherwise by someone since {branch} was begun. {kept}':
    'Después de que se empezó {branch}, alguien publicó {name} de otra manera. {kept}',
  'The draft is kept: copy what you need from it, delete the draft, open the entry again and put it in.':
    'El borrador se conserva: copia de él lo que necesites, bórralo, abre la entrada otra vez y ponlo ahí.',
  'So it was not put together with others, and nothing was changed. Put what you need into the published one, and leave it out of that draft.':
    'Por eso no se juntó con otros, y no cambió nada. Pon lo que necesites en la entrada publicada y déjalo fuera de ese borrador.',
  'The check of the archive does not let this through, so nothing was published and the draft is kept.':
    'La revisión del archivo no deja pasar esto: no se publicó nada y el borrador se conserva.',
  '… and {n} more': '… y {n} más',
  'The draft {key} names this one: set both to Ready and publish that one.':
    'El borrador {key} nombra este: pon los dos en “Listo” y publica aquel.',

  // changes of several entries
  'There is no change “{name}”: it was published, alone or with another, or deleted. Reload the page.':
    'No hay ningún cambio “{name}”: se publicó, solo o con otro, o se borró. Vuelve a cargar la página.',
  'Somebody has changed this since you looked at it. Nothing was done. Look at it as it is now, and decide again.':
    'Alguien lo cambió después de que lo miraste. No se hizo nada. Míralo como está ahora y decide de nuevo.',
  '{key} is not in this change. Reload the page.': '{key} no está en este cambio. Vuelve a cargar la página.',
  '“{branch}” cannot be the name of a change. It is {prefix} and then small letters, digits and single hyphens, at most {n}.':
    '“{branch}” no puede ser el nombre de un cambio. Es {prefix} y después minúsculas, cifras y guiones sueltos, {n} como mucho.',
  'There is nothing to put into this change.': 'No hay nada que poner en este cambio.',
  '{name} is in {branch} and in another of these drafts, and not the same. Nothing was changed. {remedy}':
    '{name} está en {branch} y en otro de estos borradores, y no son iguales. No cambió nada. {remedy}',
  'Open both, put what you need into one, and leave it out of the other.':
    'Abre los dos, pon lo que necesites en uno y déjalo fuera del otro.',
  'Give one of the pictures another name.': 'Ponle otro nombre a una de las imágenes.',
  'The note is empty. Write what you want to ask or answer.':
    'La nota está en blanco. Escribe lo que quieres preguntar o contestar.',
  'A note has at most {most} characters, and this one has {n}.':
    'Una nota tiene {most} caracteres como mucho, y esta tiene {n}.',
  'That question was settled meanwhile. Reload the page and choose what you write.':
    'Esa pregunta se resolvió mientras tanto. Vuelve a cargar la página y decide qué escribes.',
  'There is no such question in this change. Reload the page.':
    'En este cambio no hay tal pregunta. Vuelve a cargar la página.',
  'The desk on this machine keeps no notes.': 'La mesa de esta máquina no guarda notas.',

  // git
  'The branch {branch} is gone. Stop the server and start it again.':
    'La rama {branch} ya no está. Detén el servidor y arráncalo otra vez.',
  'The branch {branch} is checked out in {folder}. Switch to another one there first.':
    'La rama {branch} está abierta en {folder}. Cambia primero ahí a otra.',
  'The branch {branch} is a link to another branch, which the desk does not follow. Delete the link: git symbolic-ref --delete {ref}':
    'La rama {branch} es un enlace a otra rama, y la mesa no lo sigue. Borra el enlace: git symbolic-ref --delete {ref}',
  'The branch {branch} has no beginning in common with this archive.':
    'La rama {branch} no tiene ningún comienzo en común con este archivo.',
  'The branch {branch} changes more than the desk publishes: {files}. Nothing was published. Look at all of it with git diff {range}, and merge it with git only if you want all of it.':
    'La rama {branch} cambia más de lo que la mesa publica: {files}. No se publicó nada. Míralo todo con git diff {range}, y únela con git solo si lo quieres todo.',
  'Git’s settings for this branch keep it from moving. The draft is kept; merge it with git.':
    'La configuración de git para esta rama impide que avance. El borrador se conserva; únelo con git.',
  'No branch is checked out in this repository, so there is nothing to publish to. Run git switch main (or your branch), start the server again, and publish then. The draft is kept.':
    'En este repositorio no hay ninguna rama abierta, así que no hay dónde publicar. Ejecuta git switch main (o tu rama), arranca otra vez el servidor y publica entonces. El borrador se conserva.',
  'The branch was changed at the same moment. Publish again.': 'La rama cambió en el mismo momento. Publica otra vez.',
  'Your folder holds files that git does not know and that publishing would replace: {files}. Move them elsewhere. {kept}':
    'Tu carpeta tiene archivos que git no conoce y que la publicación reemplazaría: {files}. Muévelos a otra parte. {kept}',
  'You have changed files in your folder that publishing would replace: {files}. Commit them, or put them aside with git stash. {kept}':
    'Cambiaste en tu carpeta archivos que la publicación reemplazaría: {files}. Haz commit, o apártalos con git stash. {kept}',
  'A merge is unfinished in your folder. Finish it with git first. {kept}':
    'En tu carpeta hay una unión sin terminar. Termínala primero con git. {kept}',
  'Then publish again. Nothing was changed, and the draft is kept.':
    'Después publica otra vez. No cambió nada, y el borrador se conserva.',
  'Another git program is at work here. Try again; if that never ends, delete {lock}.':
    'Otro programa de git está trabajando aquí. Intenta otra vez; si no termina nunca, borra {lock}.',
  'Git could not move the branch, because something else has: {said}. Reload and try again.':
    'Git no pudo mover la rama, porque algo más la movió: {said}. Vuelve a cargar la página e intenta otra vez.',
  'The request was cut off.': 'El envío se cortó.',
  '“{path}” is a link out of content/.': '“{path}” es un enlace que sale de content/.',
  '{path} is not inside content/.': '{path} no está dentro de content/.',
};
