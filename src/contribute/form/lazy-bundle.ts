import type { EntryIndex } from '../../archive/entry/entry-index.ts';
import { toIdName } from '../../archive/entry/index-parts.ts';
import { listNamesOfStory } from './needed-names.ts';
import { parseBody } from '../../mdx/parse-body.ts';
import { toAnswerBundle } from '../bundle/answer-bundle.ts';
import { answerParts, type AnswerAnswers } from '../questions/answer-parts.ts';
import { parseAnswers, toDraft } from '../answers/answers.ts';
import { namePictures, type NamedPicture } from '../bundle/pictures.ts';
import { toBundle } from '../bundle/story-bundle.ts';
import { checkBundle, type BundleCheck } from '../bundle/check-bundle.ts';
import { emptyDraft, parseDraft } from '../answers/story-draft.ts';
import { toPreview, type Preview } from '../preview/story-preview.ts';
import type { FormName } from '../questions/form-settings.ts';
import { parseEntryPath } from '../../model/content-path.ts';
import { sayFault } from '../../site/words/fault-words.ts';
import type { Parcel } from '../bundle/write-zip.ts';

export { readRequest } from '../bundle/answer-bundle.ts';
export { toFileName, toMailText, zipBundle } from '../bundle/write-zip.ts';

/** What was made of the answers: what can be handed over, what stands in its way, and how it will look. */
export interface Made {
  parcel: Parcel;
  pictures: NamedPicture[];
  check: BundleCheck;
  preview: Preview | undefined;
}

export interface MakeOptions {
  index: EntryIndex;
  today: string;
  /** Ids of the pictures at hand. */
  pictures: readonly string[];
}

/**
 * Makes and checks a bundle. This module is large, with the reader of entries and their schemas in it, so the page
 * loads it when it is needed.
 */
export function makeBundle(form: FormName, draft: unknown, options: MakeOptions): Made {
  const { index } = options;
  const bundle = toFiles(form, draft, options);
  const check = checkBundle(bundle, { index, parse: parseBody });
  return {
    parcel: { files: bundle.files, manifest: bundle.manifest },
    pictures: bundle.pictures,
    check: {
      ...check,
      problems: inWords(check.problems),
      others: inWords(check.others),
      remarks: inWords(check.remarks),
    },
    preview: toPreview(check.drafts, index),
  };
}

/**
 * Names under which the archive may know what is told of, and ids that would be given out: of sources where the index
 * holds all others, else of everything, and of the claims that lead on from there.
 */
export function listNeeded(form: FormName, draft: unknown, options: MakeOptions): string[] {
  const made = toFiles(form, draft, options).files.flatMap(({ path }) => parseEntryPath(path) ?? []);
  const about = form === 'answer' ? readAnswerDraft(draft).answers.about : [];
  const told = form === 'story' ? (parseDraft(draft) ?? emptyDraft()).answers : undefined;
  const titles = told?.sources.map(({ title }) => title) ?? [];
  const named = about.map(({ entry }) => toIdName(entry.key));
  const isPart = options.index.words !== undefined;
  const ids = made.filter(({ collection }) => isPart || collection === 'sources').map(({ id }) => id);
  return [...titles, ...ids, ...named, ...(isPart && told ? listNamesOfStory(told, options.index) : [])].filter(
    Boolean,
  );
}

function toFiles(form: FormName, draft: unknown, { index, today, pictures }: MakeOptions) {
  return form === 'story'
    ? toBundle(parseDraft(draft) ?? emptyDraft(), { index, today, pictures })
    : { ...toAnswerBundle(readAnswerDraft(draft), { index, today }), pictures: namePictures([], '') };
}

/** What was found, in the language of the site. Here, and not where it is shown: the sentences are as large as this module. */
function inWords<Found extends { message: string; remedy: string }>(found: readonly Found[]): Found[] {
  return found.map((one) => ({ ...one, ...sayFault(one) }));
}

function readAnswerDraft(draft: unknown) {
  return toDraft('answer', parseAnswers('answer', answerParts, draft) as AnswerAnswers);
}
