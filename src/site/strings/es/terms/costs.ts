import type * as english from '../../../../model/vocabularies/costs.ts';
import { vocabulary } from '../../../../model/vocabularies/terms.ts';
import type { Translated } from '../../terms.ts';

export const costKind: Translated<typeof english.costKind> = vocabulary('Qué costó', {
  money: ['dinero', 'Dinero que la gente pagó, dio o pidió prestado para hacerlo, o que perdió.'],
  labour: ['tiempo y trabajo', 'Horas, noches y años que la gente dio, casi siempre sin paga.'],
  goods: [
    'locales y cosas',
    'Locales, comida, herramientas o papeles que se dieron, gastaron, quitaron o destruyeron.',
  ],
  injury: ['heridas o enfermedad', 'Hubo gente herida, golpeada o enferma.'],
  death: ['muerte', 'Hubo gente que murió o a quien mataron.'],
  prison: ['arresto o cárcel', 'Hubo gente detenida, acusada, multada o encarcelada.'],
  livelihood: [
    'trabajo, casa o país perdidos',
    'Hubo gente que perdió el trabajo, la casa, la tierra o el derecho a quedarse.',
  ],
  exhaustion: ['agotamiento y duelo', 'La gente se agotó o estuvo de duelo.'],
  ties: ['lazos rotos', 'Se separaron amistades, familias o grupos que habían estado juntos.'],
  other: ['otra cosa', 'Un costo de otra clase.'],
});

export const setbackKind: Translated<typeof english.setbackKind> = vocabulary('Qué salió mal', {
  raid: ['redada o arrestos', 'La policía o el ejército entró, registró, incautó o detuvo.'],
  ban: ['prohibición o regla en contra', 'Una ley, una oficina o una orden judicial lo prohibió o lo limitó.'],
  attack: ['ataque', 'Atacaron, amenazaron o difamaron a la gente o atacaron sus cosas.'],
  infiltration: ['espías dentro', 'Entraron informantes o agentes, o lo vigilaron en secreto.'],
  eviction: ['desalojo', 'Perdió su local, su casa o su terreno.'],
  funding: ['dinero escaso o condicionado', 'El dinero se acabó, se recortó o llegó con condiciones.'],
  shortage: ['escasez', 'Faltaron gente, comida, medicinas, locales o noticias para lo que hacía falta.'],
  disaster: [
    'fuego, tormenta o enfermedad',
    'Lo golpeó un incendio, una inundación, una tormenta, un sismo o una ola de enfermedad.',
  ],
  split: ['pelea o división', 'Quienes lo hacían se pelearon o se separaron.'],
  exclusion: ['gente que quedó fuera', 'A parte de la gente no se le dejó entrar, no se le oyó o no se llegó a ella.'],
  misuse: ['confianza abusada', 'Alguien de dentro tomó dinero o poder que no le tocaba, o hizo daño.'],
  mistake: ['plan que falló', 'Lo que intentaron no funcionó o tuvo efectos que nadie quería.'],
  burnout: [
    'demasiado para poca gente',
    'Poca gente hizo demasiado durante demasiado tiempo, y aquello menguó o paró.',
  ],
  'taken-over': [
    'absorbido por otros',
    'Un Estado, partido, empresa o entidad de caridad tomó el trabajo o lo torció.',
  ],
  defeat: [
    'votación, juicio o huelga perdidos',
    'Pidieron, votaron, litigaron o hicieron huelga por algo, y perdieron.',
  ],
  other: ['otra cosa', 'Salió mal algo de otra clase.'],
});
