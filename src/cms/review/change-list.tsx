import { useEffect, useState } from 'react';
import { toNewHash } from '../settings/backend.ts';
import { draftStatuses, type ChangeSummary } from '../settings/change-protocol.ts';
import { toChangePath, type ReviewParts, type ReviewSettings } from './parts.ts';
import { countHeld, formatTime, stepNames } from './words.ts';
import { say, sayCount } from '../settings/say-review.ts';

/** Every change and draft that waits, by its step: those first that ask to be looked at. */
export function ChangeListPage({ parts: { client, settings } }: { parts: ReviewParts }) {
  const [changes, setChanges] = useState<readonly ChangeSummary[]>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const load = () =>
      void client('changes', {}).then(
        (found) => {
          setChanges(found);
          setProblem('');
        },
        (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
      );
    load();
    // Somebody may have saved a draft in another window.
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, [client]);
  return (
    <>
      <header className="opening">
        <h1>{say('changes')}</h1>
        <p className="summary">{say('whatWaitsToBeLooked')}</p>
      </header>
      <p role="status">{problem || (changes ? countWaiting(changes.length) : say('theChangesAreBeingFetched'))}</p>
      {changes && shownSteps.map((step) => <Step key={step} {...{ step, changes, settings }} />)}
      <p>
        <a href={settings.deskPath}>{say('toTheDesk')}</a>
      </p>
      {changes?.length === 0 && (
        <p>
          {say('aChangeBeginsWithWhat')}{' '}
          <a href={`${settings.deskPath}${toNewHash('projects')}`}>{say('tellOfAProject')}</a>
          {say('aBundleThatSomebodySent')} <code>npm run intake</code>.
        </p>
      )}
    </>
  );
}

const shownSteps = [draftStatuses[1], draftStatuses[2], draftStatuses[0]];

interface StepProps {
  step: ChangeSummary['status'];
  changes: readonly ChangeSummary[];
  settings: ReviewSettings;
}

function Step({ step, changes, settings }: StepProps) {
  const own = changes.filter(({ status }) => status === step);
  if (own.length === 0) return null;
  return (
    <section aria-labelledby={`step-${step}`}>
      <h2 id={`step-${step}`}>{stepNames[step]}</h2>
      <ul className="changes">
        {own.map((change) => (
          <li key={change.branch}>
            <a href={toChangePath(settings, change.branch)}>
              <bdi>{change.title || change.branch}</bdi>
            </a>
            <small>
              {kinds[change.kind]} · {countHeld(change)} · <bdi>{[change.author, ...change.coAuthors].join(', ')}</bdi>{' '}
              · <time dateTime={change.updatedAt}>{formatTime(change.updatedAt)}</time>
              {change.openNotes > 0 && (
                <>
                  {' '}
                  · <b>{sayCount(change.openNotes, 'openQuestion', 'openQuestions')}</b>
                </>
              )}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function countWaiting(amount: number): string {
  if (amount === 0) return say('nothingWaits');
  return sayCount(amount, 'oneChangeWaits', 'changesWait');
}

const kinds: Readonly<Record<ChangeSummary['kind'], string>> = {
  change: say('changeKind'),
  draft: say('draftOfOneEntry'),
  intake: say('sentIn'),
};
