/** A save onto a draft that another publication stands against. */
export const draftConflictMessage =
  'Somebody has published another change to this entry since this draft was begun, so the draft would undo it. Your text is still in the form: copy what you need, delete the draft, open the entry again, and put it in.';

/** A save onto a draft that holds more than the forge lists. */
export const largeChangeMessage =
  'This draft holds more than the forge lists, so nobody can say whether it would undo what was published since it was begun. Your text is still in the form: copy what you need, delete the draft, open the entry again, and put it in.';

/** A publication that the forge does not take. */
export const publishConflictMessage =
  'The forge could not put this draft onto what is published: most likely, somebody has published another change to the same entry since. Nothing was published, and the draft is as it was. Copy what you need from it, delete it, open the entry again, and put it in.';

/** A save where a branch is there and no request yet: between the two, at another desk, or left so by a failure. */
export const beginningMessage =
  'Somebody seems to be beginning a draft of this entry just now. Your text is still in the form: wait two minutes, then save again, and if there is a draft by then, you are told so.';

export const goneDraftMessage =
  'The draft is not there any more: somebody has published or deleted it. Your text is still in the form: copy what you need, reload, and put it in again.';

export const forkMessage =
  'The forge has not finished your own copy of the archive. Wait some minutes, reload the page, and log in again.';

/**
 * A backend whose refusals say in words what was not done. Decap puts whatever it gets into a sentence: the kind of an
 * error as programs name it, or of an answer in JSON nothing but `[object Object]`.
 */
export function withWords(Base: WordlessClass): WordlessClass {
  return class WordedBackend extends Base {
    override persistEntry(...given: unknown[]): Promise<unknown> {
      return super.persistEntry(...given).catch((error: unknown) => refuse('Not saved', error));
    }

    override publishUnpublishedEntry(...given: unknown[]): Promise<unknown> {
      return super.publishUnpublishedEntry(...given).catch((error: unknown) => refuse('Not published', error));
    }

    override updateUnpublishedEntryStatus(...given: unknown[]): Promise<unknown> {
      return super.updateUnpublishedEntryStatus(...given).catch((error: unknown) => refuse('Not changed', error));
    }

    override deleteUnpublishedEntry(...given: unknown[]): Promise<unknown> {
      return super.deleteUnpublishedEntry(...given).catch((error: unknown) => refuse('Not deleted', error));
    }
  };
}

function refuse(name: string, error: unknown): never {
  const { message, notUnderEditorialWorkflow } = error as { message?: unknown; notUnderEditorialWorkflow?: boolean };
  const words = notUnderEditorialWorkflow
    ? goneDraftMessage
    : typeof message === 'string'
      ? message
      : 'It was not answered as expected.';
  throw Object.assign(new Error(words, { cause: error }), { name });
}

/** The part of Decap's backends that is used here. */
export type WordlessClass = new (...options: never[]) => {
  persistEntry(...given: unknown[]): Promise<unknown>;
  publishUnpublishedEntry(...given: unknown[]): Promise<unknown>;
  updateUnpublishedEntryStatus(...given: unknown[]): Promise<unknown>;
  deleteUnpublishedEntry(...given: unknown[]): Promise<unknown>;
};
