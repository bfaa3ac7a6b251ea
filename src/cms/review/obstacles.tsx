import { useRef, type ReactNode } from 'react';
import { titleIn, toChangePath, type ChangeProps, type ShowProps } from './parts.ts';
import { FaultList } from './fault-list.tsx';
import { nameEntry, stepNames } from './words.ts';
import { say } from '../settings/say-review.ts';

/** What stands in the way of publishing, with what to do about it, and which other drafts change the same. */
export function Obstacles(props: ShowProps) {
  const { change } = props;
  const { faults, foreign, conflicts, alsoIn, needs } = change;
  const isFree = [faults, foreign, conflicts, alsoIn, needs].every((list) => list.length === 0);
  return (
    <section aria-labelledby="way">
      <h2 id="way" tabIndex={-1}>
        {say('whatStandsInTheWay')}
      </h2>
      {isFree && <p>{say('nothingTheCheckOfThe')}</p>}
      <FaultList faults={faults} {...props} />
      <Part list={foreign} words={say('theDeskPublishesEntriesAnd')} toItem={(path) => <code>{path}</code>} />
      <Part list={conflicts} words={say('theseWerePublishedOtherwiseSince')} toItem={(path) => <code>{path}</code>} />
      <Part list={needs} words={say('itNamesDraftsThatStand')} toItem={(need) => <Need {...props} need={need} />} />
      <Part
        list={alsoIn}
        words={say('anotherDraftAlsoChangesThese')}
        toItem={({ key, branch }) => (
          <>
            {nameEntry({ key, title: titleIn(change, key) })}
            {say('in')} <a href={toChangePath(props.parts.settings, branch)}>{branch}</a>
          </>
        )}
      />
    </section>
  );
}

function Need({ need, parts, acts, doing }: ChangeProps & { need: ChangeProps['change']['needs'][number] }) {
  const { key, title, branch, status } = need;
  const button = useRef<HTMLButtonElement>(null);
  const take = async () => {
    const isDone = await doing.run(() => acts.join(branch));
    // What was taken in stands here no longer.
    (isDone ? document.getElementById('way') : button.current)?.focus();
  };
  return (
    <>
      <a href={toChangePath(parts.settings, branch)}>{nameEntry({ key, title })}</a>
      {say('itsStepIs', { step: stepNames[status] })}{' '}
      <button ref={button} type="button" className="quiet" disabled={doing.isBusy} onClick={() => void take()}>
        {say('takeItIntoThisChange')}
      </button>
    </>
  );
}

interface PartProps<Item> {
  list: readonly Item[];
  words: string;
  toItem: (item: Item) => ReactNode;
}

/** A list below what is said of it; nothing where it is empty. */
export function Part<Item>({ list, words, toItem }: PartProps<Item>) {
  if (list.length === 0) return null;
  return (
    <>
      <p>{words}</p>
      <ul>
        {list.map((item, index) => (
          <li key={index}>{toItem(item)}</li>
        ))}
      </ul>
    </>
  );
}
