import { say } from '../settings/say.ts';
interface MoveProps {
  /** What is moved. */
  name: string;
  step: 1 | -1;
  isAtEnd: boolean;
  onMove: (step: number) => void;
}

/** Moves one of several things up or down; at the end it keeps the focus and does nothing. */
export function MoveButton({ name, step, isAtEnd, onMove }: MoveProps) {
  return (
    <button
      type="button"
      data-step={step}
      aria-label={say(step < 0 ? 'moveUp' : 'moveDown', { name })}
      aria-disabled={isAtEnd}
      onClick={() => !isAtEnd && onMove(step)}
    >
      {step < 0 ? '↑' : '↓'}
    </button>
  );
}
