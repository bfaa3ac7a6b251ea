import { useEffect, useRef } from 'react';
import { say } from '../settings/say.ts';

interface UndoLineProps {
  /** What was taken out last, until it is put back; a new object each time. */
  taken: { readonly name: string } | undefined;
  onUndo: () => void;
}

/** Says what was taken out, and offers to put it back: the focus goes there, since it was on what is gone. */
export function UndoLine({ taken, onUndo }: UndoLineProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), [taken]);
  return (
    <p className="desk-undo">
      <span role="status">{taken && say('wasTakenOut', { name: taken.name })}</span>
      {taken && (
        <button type="button" ref={button} onClick={onUndo}>
          {say('putItBack')}
        </button>
      )}
    </p>
  );
}
