import { vocabulary } from './terms.ts';

/** What people gave or lost by doing it. */
export const costKind = vocabulary('What it cost', {
  money: [
    'money',
    'Money that people paid, gave or borrowed to do it, or lost by it.',
    'dinero',
    'Dinero que la gente pagó, dio o pidió prestado para hacerlo, o que perdió.',
  ],
  labour: [
    'time and work',
    'Hours, nights and years that people gave, mostly unpaid.',
    'tiempo y trabajo',
    'Horas, noches y años que la gente dio, casi siempre sin paga.',
  ],
  goods: [
    'rooms and things',
    'Rooms, food, tools or papers that were given, worn out, taken or destroyed.',
    'locales y cosas',
    'Locales, comida, herramientas o papeles que se dieron, gastaron, quitaron o destruyeron.',
  ],
  injury: [
    'injury or illness',
    'People were hurt, beaten or made ill.',
    'heridas o enfermedad',
    'Hubo gente herida, golpeada o enferma.',
  ],
  death: ['death', 'People died or were killed.', 'muerte', 'Hubo gente que murió o a quien mataron.'],
  prison: [
    'arrest or prison',
    'People were arrested, charged, fined or locked up.',
    'arresto o cárcel',
    'Hubo gente detenida, acusada, multada o encarcelada.',
  ],
  livelihood: [
    'job, home or country lost',
    'People lost their work, their home, their land or the right to stay.',
    'trabajo, casa o país perdidos',
    'Hubo gente que perdió el trabajo, la casa, la tierra o el derecho a quedarse.',
  ],
  exhaustion: [
    'exhaustion and grief',
    'People were worn out, or mourned.',
    'agotamiento y duelo',
    'La gente se agotó o estuvo de duelo.',
  ],
  ties: [
    'ties broken',
    'Friends, families or groups that had stood together fell out.',
    'lazos rotos',
    'Se separaron amistades, familias o grupos que habían estado juntos.',
  ],
  other: ['something else', 'A cost of another sort.', 'otra cosa', 'Un costo de otra clase.'],
});

/** What went wrong, from outside or from within. */
export const setbackKind = vocabulary('What went wrong', {
  raid: [
    'raid or arrests',
    'Police or soldiers came in, searched, seized or arrested.',
    'redada o arrestos',
    'La policía o el ejército entró, registró, incautó o detuvo.',
  ],
  ban: [
    'ban or rule against it',
    'A law, an office or an order of a court forbade it or hemmed it in.',
    'prohibición o regla en contra',
    'Una ley, una oficina o una orden judicial lo prohibió o lo limitó.',
  ],
  attack: [
    'attack',
    'People or their things were attacked, threatened or slandered.',
    'ataque',
    'Atacaron, amenazaron o difamaron a la gente o atacaron sus cosas.',
  ],
  infiltration: [
    'spies within',
    'Informers or agents got in, or it was watched in secret.',
    'espías dentro',
    'Entraron informantes o agentes, o lo vigilaron en secreto.',
  ],
  eviction: ['eviction', 'It lost its room, house or ground.', 'desalojo', 'Perdió su local, su casa o su terreno.'],
  funding: [
    'money short or tied',
    'Money ran out, was cut, or came with conditions.',
    'dinero escaso o condicionado',
    'El dinero se acabó, se recortó o llegó con condiciones.',
  ],
  shortage: [
    'shortage',
    'People, food, medicine, rooms or news were too few for what was needed.',
    'escasez',
    'Faltaron gente, comida, medicinas, locales o noticias para lo que hacía falta.',
  ],
  disaster: [
    'fire, storm or sickness',
    'A fire, flood, storm, quake or wave of illness struck it.',
    'fuego, tormenta o enfermedad',
    'Lo golpeó un incendio, una inundación, una tormenta, un sismo o una ola de enfermedad.',
  ],
  split: [
    'quarrel or split',
    'Those who did it fell out, or went apart.',
    'pelea o división',
    'Quienes lo hacían se pelearon o se separaron.',
  ],
  exclusion: [
    'people left out',
    'Some were kept out, not heard or not reached.',
    'gente que quedó fuera',
    'A parte de la gente no se le dejó entrar, no se le oyó o no se llegó a ella.',
  ],
  misuse: [
    'trust abused',
    'Someone within took money or power that was not theirs, or did harm.',
    'confianza abusada',
    'Alguien de dentro tomó dinero o poder que no le tocaba, o hizo daño.',
  ],
  mistake: [
    'plan that failed',
    'What they tried did not work, or did what nobody had meant.',
    'plan que falló',
    'Lo que intentaron no funcionó o tuvo efectos que nadie quería.',
  ],
  burnout: [
    'too much on too few',
    'A few did too much for too long, and it thinned out or stopped.',
    'demasiado para poca gente',
    'Poca gente hizo demasiado durante demasiado tiempo, y aquello menguó o paró.',
  ],
  'taken-over': [
    'taken over',
    'A state, party, company or charity took the work over or bent it.',
    'absorbido por otros',
    'Un Estado, partido, empresa o entidad de caridad tomó el trabajo o lo torció.',
  ],
  defeat: [
    'vote, case or strike lost',
    'They asked, voted, sued or struck for something, and lost.',
    'votación, juicio o huelga perdidos',
    'Pidieron, votaron, litigaron o hicieron huelga por algo, y perdieron.',
  ],
  other: ['something else', 'Something of another sort went wrong.', 'otra cosa', 'Salió mal algo de otra clase.'],
});
