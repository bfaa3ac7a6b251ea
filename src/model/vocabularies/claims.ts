import { vocabulary } from './terms.ts';

/** How something passed, or did not pass, from one entry to another. A label reads between the two: heir, label, ancestor. */
export const channel = vocabulary('How it was received', {
  'grew-out-of': [
    'grew out of',
    'It began inside the other, with the same people, before it had a name of its own.',
    'surgió de',
    'Empezó dentro del otro, con la misma gente, antes de tener nombre propio.',
  ],
  'carried-by-a-person': [
    'came by way of a person from',
    'Someone who had taken part in the one brought it to the other.',
    'llegó por medio de una persona de',
    'Alguien que participó en el uno lo llevó al otro.',
  ],
  'taught-by': [
    'was taught by',
    'People of the one trained or advised people of the other.',
    'aprendió de',
    'Gente del uno formó o aconsejó a gente del otro.',
  ],
  'split-from': [
    'split from',
    'It left the other after a disagreement.',
    'se escindió de',
    'Dejó al otro tras un desacuerdo.',
  ],
  'adapted-text-or-tool': [
    'adapted a text or tool of',
    'Words, a form or a tool of the other were reused with changes, and this can be seen or is acknowledged.',
    'adaptó un texto o herramienta de',
    'Reutilizó con cambios palabras, forma o herramienta del otro, y se ve o se reconoce.',
  ],
  'acknowledged-inspiration': [
    'was inspired by',
    'The other moved its people: they say so, or someone says it of them. They need not have met.',
    'se inspiró en',
    'El otro movió a su gente: lo dice ella, o alguien lo dice de ella. No hizo falta contacto.',
  ],
  'named-after': [
    'took its name from',
    'The name was taken across time or place, with little else shown.',
    'tomó su nombre de',
    'Tomó el nombre a través del tiempo o la distancia, y poco más consta.',
  ],
  transplanted: [
    'was transplanted from',
    'A people moved and set up the same institution again.',
    'fue trasplantado de',
    'Un pueblo migró y fundó otra vez la misma institución.',
  ],
  'material-support': [
    'was helped with goods or work by',
    'Money, food, space or labour was given, without handing on a method.',
    'recibió bienes o trabajo de',
    'Recibió dinero, comida, espacio o trabajo, sin que pasara un método.',
  ],
  'answer-to-exclusion': [
    'answered exclusion by',
    'It took the other’s form because the other shut its people out.',
    'respondió a la exclusión de',
    'Tomó la forma del otro porque este los excluía.',
  ],
  revived: [
    'revived',
    'It restarted the other after a gap, and says so.',
    'reavivó',
    'Reinició al otro después de una pausa, y lo dice.',
  ],
  'absorbed-technique': [
    'absorbed a technique of',
    'An institution took the technique and left its politics behind.',
    'absorbió una técnica de',
    'Una institución tomó la técnica y dejó su política.',
  ],
  'parallel-invention': [
    'arose separately from',
    'Alike and at about the same time, and a source says there was no contact.',
    'surgió por separado de',
    'Parecidos y de la misma época, y una fuente dice que no hubo contacto.',
  ],
  'resemblance-only': [
    'resembles',
    'Alike, one earlier and one later, with no evidence of contact.',
    'se parece a',
    'Parecidos, uno anterior y otro posterior, sin prueba de contacto.',
  ],
  'claimed-not-shown': [
    'is said, but not shown, to come from',
    'A source asserts the link; no independent evidence was found.',
    'se dice, sin mostrarlo, que viene de',
    'Una fuente afirma el vínculo; no se halló prueba independiente.',
  ],
  'claimed-contradicted': [
    'is said, against the evidence, to come from',
    'A source asserts the link or its date; better sources disagree.',
    'se dice, contra la evidencia, que viene de',
    'Una fuente afirma el vínculo o su fecha; mejores fuentes lo contradicen.',
  ],
  'not-known': [
    'is not known to come from',
    'A way was looked for and not found. Perhaps nothing passed.',
    'no se sabe si viene de',
    'Se buscó el camino y no se encontró. Quizá no pasó nada.',
  ],
});

