import { useEffect, useId, useRef } from 'react';
import { isOpenQuestion } from '../settings/change-protocol.ts';
import { Part } from './obstacles.tsx';
import type { ShowProps } from './parts.ts';
import { Thread } from './thread.tsx';
import { NoteForm } from './typed/note-form.tsx';
import { wholeChange } from './typed/typed-texts.ts';
import { nameEntry } from './words.ts';
import { say } from '../settings/say-review.ts';

interface QuestionsProps extends ShowProps {
  title: string;
  /** The entry that they are about; left out for those about the whole. */
  entryKey?: string;
}

/** Questions about a change or one of its entries, oldest first, each with its answers, and a field for one more. */
export function Questions({ change, acts, doing, texts, show, title, entryKey }: QuestionsProps) {
  const id = useId();
  const notes = change.notes.filter(({ key }) => key === entryKey);
  const questions = notes.filter(({ answers }) => answers === undefined);
  const asked = entryKey === undefined ? change.entries.filter(({ key }) => waitsAt(change.notes, key)) : [];
  const Heading = entryKey === undefined ? 'h2' : 'h3';
  const { list, follow } = useFocusOnNew(notes.at(-1)?.id);
  return (
    <section aria-labelledby={entryKey === undefined ? 'questions' : id}>
      <Heading id={entryKey === undefined ? 'questions' : id}>{title}</Heading>
      {questions.length > 0 && (
        <ol className="notes" ref={list}>
          {questions.map((question) => (
            <Thread
              key={question.id}
              question={question}
              answers={notes.filter(({ answers }) => answers === question.id)}
              isBusy={doing.isBusy}
              settle={() => doing.run(() => acts.settle(question.id))}
            />
          ))}
        </ol>
      )}
      <Part
        list={asked}
        words={say('questionsWaitAtTheseEntries')}
        toItem={(entry) => (
          <button type="button" className="link" onClick={() => show(entry.key)}>
            {nameEntry(entry)}
          </button>
        )}
      />
      <NoteForm
        texts={texts}
        name={entryKey ?? wholeChange}
        open={questions.filter(isOpenQuestion)}
        isBusy={doing.isBusy}
        send={(note) => follow(() => doing.run(() => acts.addNote({ ...note, key: entryKey })))}
      />
    </section>
  );
}

function waitsAt(notes: ShowProps['change']['notes'], about: string): boolean {
  return notes.some((note) => note.key === about && isOpenQuestion(note));
}

/** Leads from the field to what was sent, once it stands in the list. */
function useFocusOnNew(newest: string | undefined) {
  const list = useRef<HTMLOListElement>(null);
  const isAwaited = useRef(false);
  useEffect(() => {
    if (!isAwaited.current || newest === undefined) return;
    isAwaited.current = false;
    list.current?.querySelector<HTMLElement>(`[data-note="${newest}"]`)?.focus();
  }, [newest]);
  const follow = async (send: () => Promise<boolean>) => {
    isAwaited.current = true;
    const isKept = await send();
    if (!isKept) isAwaited.current = false;
    return isKept;
  };
  return { list, follow };
}
