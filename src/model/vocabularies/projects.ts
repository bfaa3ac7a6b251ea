import { vocabulary } from './terms.ts';

/** What sort of thing a project was. */
export const projectKind = vocabulary('Kind of project', {
  organization: ['organization', 'People joined under one name with members.'],
  campaign: ['campaign', 'An effort towards one aim.'],
  programme: ['programme', 'A service that people ran, often inside a larger body.'],
  network: ['network', 'Linked groups or persons without a strong centre.'],
  occupation: ['occupation', 'A place taken and held.'],
  camp: ['camp', 'People living together at a place for a cause.'],
  society: ['society', 'Members pay in and draw out by rule.'],
  movement: ['movement', 'Many groups acting in one direction over years.'],
  text: ['text', 'A book, pamphlet or page that carried practice.'],
  tradition: ['tradition', 'A way of doing handed on without one organization.'],
});

/** How a project ended, or did not. */
export const ending = vocabulary('What became of it', {
  continuing: ['goes on', 'Still at work, under the same name or by the same people, when last checked.'],
  'need-met': ['need met, closed', 'It closed because what it was for had come about.'],
  'won-and-changed': ['won and changed', 'It reached its aim and turned into something else.'],
  'absorbed-by-institution': [
    'taken over by an institution',
    'State, hospital, church or charity took over the work or the technique.',
  ],
  institutionalised: ['became an institution', 'The same people went on with money, offices and paid staff.'],
  merged: ['joined another', 'It joined with another group as equals or nearly.'],
  split: ['split', 'It broke into parts that went on apart.'],
  repressed: ['stopped by police or courts', 'A raid, a court order, arrests, a ban or spies ended it.'],
  evicted: ['evicted', 'It lost its place by removal or sale.'],
  'destroyed-by-violence': ['destroyed by violence', 'Killing, burning or terror beyond the law ended it.'],
  'money-ended': ['money ended', 'Dues, grants, harvests or donations failed.'],
  exhaustion: ['people wore out', 'People tired, left or fell ill. No outside blow was needed.'],
  overtaken: ['replaced', 'The state, the market or a new technology took its place.'],
  'aged-out': ['its generation passed', 'Those who needed it grew old, and nobody followed.'],
  faded: ['grew quiet', 'Less and less happened, until nothing is recorded.'],
  dormant: ['dormant', 'Not acting now, able to start again.'],
  'not-known': ['not known', 'No source was found on how, or whether, it ended.'],
});

/** How exactly a place may be shown. */
export const placePrecision = vocabulary('How exactly a place is shown', {
  place: ['exact place', 'A building, park or street that was public.'],
  city: ['city', 'Town or city only.'],
  region: ['region', 'A region or country only.'],
  withheld: ['withheld', 'Known and not shown, to protect people.'],
});

/** What a risk threatens. */
export const riskKind = vocabulary('Kind of risk', {
  legal: ['legal', 'Arrest, charges, eviction, loss of status.'],
  bodily: ['bodily', 'Injury, illness, violence.'],
  political: ['political', 'Being taken over, being split, or making enemies.'],
  burnout: ['burnout', 'Exhaustion and grief of those who do it.'],
  data: ['data', 'Records that can harm people when seen or seized.'],
});

/** What a practice takes. */
export const needKind = vocabulary('Kind of need', {
  materials: ['materials', 'Things to have at hand.'],
  people: ['people', 'Hands and roles.'],
  money: ['money', 'What must be paid for.'],
  training: ['training', 'What must be learned first.'],
  place: ['place', 'Room or ground to do it on.'],
  standing: ['permission', 'Permission, trust or cover by law.'],
});

/** Facets of the theme vocabulary. */
export const facet = vocabulary('Kind of theme', {
  need: ['need', 'What people lacked and set out to provide.'],
  context: ['context', 'The situation in which a project arose.'],
  form: ['form', 'How people bound themselves together.'],
});

/** How complete an entry is. */
export const completeness = vocabulary('How much is told', {
  stub: ['a first sketch', 'The few facts that we could find a source for.'],
  partial: ['partly told', 'The main story is there, and parts are missing.'],
  full: ['told in full', 'As fully as our sources allow.'],
});
