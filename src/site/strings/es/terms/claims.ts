import type * as english from '../../../../model/vocabularies/claims.ts';
import { vocabulary } from '../../../../model/vocabularies/terms.ts';
import type { Translated } from '../../terms.ts';

export const channel: Translated<typeof english.channel> = vocabulary('Cómo se recibió', {
  'grew-out-of': ['surgió de', 'Empezó dentro del otro, con la misma gente, antes de tener nombre propio.'],
  'carried-by-a-person': ['llegó por medio de una persona de', 'Alguien que participó en el uno lo llevó al otro.'],
  'taught-by': ['aprendió de', 'Gente del uno formó o aconsejó a gente del otro.'],
  'split-from': ['se separó de', 'Dejó al otro tras un desacuerdo.'],
  'adapted-text-or-tool': [
    'adaptó un texto o herramienta de',
    'Reutilizó con cambios palabras, forma o herramienta del otro, y se ve o se reconoce.',
  ],
  'acknowledged-inspiration': [
    'se inspiró en',
    'El otro movió a su gente: lo dice ella, o alguien lo dice de ella. No hizo falta contacto.',
  ],
  'named-after': ['tomó su nombre de', 'Tomó el nombre a través del tiempo o la distancia, y poco más consta.'],
  transplanted: ['lo llevó consigo gente que se mudó, desde', 'Un pueblo migró y volvió a fundar lo que tenía antes.'],
  'material-support': [
    'recibió bienes o trabajo de',
    'Recibió dinero, comida, espacio o trabajo, sin que pasara un método.',
  ],
  'answer-to-exclusion': ['respondió a la exclusión de', 'Tomó la forma del otro porque este los excluía.'],
  revived: ['reavivó', 'Reinició al otro después de una pausa, y lo dice.'],
  'absorbed-technique': ['se quedó con una técnica de', 'Una institución tomó la técnica y dejó su política.'],
  'parallel-invention': [
    'surgió por separado de',
    'Parecidos y de la misma época, y una fuente dice que no hubo contacto.',
  ],
  'resemblance-only': ['se parece a', 'Parecidos, uno anterior y otro posterior, sin prueba de contacto.'],
  'claimed-not-shown': [
    'se dice, sin mostrarlo, que viene de',
    'Una fuente lo dice. No encontramos nada más que lo muestre.',
  ],
  'claimed-contradicted': [
    'se dice, contra mejores fuentes, que viene de',
    'Una fuente lo dice, o le pone fecha. Mejores fuentes lo niegan.',
  ],
  'not-known': ['no se sabe si viene de', 'Se buscó el camino y no se encontró. Quizá no pasó nada.'],
});

export const standing: Translated<typeof english.standing> = vocabulary('Qué tan segura es una afirmación', {
  documented: [
    'documentado',
    'Lo muestran dos fuentes que no se apoyan una en otra, o un papel de la época. Nada de igual peso lo niega.',
  ],
  testimony: ['de primera mano', 'Lo dice alguien que participó y nadie más. Nada de igual peso lo niega.'],
  attributed: [
    'de segunda mano',
    'Lo dice alguien que no participó, o se dice sin mostrarlo. Nada de igual peso lo niega.',
  ],
  inferred: ['conclusión nuestra', 'Lo creemos tras leer las fuentes. Ninguna lo dice expresamente.'],
  contested: ['en disputa', 'Fuentes o personas de igual peso no están de acuerdo. Se muestran las dos partes.'],
  contradicted: ['desmentido', 'Mejores fuentes lo niegan. Queda aquí para que se pueda responder.'],
  withdrawn: ['retirado', 'Quien lo afirmó lo retiró. Se conserva la razón.'],
});

export const saidBy: Translated<typeof english.saidBy> = vocabulary('Según quién', {
  learner: ['quienes lo recibieron', 'Lo dice la gente que lo recibió.'],
  teacher: ['quienes lo entregaron', 'Lo dice la gente que lo entregó.'],
  participant: ['alguien que participó', 'Lo dice alguien que estuvo allí.'],
  historian: ['alguien que investigó la historia', 'Lo dice quien investigó a partir de pruebas.'],
  journalist: ['la prensa', 'Lo dice alguien del periodismo.'],
  writer: [
    'quien escribió después',
    'Lo escribe quien no participó y no viene ni de la investigación ni de la prensa.',
  ],
  archive: ['este archivo', 'Lo concluimos en este archivo, y lo decimos.'],
});

export const stance: Translated<typeof english.stance> = vocabulary('A favor o en contra', {
  supports: ['a favor', 'Esta prueba habla a favor.'],
  disputes: ['en contra', 'Esta prueba dice algo que no puede ser cierto junto con la afirmación.'],
  silent: ['no dice nada', 'Cabría esperar que esta fuente lo dijera, y no lo dice. No es una negación.'],
  context: ['al lado', 'Esta prueba muestra un extremo, la época o los límites. No habla ni a favor ni en contra.'],
});
