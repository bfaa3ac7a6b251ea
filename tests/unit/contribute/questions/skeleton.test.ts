import { expect, it } from 'vitest';
import { parseAnswers } from '../../../../src/contribute/answers/answers.ts';
import { toDraft } from '../../../../src/contribute/answers/answers.ts';
import { answerParts } from '../../../../src/contribute/questions/answer-parts.ts';
import { fromSkeleton, toSkeleton } from '../../../../src/contribute/questions/skeleton.ts';
import { story } from '../../../../src/contribute/questions/story.ts';
import { wholeAnswers } from '../told.ts';

it.each([
  ['the story', story],
  ['the short form', answerParts],
])('the skeleton of %s holds no words, and makes the same skeleton again', (_form, parts) => {
  const text = JSON.stringify(toSkeleton(parts));
  expect(text).not.toMatch(/"(?:ask|hint|becomes|label|lead|title":"[^"]|short)"/);
  expect(toSkeleton(fromSkeleton(JSON.parse(text) as ReturnType<typeof toSkeleton>))).toEqual(JSON.parse(text));
});

it('a draft is read by a skeleton as it is by the questions', () => {
  const bare = fromSkeleton(JSON.parse(JSON.stringify(toSkeleton(story))) as ReturnType<typeof toSkeleton>);
  const draft = toDraft('story', wholeAnswers);
  expect(parseAnswers('story', bare, draft)).toEqual(parseAnswers('story', story, draft));
});
