import { vocabulary } from './terms.ts';

/** What people gave or lost by doing it. */
export const costKind = vocabulary('What it cost', {
  money: ['money', 'Money that people paid, gave or borrowed to do it, or lost by it.'],
  labour: ['time and work', 'Hours, nights and years that people gave, mostly unpaid.'],
  goods: ['rooms and things', 'Rooms, food, tools or papers that were given, worn out, taken or destroyed.'],
  injury: ['injury or illness', 'People were hurt, beaten or made ill.'],
  death: ['death', 'People died or were killed.'],
  prison: ['arrest or prison', 'People were arrested, charged, fined or locked up.'],
  livelihood: ['job, home or country lost', 'People lost their work, their home, their land or the right to stay.'],
  exhaustion: ['exhaustion and grief', 'People were worn out, or mourned.'],
  ties: ['ties broken', 'Friends, families or groups that had stood together fell out.'],
  other: ['something else', 'A cost of another sort.'],
});

/** What went wrong, from outside or from within. */
export const setbackKind = vocabulary('What went wrong', {
  raid: ['raid or arrests', 'Police or soldiers came in, searched, seized or arrested.'],
  ban: ['ban or rule against it', 'A law, an office or an order of a court forbade it or hemmed it in.'],
  attack: ['attack', 'People or their things were attacked, threatened or slandered.'],
  infiltration: ['spies within', 'Informers or agents got in, or it was watched in secret.'],
  eviction: ['eviction', 'It lost its room, house or ground.'],
  funding: ['money short or tied', 'Money ran out, was cut, or came with conditions.'],
  shortage: ['shortage', 'People, food, medicine, rooms or news were too few for what was needed.'],
  disaster: ['fire, storm or sickness', 'A fire, flood, storm, quake or wave of illness struck it.'],
  split: ['quarrel or split', 'Those who did it fell out, or went apart.'],
  exclusion: ['people left out', 'Some were kept out, not heard or not reached.'],
  misuse: ['trust abused', 'Someone within took money or power that was not theirs, or did harm.'],
  mistake: ['plan that failed', 'What they tried did not work, or did what nobody had meant.'],
  burnout: ['too much on too few', 'A few did too much for too long, and it thinned out or stopped.'],
  'taken-over': ['taken over', 'A state, party, company or charity took the work over or bent it.'],
  defeat: ['vote, case or strike lost', 'They asked, voted, sued or struck for something, and lost.'],
  other: ['something else', 'Something of another sort went wrong.'],
});
