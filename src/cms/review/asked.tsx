import { useState } from 'react';

interface AskedProps {
  name: string;
  question: string;
  yes: string;
  isBusy: boolean;
  act: () => void;
}

/** A button that asks before it does what cannot be taken back; the harmless choice comes first, and has the focus. */
export function Asked({ name, question, yes, isBusy, act }: AskedProps) {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <button type="button" className="quiet" disabled={isBusy} onClick={() => setAsked(true)}>
        {name} …
      </button>
    );
  return (
    <div role="group" aria-label={name} className="asked">
      <p>{question}</p>
      <p className="buttons">
        <button type="button" className="quiet" autoFocus onClick={() => setAsked(false)}>
          Keep it
        </button>
        <button type="button" disabled={isBusy} onClick={act}>
          {yes}
        </button>
      </p>
    </div>
  );
}
