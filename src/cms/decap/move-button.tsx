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
      aria-label={`Move ${name} ${step < 0 ? 'up' : 'down'}`}
      aria-disabled={isAtEnd}
      onClick={() => !isAtEnd && onMove(step)}
    >
      {step < 0 ? '↑' : '↓'}
    </button>
  );
}
