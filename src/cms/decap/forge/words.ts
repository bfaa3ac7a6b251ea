import { say } from '../../settings/say.ts';

/** A save onto a draft that another publication stands against. */
export const draftConflictMessage = say('draftConflict');

/** A save onto a draft that holds more than the forge lists. */
export const largeChangeMessage = say('largeChange');

/** A publication that the forge does not take. */
export const publishConflictMessage = say('publishConflict');

/** A save where a branch is there and no request yet: between the two, at another desk, or left so by a failure. */
export const beginningMessage = say('beginningDraft');

export const goneDraftMessage = say('goneDraft');

export const forkMessage = say('unfinishedFork');

/**
 * A backend whose refusals say in words what was not done. Decap puts whatever it gets into a sentence: the kind of an
 * error as programs name it, or of an answer in JSON nothing but `[object Object]`.
 */
export function withWords(Base: WordlessClass): WordlessClass {
  return class WordedBackend extends Base {
    override persistEntry(...given: unknown[]): Promise<unknown> {
      return super.persistEntry(...given).catch((error: unknown) => refuse(say('notSaved'), error));
    }

    override publishUnpublishedEntry(...given: unknown[]): Promise<unknown> {
      return super.publishUnpublishedEntry(...given).catch((error: unknown) => refuse(say('notPublished'), error));
    }

    override updateUnpublishedEntryStatus(...given: unknown[]): Promise<unknown> {
      return super.updateUnpublishedEntryStatus(...given).catch((error: unknown) => refuse(say('notChanged'), error));
    }

    override deleteUnpublishedEntry(...given: unknown[]): Promise<unknown> {
      return super.deleteUnpublishedEntry(...given).catch((error: unknown) => refuse(say('notDeleted'), error));
    }
  };
}

function refuse(name: string, error: unknown): never {
  const { message, notUnderEditorialWorkflow } = error as { message?: unknown; notUnderEditorialWorkflow?: boolean };
  const words = notUnderEditorialWorkflow
    ? goneDraftMessage
    : typeof message === 'string'
      ? message
      : say('notAnswered');
  throw Object.assign(new Error(words, { cause: error }), { name });
}

/** The part of Decap's backends that is used here. */
export type WordlessClass = new (...options: never[]) => {
  persistEntry(...given: unknown[]): Promise<unknown>;
  publishUnpublishedEntry(...given: unknown[]): Promise<unknown>;
  updateUnpublishedEntryStatus(...given: unknown[]): Promise<unknown>;
  deleteUnpublishedEntry(...given: unknown[]): Promise<unknown>;
};
