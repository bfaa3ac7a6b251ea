import { useRef, useState } from 'react';
import type { DraftStatus } from '../settings/change-protocol.ts';
import { Asked, Question } from './asked.tsx';
import type { ChangeProps } from './parts.ts';
import { PutInto } from './put-into.tsx';
import { listUnsent } from './typed/typed-texts.ts';
import { describePublishing, listReasons } from './words.ts';
import { say, sayCount } from '../settings/say-review.ts';

/** What can be done with the whole of it: its next steps, publishing and deleting. */
export function Steps(props: ChangeProps) {
  const { change, acts, doing, texts } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  /** The button that was pressed is another one afterwards. */
  const move = (to: DraftStatus) => void doing.run(() => acts.setStatus(to)).then(() => heading.current?.focus());
  return (
    <section aria-labelledby="steps">
      <h2 id="steps" ref={heading} tabIndex={-1}>
        {say('steps')}
      </h2>
      {change.openNotes > 0 && <p>{sayCount(change.openNotes, 'questionsOpen', 'questionsOpenMany')}</p>}
      <p className="buttons">
        {moves[change.status].map(({ to, words }) => (
          <button key={to} type="button" disabled={doing.isBusy} onClick={() => move(to)}>
            {words}
          </button>
        ))}
      </p>
      <Publishing {...props} />
      {change.kind === 'draft' && <PutInto {...props} />}
      <h3>{say('delete')}</h3>
      <Asked
        name={say('deleteThisChange')}
        question={say('everythingInItGoesAnd')}
        yes={say('yesDeleteIt')}
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
      <h3>{say('publish')}</h3>
      <div id="publishing">
        <p>{isHeld ? say('itCannotBePublishedYet') : describePublishing(change).join(' ')}</p>
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
          name={say('publish')}
          question={say('publishItNowTheQuestions')}
          no={say('notYet')}
          yes={say('yesPublishIt')}
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
          {say('publish')}
        </button>
      )}
    </>
  );
}

const moves: Readonly<Record<DraftStatus, readonly { to: DraftStatus; words: string }[]>> = {
  draft: [{ to: 'pending_review', words: say('askForAReview') }],
  pending_review: [
    { to: 'pending_publish', words: say('itIsReady') },
    { to: 'draft', words: say('backToDraft') },
  ],
  pending_publish: [{ to: 'pending_review', words: say('backToReview') }],
};
