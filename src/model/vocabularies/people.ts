import { vocabulary } from './terms.ts';

/** Why it is right to publish what an entry says of people. */
export const consentBasis = vocabulary('Why people may be named', {
  'public-record': ['public record', 'It was public before: press, court, published history.'],
  'published-by-them': ['published by them', 'They published it themselves, under this name.'],
  given: ['consent given', 'They were asked and agreed.'],
  'not-needed': ['not needed', 'No living person can be recognised.'],
});

/** How a person is named. */
export const personForm = vocabulary('Form of a name', {
  full: ['full name', 'The name they use in public.'],
  role: ['role only', 'A role such as “a nurse”.'],
  pseudonym: ['pseudonym', 'A name chosen to protect them.'],
});

/** Whether a person is living, as far as we know. */
export const living = vocabulary('Whether somebody lives', {
  yes: ['living', 'Living when last checked.'],
  no: ['dead', 'Known to have died.'],
  unknown: ['not known', 'We do not know; treated as living.'],
});

/** What a dispatch is. */
export const dispatchKind = vocabulary('Kind of dispatch', {
  dispatch: ['dispatch', 'News or thought on the archive itself.'],
  testimony: ['testimony', 'Someone tells what they lived.'],
  correction: ['correction', 'Something here is wrong and should read otherwise.'],
  dispute: ['dispute', 'We tell it differently.'],
  question: ['question', 'Something asked of anyone who may know.'],
  answer: ['answer', 'A reply to one of these.'],
});