/** Channels that say no: sourced, drawn differently, and never counted as descent. */
export const channelsThatSayNo: ReadonlySet<string> = new Set([
  'parallel-invention',
  'resemblance-only',
  'claimed-not-shown',
  'claimed-contradicted',
  'not-known',
]);

/** How well a claim is supported, the strongest first. No two overlap: docs/decisions/0014-standing-as-arithmetic.md. */
export const standing = vocabulary('Standing', {
  documented: [
    'documented',
    'Two independent origins, or a document of the time, show it, and nothing of like weight denies it.',
    'documentado',
    'Lo muestran dos orígenes independientes o un documento de la época, y nada de igual peso lo niega.',
  ],
  testimony: [
    'testimony',
    'One who took part says so; there is no second origin, and nothing of like weight denies it.',
    'testimonio',
    'Lo dice alguien que participó; no hay segundo origen y nada de igual peso lo niega.',
  ],
  attributed: [
    'attributed',
    'Somebody who took no part says so, or it is said and not shown; nothing of like weight denies it.',
    'atribuido',
    'Lo dice quien no participó, o se dice sin mostrarlo; nada de igual peso lo niega.',
  ],
  inferred: [
    'inferred',
    'This archive concludes it from the sources; no source says it outright.',
    'inferido',
    'Lo concluye este archivo; ninguna fuente lo dice expresamente.',
  ],
  contested: [
    'contested',
    'Sources or people of like weight disagree; both sides are shown.',
    'en disputa',
    'Fuentes o personas de igual peso discrepan; se muestran ambas.',
  ],
  contradicted: [
    'contradicted',
    'Better sources speak against it; it stays here so that it can be answered.',
    'contradicho',
    'Mejores fuentes lo niegan; queda aquí para que se pueda responder.',
  ],
  withdrawn: [
    'withdrawn',
    'Whoever made the claim took it back; the reason is kept.',
    'retirado',
    'Quien lo afirmó lo retiró; se conserva la razón.',
  ],
});

/** On whose word a claim stands. */
export const saidBy = vocabulary('On whose word', {
  learner: [
    'those who received it',
    'The people who received it say so.',
    'quienes lo recibieron',
    'Lo dice la gente que lo recibió.',
  ],
  teacher: [
    'those who handed it on',
    'The people who handed it on say so.',
    'quienes lo entregaron',
    'Lo dice la gente que lo entregó.',
  ],
  participant: [
    'a participant',
    'Someone who was there says so.',
    'una participante',
    'Lo dice alguien que estuvo allí.',
  ],
  historian: [
    'a historian',
    'A scholar working from evidence says so.',
    'una historiadora',
    'Lo dice quien investigó con pruebas.',
  ],
  journalist: ['a journalist', 'A reporter says so.', 'una periodista', 'Lo dice la prensa.'],
  writer: [
    'a later writer',
    'Someone who took no part, and is neither scholar nor reporter, writes so.',
    'quien escribió después',
    'Lo escribe quien no participó y no es ni investigadora ni prensa.',
  ],
  archive: [
    'this archive',
    'We conclude it ourselves, and say so.',
    'este archivo',
    'Lo concluimos nosotras y lo decimos.',
  ],
});

/** Which way a piece of evidence points. Under a channel that says a link is only said, it is the link that is meant. */
export const stance = vocabulary('Stance', {
  supports: ['supports', 'This evidence speaks for the claim.', 'apoya', 'Esta prueba habla a favor.'],
  disputes: [
    'disputes',
    'This evidence says something that cannot be true together with the claim.',
    'disputa',
    'Esta prueba dice algo que no puede ser cierto junto con la afirmación.',
  ],
  silent: [
    'silent',
    'One would expect this source to say it, and it does not. That is no denial, and where we saw only a part it says nothing.',
    'calla',
    'Cabría esperar que esta fuente lo dijera, y no lo dice. No es una negación, y si solo vimos una parte no dice nada.',
  ],
  context: [
    'context',
    'This evidence shows one end of the claim, its time or its limits, and speaks neither for nor against it.',
    'contexto',
    'Esta prueba muestra un extremo, la época o los límites, y no habla ni a favor ni en contra.',
  ],
});
