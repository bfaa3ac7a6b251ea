import { vocabulary } from './terms.ts';

/** What a founding document is. */
export const foundingKind = vocabulary('Kind of founding document', {
  call: ['call', 'A request to all who read it.'],
  post: ['post', 'A text that one person put on a site.'],
  agreements: ['agreements', 'What those who take part hold each other to.'],
  essay: ['essay', 'A longer argument by one writer.'],
});

/** What a part of a founding document is; parts of one kind are numbered together. */
export const foundingPart = vocabulary('Part of a founding document', {
  request: ['request', 'Something it asks of its readers.'],
  example: ['example', 'People or an action it tells of.'],
  lesson: ['lesson', 'What it learns from an example.'],
  argument: ['argument', 'A step of its reasoning.'],
  drawing: ['drawing', 'A picture that it speaks of.'],
  agreement: ['agreement', 'Something that those who take part agree to.'],
  principle: ['principle', 'An idea to hold to.'],
  history: ['history', 'A story of earlier work.'],
  note: ['note', 'A note at the foot of its page.'],
});
