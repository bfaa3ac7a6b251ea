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
    'se separó de',
    'Dejó al otro tras un desacuerdo.',
  ],
  'adapted-text-or-tool': [
    'adapted a text or tool of',
    'It used words, a form or a tool of the other again, with changes. This can be seen, or they say so.',
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
    'was taken along by people who moved, from',
    'A people moved, and set up again what they had before.',
    'lo llevó consigo gente que se mudó, desde',
    'Un pueblo migró y volvió a fundar lo que tenía antes.',
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
    'took over a technique of',
    'An institution took the technique and left its politics behind.',
    'se quedó con una técnica de',
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
    'A source says so. We found nothing else that shows it.',
    'se dice, sin mostrarlo, que viene de',
    'Una fuente lo dice. No encontramos nada más que lo muestre.',
  ],
  'claimed-contradicted': [
    'is said, against better sources, to come from',
    'A source says so, or gives a date for it. Better sources deny it.',
    'se dice, contra mejores fuentes, que viene de',
    'Una fuente lo dice, o le pone fecha. Mejores fuentes lo niegan.',
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
export const standing = vocabulary('How sure a claim is', {
  documented: [
    'documented',
    'Two sources that do not rest on each other, or a paper of the time, show it. Nothing of like weight denies it.',
    'documentado',
    'Lo muestran dos fuentes que no se apoyan una en otra, o un papel de la época. Nada de igual peso lo niega.',
  ],
  testimony: [
    'first-hand',
    'Someone who took part says so, and nobody else does. Nothing of like weight denies it.',
    'de primera mano',
    'Lo dice alguien que participó y nadie más. Nada de igual peso lo niega.',
  ],
  attributed: [
    'second-hand',
    'Someone who took no part says so, or it is said and not shown. Nothing of like weight denies it.',
    'de segunda mano',
    'Lo dice alguien que no participó, o se dice sin mostrarlo. Nada de igual peso lo niega.',
  ],
  inferred: [
    'our conclusion',
    'We think so after reading the sources. No source says it outright.',
    'conclusión nuestra',
    'Lo creemos tras leer las fuentes. Ninguna lo dice expresamente.',
  ],
  contested: [
    'contested',
    'Sources or people of like weight disagree. Both sides are shown.',
    'en disputa',
    'Fuentes o personas de igual peso no están de acuerdo. Se muestran las dos partes.',
  ],
  contradicted: [
    'contradicted',
    'Better sources speak against it. It stays here so that it can be answered.',
    'desmentido',
    'Mejores fuentes lo niegan. Queda aquí para que se pueda responder.',
  ],
  withdrawn: [
    'withdrawn',
    'Whoever made the claim took it back. The reason is kept.',
    'retirado',
    'Quien lo afirmó lo retiró. Se conserva la razón.',
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
export const stance = vocabulary('For or against', {
  supports: ['for it', 'This evidence speaks for the claim.', 'a favor', 'Esta prueba habla a favor.'],
  disputes: [
    'against it',
    'This evidence says something that cannot be true together with the claim.',
    'en contra',
    'Esta prueba dice algo que no puede ser cierto junto con la afirmación.',
  ],
  silent: [
    'says nothing',
    'One would expect this source to say it, and it does not. That is no denial.',
    'no dice nada',
    'Cabría esperar que esta fuente lo dijera, y no lo dice. No es una negación.',
  ],
  context: [
    'beside it',
    'This evidence shows one end of the claim, its time or its limits. It is neither for nor against.',
    'al lado',
    'Esta prueba muestra un extremo, la época o los límites. No habla ni a favor ni en contra.',
  ],
});
