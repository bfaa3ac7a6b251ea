import { useState } from 'react';
import type { ChangeReview } from '../settings/change-protocol.ts';
import { listUnsent, type TypedTexts } from './typed/typed-texts.ts';
import { useAllTyped } from './typed/use-typed.ts';
import { describeUnsent } from './words.ts';
import { say } from '../settings/say-review.ts';

interface QuestionProps {
  /** What would be done. */
  name: string;
  question: string;
  yes: string;
  /** The harmless answer. */
  no?: string;
  isBusy: boolean;
  act: () => void;
  texts: TypedTexts;
  change: Pick<ChangeReview, 'entries'>;
  /** The entry that would go; left out where all do. */
  about?: string;
}

/** A button that asks before it does what cannot be taken back; it has the focus again where the answer was no. */
export function Asked(props: QuestionProps) {
  /** Undefined until it was asked. */
  const [isAsked, setAsked] = useState<boolean>();
  if (isAsked) return <Question {...props} close={() => setAsked(false)} />;
  return (
    <button
      type="button"
      className="quiet"
      autoFocus={isAsked === false}
      disabled={props.isBusy}
      onClick={() => setAsked(true)}
    >
      {props.name} …
    </button>
  );
}

/** The question, with what was typed and would lose its field; the harmless answer comes first, and has the focus. */
export function Question({ close, ...props }: QuestionProps & { close: () => void }) {
  const { name, question, yes, no = say('keepIt'), isBusy, act, texts, change, about } = props;
  useAllTyped(texts);
  const unsent = listUnsent(texts).filter((key) => about === undefined || key === about);
  return (
    <div role="group" aria-label={name} className="asked">
      <p>{question}</p>
      {unsent.length > 0 && <p>{describeUnsent(unsent, change)}</p>}
      <p className="buttons">
        <button type="button" className="quiet" autoFocus onClick={close}>
          {no}
        </button>
        <button type="button" disabled={isBusy} onClick={act}>
          {yes}
        </button>
      </p>
    </div>
  );
}
