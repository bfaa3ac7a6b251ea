import { useId } from 'react';
import type { TypedTexts } from './typed-texts.ts';
import { useTypedText } from './use-typed.ts';

interface NoteFormProps {
  texts: TypedTexts;
  /** Names the text. */
  name: string;
  label: string;
  isBusy: boolean;
  /** Resolves with true where it was kept. */
  send: (text: string) => Promise<boolean>;
}

/** What was typed stays until it was kept, or the page is left. */
export function NoteForm({ texts, name, label, isBusy, send }: NoteFormProps) {
  const id = useId();
  const text = useTypedText(texts, name);
  const isEmpty = text.trim() === '';
  return (
    <form
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) void send(text.trim()).then((isKept) => isKept && texts.forget(name, text));
      }}
    >
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        dir="auto"
        rows={3}
        value={text}
        aria-describedby={`${id}-who`}
        onChange={(event) => texts.write(name, event.target.value)}
      />
      <p id={`${id}-who`}>
        <small>It is kept with the change, for those who work on it. It is never published.</small>
      </p>
      <button type="submit" className="quiet" disabled={isBusy || isEmpty}>
        Send
      </button>
    </form>
  );
}
