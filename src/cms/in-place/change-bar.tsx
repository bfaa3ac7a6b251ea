import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { CollectionName } from '../../model/names/collection-names.ts';
import { toChangeName, toChangeWords, type CurrentChange } from '../catalogue/current-change.ts';
import type { OpenEntry } from '../decap/editor-store.ts';
import { makeEntry } from '../fields/make-entry.ts';
import type { ReviewClient } from '../review/client.ts';
import { changePrefix } from '../settings/change-protocol.ts';
import { say } from '../settings/say.ts';
import { nameKind } from '../../site/translate.ts';

export interface ChangeBarProps {
  ask: ReviewClient;
  current: CurrentChange;
  readOpen: () => OpenEntry | undefined;
  /** Address of the page on which changes are reviewed. */
  reviewPath: string;
}

/** Which change one is working at, what can be added to it, and the way to its review; at the foot of the window. */
export function ChangeBar({ ask, current, readOpen, reviewPath }: ChangeBarProps) {
  const name = useSyncExternalStore(current.subscribe, current.current);
  useLeaveWhenGone(ask, current);
  if (name === undefined)
    return (
      <nav className="desk-review" aria-label={say('changes')}>
        <a href={reviewPath}>{say('changesToReview')}</a>
        <button type="button" onClick={() => void beginStory(ask, current)}>
          {say('newStory')}
        </button>
      </nav>
    );
  return (
    <nav className="desk-review" aria-label={say('changes')}>
      <a href={`${reviewPath}?change=${encodeURIComponent(changePrefix + name)}`}>
        {say('story')} <b>{toChangeWords(name)}</b>
      </a>
      <AddMenu readOpen={readOpen} />
      <button type="button" onClick={current.leave}>
        {say('leaveIt')}
      </button>
    </nav>
  );
}

/** What a story needs besides what is open. */
function AddMenu({ readOpen }: Pick<ChangeBarProps, 'readOpen'>) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const add = (collection: CollectionName) => {
    setOpen(false);
    // The dialog gives the focus back to where it was.
    button.current?.focus();
    makeEntry({ collection, words: '', onMade: () => undefined, data: toKnown(collection, readOpen()) });
  };
  return (
    <div
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-controls="desk-add"
        onClick={() => setOpen(!isOpen)}
      >
        {say('addToIt')}
      </button>
      <ul id="desk-add" hidden={!isOpen}>
        {addable.map((collection) => (
          <li key={collection}>
            <button type="button" onClick={() => add(collection)}>
              {nameKind(collection)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const addable: readonly CollectionName[] = ['projects', 'practices', 'principles', 'lineages', 'sources', 'people'];

/** A claim that is made beside an entry most likely tells what that one received. */
function toKnown(collection: CollectionName, open: OpenEntry | undefined): Record<string, unknown> {
  const isEnd = open && ['projects', 'practices', 'principles'].includes(open.collection) && open.id !== '';
  return collection === 'lineages' && isEnd ? { to: `${open.collection}/${open.id}` } : {};
}

async function beginStory(ask: ReviewClient, current: CurrentChange): Promise<void> {
  const title = window.prompt(say('whatIsTheStoryAbout'));
  if (title === null) return;
  const all = await ask('changes', {}).catch(() => []);
  // Another window may have begun one of that name, and saved nothing in it yet.
  const branches = [...all.map(({ branch }) => branch), ...(await current.listOpen())];
  current.enter(toChangeName(title.trim() || 'story', branches));
  window.location.hash = '#/collections/projects/new';
}

/** A change that was there and is there no longer was published or thrown away; nothing more goes into it. */
function useLeaveWhenGone(ask: ReviewClient, current: CurrentChange): void {
  const seen = useRef<string>(undefined);
  useEffect(() => {
    const look = async () => {
      const name = current.current();
      if (name === undefined) return;
      const all = await ask('changes', {}).catch(() => undefined);
      if (!all || current.current() !== name) return;
      if (all.some(({ branch }) => branch === `${changePrefix}${name}`)) seen.current = name;
      else if (seen.current === name) current.leave();
    };
    const onLook = () => void look();
    for (const event of ['focus', 'hashchange']) window.addEventListener(event, onLook);
    onLook();
    return () => {
      for (const event of ['focus', 'hashchange']) window.removeEventListener(event, onLook);
    };
  }, [ask, current]);
}
