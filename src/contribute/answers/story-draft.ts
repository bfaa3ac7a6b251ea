import { emptyAnswers, parseAnswers, toDraft, type FormDraft } from './answers.ts';
import { listQuestions } from '../questions/question.ts';
import { story, type StoryAnswers } from '../questions/story.ts';

/** A story as far as it is told: plain JSON. */
export type StoryDraft = FormDraft<StoryAnswers>;

/** A story of which nothing is told yet; a choice that has a preset begins with it. */
export function emptyDraft(): StoryDraft {
  return toDraft('story', emptyAnswers(listQuestions(story)) as unknown as StoryAnswers);
}

/**
 * A saved draft of the story, or undefined for anything else. What an older form asked and this one does not is
 * dropped; what is missing or has another form is empty.
 */
export function parseDraft(value: unknown): StoryDraft | undefined {
  const answers = parseAnswers('story', story, value);
  return answers && toDraft('story', answers);
}
