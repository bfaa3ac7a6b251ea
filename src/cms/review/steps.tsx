import { useRef, useState } from 'react';
import type { DraftStatus } from '../settings/change-protocol.ts';
import { Asked, Question } from './asked.tsx';
import type { ChangeProps } from './parts.ts';
import { PutInto } from './put-into.tsx';
import { listUnsent } from './typed/typed-texts.ts';
import { count, describePublishing, listReasons } from './words.ts';

/** What can be done with the whole of it: its next steps, publishing and deleting. */
export function Steps(props: ChangeProps) {
  const { change, acts, doing, texts } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  /** The button that was pressed is another one afterwards. */
  const move = (to: DraftStatus) => void doing.run(() => acts.setStatus(to)).then(() => heading.current?.focus());
  return (
    <section aria-labelledby="steps">
      <h2 id="steps" ref={heading} tabIndex={-1}>
        Steps
      </h2>
      {change.openNotes > 0 && (
        <p>{count(change.openNotes, 'question')} still open. That stops nothing; look whether it should.</p>
      )}
      <p className="buttons">
        {moves[change.status].map(({ to, words }) => (
          <button key={to} type="button" disabled={doing.isBusy} onClick={() => move(to)}>
            {words}
          </button>
        ))}
      </p>
      <Publishing {...props} />
      {change.kind === 'draft' && <PutInto {...props} />}
      <h3>Delete</h3>
      <Asked
        name="Delete this change"
        question="Everything in it goes, and the questions with it. Nothing that is published changes."
        yes="Yes, delete it"
        isBusy={doing.isBusy}
        {...{ texts, change }}
        act={() => void doing.run(() => acts.remove())}
      />
    </section>
  );
}

function Publishing({ change, acts, doing, texts }: ChangeProps) {
  /** Undefined until it was asked. */
  const [isAsked, setAsked] = useState<boolean>();
  const publish = () => void doing.run(() => acts.publish());
  const reasons = listReasons(change);
  const isHeld = reasons.length > 0;
  return (
    <>
      <h3>Publish</h3>
      <div id="publishing">
        <p>{isHeld ? 'It cannot be published yet:' : describePublishing(change).join(' ')}</p>
        {isHeld && (
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        )}
      </div>
      {isAsked && !isHeld ? (
        <Question
          {...{ texts, change }}
          name="Publish"
          question="Publish it now? The questions go with the branch."
          no="Not yet"
          yes="Yes, publish it"
          isBusy={doing.isBusy}
          act={publish}
          close={() => setAsked(false)}
        />
      ) : (
        <button
          type="button"
          aria-describedby="publishing"
          autoFocus={isAsked === false}
          disabled={isHeld || doing.isBusy}
          onClick={() => (listUnsent(texts).length > 0 ? setAsked(true) : publish())}
        >
          Publish
        </button>
      )}
    </>
  );
}

const moves: Readonly<Record<DraftStatus, readonly { to: DraftStatus; words: string }[]>> = {
  draft: [{ to: 'pending_review', words: 'Ask for a review' }],
  pending_review: [
    { to: 'pending_publish', words: 'It is ready' },
    { to: 'draft', words: 'Back to draft' },
  ],
  pending_publish: [{ to: 'pending_review', words: 'Back to review' }],
};
