import { useId } from 'react';
import type { ChangeNote } from '../settings/change-protocol.ts';
import { Part } from './obstacles.tsx';
import type { ShowProps } from './parts.ts';
import { NoteForm } from './typed/note-form.tsx';
import { wholeChange } from './typed/typed-texts.ts';
import { formatTime, nameEntry } from './words.ts';

interface QuestionsProps extends ShowProps {
  title: string;
  /** The entry that they are about; left out for those about the whole. */
  entryKey?: string;
}

/** Questions and answers about a change or one of its entries, oldest first, and a field for one more. */
export function Questions({ change, acts, doing, texts, show, title, entryKey }: QuestionsProps) {
  const id = useId();
  const notes = change.notes.filter(({ key }) => key === entryKey);
  const asked = entryKey === undefined ? change.entries.filter(({ key }) => hasOpen(change.notes, key)) : [];
  const Heading = entryKey === undefined ? 'h2' : 'h3';
  return (
    <section aria-labelledby={entryKey === undefined ? 'questions' : id}>
      <Heading id={entryKey === undefined ? 'questions' : id}>{title}</Heading>
      {notes.length > 0 && (
        <ol className="notes">
          {notes.map((note) => (
            <Note
              key={note.id}
              note={note}
              isBusy={doing.isBusy}
              settle={() => void doing.run(() => acts.settle(note.id))}
            />
          ))}
        </ol>
      )}
      <Part
        list={asked}
        words="Questions wait at these entries:"
        toItem={(entry) => (
          <button type="button" className="link" onClick={() => show(entry.key)}>
            {nameEntry(entry)}
          </button>
        )}
      />
      <NoteForm
        texts={texts}
        name={entryKey ?? wholeChange}
        label={notes.length > 0 ? 'Answer, or ask something else' : 'Ask something'}
        isBusy={doing.isBusy}
        send={(text) => doing.run(() => acts.addNote(text, entryKey))}
      />
    </section>
  );
}

function hasOpen(notes: readonly ChangeNote[], about: string): boolean {
  return notes.some(({ key, isSettled }) => key === about && !isSettled);
}

function Note({ note, isBusy, settle }: { note: ChangeNote; isBusy: boolean; settle: () => void }) {
  return (
    <li className={note.isSettled ? 'settled' : undefined}>
      <p dir="auto">{note.text}</p>
      <p>
        <small>
          <bdi>{note.author}</bdi>, <time dateTime={note.date}>{formatTime(note.date)}</time>
          {note.isSettled && ' · settled'}
        </small>
        {!note.isSettled && (
          <button type="button" className="link" disabled={isBusy} onClick={settle}>
            Mark as settled
          </button>
        )}
      </p>
    </li>
  );
}
