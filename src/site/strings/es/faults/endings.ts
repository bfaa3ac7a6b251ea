/**
 * Sentences that end or begin like many others, in Spanish, by their English words. What stands in the gaps `fix` and
 * `fact` is a sentence itself, and is looked up in its turn.
 */
export const endingFaults: Readonly<Record<string, string>> = {
  '“{said}” {fact}': '“{said}” {fact}',
  '{fix}; to show it as it is write {mark}': '{fix}; para mostrarlo tal cual, escribe {mark}',
  '{fix}; to show it as it is put it in `code`': '{fix}; para mostrarlo tal cual, ponlo entre `comillas invertidas`',
  '{fix}; to show the tag itself write {mark}': '{fix}; para mostrar la etiqueta misma, escribe {mark}',
  '{fix}; to show a less-than sign write \\<': '{fix}; para mostrar un signo de menor que, escribe \\<',
  '{fix}; to show a mark write {mark}': '{fix}; para mostrar un signo, escribe {mark}',
  '{fix}; to show the mark write {mark}': '{fix}; para mostrar el signo, escribe {mark}',
  '{fix}; to show the marks write {mark}': '{fix}; para mostrar los signos, escribe {mark}',
  '{fix}; to show the brackets write {mark}': '{fix}; para mostrar los corchetes, escribe {mark}',
  '{fix}; to show a | inside a cell write {mark}': '{fix}; para mostrar una | dentro de una celda, escribe {mark}',
  '{fix}; npm run check -- --fix does so': '{fix}; npm run check -- --fix lo hace',
  '{fix}; npm run check -- --fix does so unless it is written as \\xAD or \\u00AD':
    '{fix}; npm run check -- --fix lo hace, salvo si está escrito como \\xAD o \\u00AD',
  '{fix}; a remark goes on a line of its own': '{fix}; una observación va en su propia línea',
  '{fix}, or end each line with a backslash (\\) to keep it; if it is plain text, write it on one line':
    '{fix}, o termina cada línea con una barra inversa (\\) para conservarla; si es texto corrido, escríbelo en una sola línea',
  'to show a less-than sign write \\<': 'para mostrar un signo de menor que, escribe \\<',
  'to show a less-than sign write \\<, or put it in `code`':
    'para mostrar un signo de menor que, escribe \\<, o ponlo entre `comillas invertidas`',
};
