import { useRef } from 'react';
import type { ChangeNote } from '../settings/change-protocol.ts';
import { describeTurn, formatTime } from './words.ts';
import { say } from '../settings/say-review.ts';

interface ThreadProps {
  question: ChangeNote;
  /** Oldest first. */
  answers: readonly ChangeNote[];
  isBusy: boolean;
  settle: () => Promise<boolean>;
}

/** A question with its answers, and who is to act now. */
export function Thread({ question, answers, isBusy, settle }: ThreadProps) {
  const item = useRef<HTMLLIElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { id, isSettled } = question;
  const press = async () => {
    const isDone = await settle();
    // The button goes with what it was for; while it could not be pressed, it lost the focus.
    (isDone ? item : button).current?.focus();
  };
  return (
    <li ref={item} tabIndex={-1} data-note={id} className={isSettled ? 'settled' : undefined}>
      <NoteText note={question} />
      {answers.length > 0 && (
        <ol aria-label={say('answers')}>
          {answers.map((answer) => (
            <li key={answer.id} tabIndex={-1} data-note={answer.id}>
              <NoteText note={answer} />
            </li>
          ))}
        </ol>
      )}
      <p>
        <small>{isSettled ? say('settled') : describeTurn(question, answers)}</small>
        {!isSettled && (
          <button ref={button} type="button" className="link" disabled={isBusy} onClick={() => void press()}>
            {say('markAsSettled')}
          </button>
        )}
      </p>
    </li>
  );
}

function NoteText({ note: { text, author, date } }: { note: ChangeNote }) {
  return (
    <>
      <p dir="auto">{text}</p>
      <p>
        <small>
          <bdi>{author}</bdi>, <time dateTime={date}>{formatTime(date)}</time>
        </small>
      </p>
    </>
  );
}
