import type { EntryIndex } from '../../archive/entry/entry-index.ts';
import { isBlank } from '../answers/answers.ts';
import { parseDraft } from '../answers/story-draft.ts';
import type { NamedPicture } from '../bundle/pictures.ts';
import type { Parcel } from '../bundle/write-zip.ts';
import { makeBundle } from '../form/lazy-bundle.ts';
import { findAsked } from '../form/live-form.ts';
import { listQuestions } from '../questions/question.ts';
import { story } from '../questions/story.ts';
import { toLine } from '../text/plain-text.ts';

/** A story as the page shows it before it is sent. */
export interface Told {
  title: string;
  /** True where something was written for the stewards alone. */
  hasNote: boolean;
  /** Pictures that were told of, at hand or not. */
  pictures: { id: string; alt: string }[];
  /** What stands in the way, in words. */
  faults: string[];
  parcel: Parcel;
  /** Pictures at hand, under the names that they get. */
  named: NamedPicture[];
}

export interface ReadOptions {
  index: EntryIndex;
  today: string;
  /** Ids of the pictures at hand. */
  pictures: readonly string[];
}

/**
 * Reads a kept draft and checks what would be made of it; undefined where nothing was told. A picture that is not at
 * hand stays behind with all that was said of it. This module is large, so the page loads it late.
 */
export function readStory(kept: unknown, { index, today, pictures }: ReadOptions): Told | undefined {
  const draft = parseDraft(kept);
  const questions = listQuestions(story);
  if (!draft || isBlank(questions, { ...draft.answers, pictures: [] })) return undefined;
  const { answers } = draft;
  const atHand = answers.pictures.filter(({ id }) => pictures.includes(id));
  const ids = atHand.map(({ id }) => id);
  const made = makeBundle(
    'story',
    { ...draft, answers: { ...answers, pictures: atHand } },
    { index, today, pictures: ids },
  );
  const { problems, others } = made.check;
  return {
    title: toLine(answers.title),
    hasNote: made.parcel.manifest.note !== undefined,
    pictures: answers.pictures.map(({ id, alt }) => ({ id, alt: toLine(alt) })),
    faults: [
      ...problems.map(
        ({ question, message, remedy }) =>
          `“${findAsked(questions, question)?.ask ?? question}” ${message} — ${remedy}.`,
      ),
      ...others.map(({ file, field, message, remedy }) => `${file} › ${field}: ${message} — ${remedy}`),
    ],
    parcel: made.parcel,
    named: made.pictures,
  };
}
