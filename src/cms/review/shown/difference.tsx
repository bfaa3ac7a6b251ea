import { useMemo } from 'react';
import { listDifferences, type Piece } from './compare-texts.ts';

import { say, sayCount } from '../../settings/say-review.ts';

interface DifferenceProps {
  before: string;
  after: string;
  /** Of a new entry the whole file is shown, and nothing marked. */
  isNew: boolean;
}

/** The file as it was and as it will be, what was taken out and put in marked by more than colour. */
export function Difference({ before, after, isNew }: DifferenceProps) {
  const blocks = useMemo(() => (isNew ? [] : listDifferences(before, after)), [before, after, isNew]);
  if (isNew)
    return (
      <pre className="file" dir="auto" tabIndex={0} role="group" aria-label={say('theFile')}>
        {after}
      </pre>
    );
  return (
    <div className="difference">
      {blocks.map((block, index) => {
        if (block.kind === 'skipped')
          return (
            <p key={index} className="skipped">
              {sayCount(block.lines, 'linesBefore', 'linesBeforeMany')}
            </p>
          );
        return (
          <pre key={index} dir="auto" className={block.kind}>
            {block.kind === 'same' ? block.text : block.pieces.map((piece, at) => <Words key={at} piece={piece} />)}
          </pre>
        );
      })}
    </div>
  );
}

function Words({ piece: { state, text } }: { piece: Piece }) {
  if (state === 'same') return text;
  const Mark = state === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      <span className="unseen">{state === 'added' ? say('putIn') : say('takenOut')}</span>
      {text}
      <span className="unseen">] </span>
    </Mark>
  );
}
