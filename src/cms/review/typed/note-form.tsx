import { useId, useRef, useState } from 'react';
import { shorten } from '../../../model/names/shorten.ts';
import type { ChangeNote } from '../../settings/change-protocol.ts';
import type { TypedTexts } from './typed-texts.ts';
import { useTypedText } from './use-typed.ts';
import { say } from '../../settings/say-review.ts';

interface NoteFormProps {
  texts: TypedTexts;
  /** Names the text. */
  name: string;
  /** Questions that can be answered, oldest first. */
  open: readonly ChangeNote[];
  isBusy: boolean;
  /** Resolves with true where it was kept. */
  send: (note: { text: string; answers: string | undefined }) => Promise<boolean>;
}

/** A question, or an answer to one. What was typed stays until it was kept, or the page is left. */
export function NoteForm({ texts, name, open, isBusy, send }: NoteFormProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const text = useTypedText(texts, name);
  /** Id of a question, empty for a new one; undefined until somebody has chosen, or begun to write. */
  const [chosen, setChosen] = useState<string>();
  const answers = chosen === undefined ? open.at(-1)?.id : chosen || undefined;
  // Another question may have come, or this one been settled, since the writing began: what was meant for it goes to no other.
  const isGone = answers !== undefined && !open.some((note) => note.id === answers);
  const isEmpty = text.trim() === '';
  const press = async () => {
    if (isEmpty || isGone) return;
    if (!(await send({ text: text.trim(), answers }))) return field.current?.focus();
    setChosen(undefined);
    texts.forget(name, text);
  };
  return (
    <form
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        void press();
      }}
    >
      {isGone && <p role="alert">{say('theQuestionThatThisAnswers')}</p>}
      {(open.length > 0 || isGone) && (
        <>
          <label htmlFor={`${id}-to`}>{say('whatYouWriteIs')}</label>
          <select id={`${id}-to`} value={answers ?? ''} onChange={(event) => setChosen(event.target.value)}>
            {isGone && <option value={answers}>{say('anAnswerToAQuestion')}</option>}
            {open.toReversed().map((note) => (
              <option key={note.id} value={note.id}>
                {say('anAnswerTo', { question: shorten(note.text) })}
              </option>
            ))}
            <option value="">{say('somethingElse')}</option>
          </select>
        </>
      )}
      <label htmlFor={id}>{open.length > 0 ? say('answerOrAskSomethingElse') : say('askSomething')}</label>
      <textarea
        ref={field}
        id={id}
        dir="auto"
        rows={3}
        value={text}
        aria-describedby={`${id}-who`}
        onChange={(event) => {
          setChosen(answers ?? '');
          texts.write(name, event.target.value);
        }}
      />
      <p id={`${id}-who`}>
        <small>{say('itIsKeptWithThe')}</small>
      </p>
      <button type="submit" className="quiet" disabled={isBusy || isEmpty || isGone}>
        {say('send')}
      </button>
    </form>
  );
}
