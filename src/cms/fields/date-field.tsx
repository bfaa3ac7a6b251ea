import { useRef } from 'react';
import type { FieldProps } from '../decap/control.tsx';
import { readDate } from './date-reading.ts';
import { hintId } from '../decap/editor-fixes.ts';
import { say } from '../settings/say.ts';

/** A date as text, with what the archive reads in it said below as one types. */
export function EdtfDate({ id, field, value = '', onChange, onFocus, onBlur }: FieldProps<string>) {
  const input = useRef<HTMLInputElement>(null);
  const reading = readDate(value, field.kind === 'interval' ? 'interval' : 'date');
  const better = reading && 'better' in reading ? reading.better : undefined;
  return (
    <div className="desk-field">
      <input
        id={id}
        ref={input}
        type="text"
        value={value}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-reading ${hintId(id)}`}
        aria-invalid={reading !== undefined && 'message' in reading}
        onChange={(event) => onChange(event.target.value)}
        onFocus={onFocus}
        onBlur={onBlur}
      />
      <p id={`${id}-reading`} className="desk-reading" aria-live="polite">
        {reading && ('words' in reading ? say('readsAs', { words: reading.words }) : <Refusal {...reading} />)}
      </p>
      {better && (
        <button
          type="button"
          onClick={() => {
            onChange(better);
            input.current?.focus();
          }}
        >
          {say('writeThis', { date: better })}
        </button>
      )}
    </div>
  );
}

function Refusal({ message, remedy }: { message: string; remedy: string }) {
  return (
    <span className="desk-fault">
      {message} — {remedy}
    </span>
  );
}
