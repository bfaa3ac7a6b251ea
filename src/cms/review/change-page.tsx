import { useEffect, useMemo, useRef } from 'react';
import { listActs } from './acts.ts';
import { ChangeView } from './change-view.tsx';
import { toChangePath, type ReviewParts } from './parts.ts';
import { LeftTexts } from './typed/left-texts.tsx';
import { useTypedTexts } from './typed/use-typed.ts';
import { useActs, type Doing } from './use-acts.ts';
import { useChange, type LoadedChange } from './use-change.ts';
import { nameEntry } from './words.ts';
import { say } from '../settings/say-review.ts';

/** One change, whole: what it is, what stands in its way, each entry, its questions and its steps. */
export function ChangePage({ parts, branch }: { parts: ReviewParts; branch: string }) {
  const { settings, client } = parts;
  const loaded = useChange(parts, branch);
  const move = (other: string) => location.assign(toChangePath(settings, other));
  const doing = useActs({ reload: loaded.reload, move });
  const texts = useTypedTexts();
  const { change, known, problem } = loaded;
  const state = change?.state;
  const acts = useMemo(() => listActs(client, branch, () => state), [client, branch, state]);
  useEffect(() => {
    if (change) document.title = `${change.title} · Changes`;
  }, [change]);
  const isShown = change !== undefined && doing.published === undefined;
  return (
    <>
      <p className="way">
        <a href={settings.reviewPath}>{say('allChanges')}</a> <a href={settings.deskPath}>{say('theDesk')}</a>
      </p>
      {isShown ? (
        <ChangeView {...{ change, known, parts, acts, doing, texts }} />
      ) : (
        <>
          <Instead loaded={loaded} doing={doing} base={settings.base} />
          <LeftTexts texts={texts} />
        </>
      )}
      <p role="status" className={doing.news?.isRefusal ? 'news refused' : 'news'}>
        {doing.news?.words ?? (isShown ? problem : '')}
      </p>
    </>
  );
}

interface InsteadProps {
  /** With the change as it was when it was last there. */
  loaded: LoadedChange;
  doing: Doing;
  base: string;
}

/** What stands where there is no change to show: not yet, no longer, or never. */
function Instead({ loaded: { change, problem, isGone }, doing: { published }, base }: InsteadProps) {
  if (published?.length)
    return (
      <>
        <NewHeading words={say('published')} />
        <p>{say('thesePagesAreThereAs')}</p>
        <ul>
          {published.map((key) => (
            <li key={key}>
              <a href={`${base}${key}/`}>{nameEntry(findNamed(change, key))}</a>
            </li>
          ))}
        </ul>
      </>
    );
  if (published) return <NewHeading words={say('deleted')} />;
  if (isGone)
    return (
      <>
        <h1>{say('noSuchChange')}</h1>
        <p>{problem}</p>
        <p>{say('itMayHaveBeenPublished')}</p>
      </>
    );
  return (
    <>
      <h1>{say('aChange')}</h1>
      <p>{problem || say('theWholeArchiveIsBeing')}</p>
    </>
  );
}

/** An entry that was published: one of the change’s own, or a draft that went along. */
function findNamed(change: LoadedChange['change'], key: string): { key: string; title: string } {
  return [...(change?.entries ?? []), ...(change?.needs ?? [])].find((one) => one.key === key) ?? { key, title: key };
}

/** A heading that takes the place of what somebody was at. */
function NewHeading({ words }: { words: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {words}
    </h1>
  );
}
