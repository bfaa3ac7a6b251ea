import type { AnswersOf } from './question.ts';
import { courseParts } from './story-course.ts';
import { doingParts } from './story-doing.ts';
import { lineageParts } from './story-lineage.ts';
import { sendingParts } from './story-sending.ts';
import { tellingParts } from './story-telling.ts';
import { workParts } from './story-work.ts';

/**
 * Everything the form asks, in the order it is asked: THE list behind the page, the printed interview sheet, the
 * draft and the bundle.
 */
export const story = [
  ...workParts,
  ...doingParts,
  ...lineageParts,
  ...courseParts,
  ...tellingParts,
  ...sendingParts,
] as const;

/** What someone has told so far. */
export type StoryAnswers = AnswersOf<(typeof story)[number]['questions'][number]>;
