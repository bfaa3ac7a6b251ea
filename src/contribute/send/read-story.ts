import type { EntryIndex } from '../../archive/entry/entry-index.ts';
import { isBlank, parseAnswers, toDraft } from '../answers/answers.ts';
import type { NamedPicture } from '../bundle/pictures.ts';
import type { Parcel } from '../bundle/write-zip.ts';
import { listNeeded, makeBundle } from '../form/lazy-bundle.ts';
import { findAsked } from '../form/live-form.ts';
import { answerParts } from '../questions/answer-parts.ts';
import type { FormName } from '../questions/form-settings.ts';
import { listQuestions, type Part } from '../questions/question.ts';
import { story, type StoryAnswers } from '../questions/story.ts';
import { toLine } from '../text/plain-text.ts';

/** What was told in a form, as the page shows it before it is sent. */
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
  form: FormName;
  index: EntryIndex;
  today: string;
  /** Ids of the pictures at hand. */
  pictures: readonly string[];
}

/**
 * Reads a kept draft and checks what would be made of it; undefined where nothing was told. A picture that is not at
 * hand stays behind with all that was said of it. This module is large, so the page loads it late.
 */
export function readStory(kept: unknown, { form, ...options }: ReadOptions): Told | undefined {
  const read = readDraft(kept, form, options.pictures);
  if (!read) return undefined;
  const { questions, answers, draft, pictures } = read;
  const { title = '', pictures: told = [] } = answers;
  const made = makeBundle(form, draft, { ...options, pictures });
  const { problems, others } = made.check;
  return {
    title: toLine(title),
    hasNote: made.parcel.manifest.note !== undefined,
    pictures: told.map(({ id, alt }) => ({ id, alt: toLine(alt) })),
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

/** Under which names the archive may know what a kept draft tells of; see `listNeeded`. */
export function listNames(kept: unknown, { form, ...options }: ReadOptions): string[] {
  const read = readDraft(kept, form, options.pictures);
  return read ? listNeeded(form, read.draft, { ...options, pictures: read.pictures }) : [];
}

/** A kept draft without the pictures that are not at hand; undefined where nothing was told. */
function readDraft(kept: unknown, form: FormName, atHand: readonly string[]) {
  const parts = form === 'story' ? story : answerParts;
  const questions = listQuestions(parts);
  const answers = parseAnswers<readonly Part[]>(form, parts, kept) as Partial<StoryAnswers> | undefined;
  if (!answers || isBlank(questions, { ...answers, pictures: [] })) return undefined;
  const pictures = (answers.pictures ?? []).filter(({ id }) => atHand.includes(id));
  const draft = toDraft(form, form === 'story' ? { ...answers, pictures } : answers);
  return { questions, answers, draft, pictures: pictures.map(({ id }) => id) };
}
