import { useCallback, useState } from 'react';
import { Claims } from './claims.tsx';
import { EntryView } from './entry-view.tsx';
import { Obstacles } from './obstacles.tsx';
import { OtherPictures } from './other-pictures.tsx';
import { Questions } from './questions.tsx';
import { Remarks } from './remarks.tsx';
import { toEntryId, type ChangeProps } from './parts.ts';
import { Steps } from './steps.tsx';
import { LeftTexts } from './typed/left-texts.tsx';
import { wholeChange } from './typed/typed-texts.ts';
import { countHeld, describeChange, formatTime, stepNames } from './words.ts';
import { say, sayCount } from '../settings/say-review.ts';

export function ChangeView(props: ChangeProps) {
  const { change, texts } = props;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((key: string, isOpen: boolean) => {
    setOpened((keys) =>
      keys.has(key) === isOpen ? keys : new Set(isOpen ? [...keys, key] : [...keys].filter((one) => one !== key)),
    );
  }, []);
  /** Leads to an entry of the change. */
  const show = useCallback((key: string) => {
    setOpened((keys) => new Set([...keys, key]));
    const summary = document.querySelector<HTMLElement>(`[id="${toEntryId(key)}"] > summary`);
    summary?.scrollIntoView();
    summary?.focus();
  }, []);
  return (
    <>
      <Opening change={change} />
      <Obstacles {...props} show={show} />
      <Remarks {...props} show={show} />
      <Claims {...props} show={show} />
      <section aria-labelledby="entries">
        <h2 id="entries" tabIndex={-1}>
          {sayCount(change.entries.length, 'theEntry', 'entriesHeading')}
        </h2>
        {change.entries.map((entry) => (
          <EntryView key={entry.key} {...props} {...{ entry, show, toggle }} isOpen={opened.has(entry.key)} />
        ))}
      </section>
      <OtherPictures {...props} />
      <LeftTexts texts={texts} fields={[wholeChange, ...change.entries.map(({ key }) => key)]} />
      <Questions {...props} show={show} title={say('questionsAboutAllOfIt')} />
      <Steps {...props} />
      <History change={change} />
    </>
  );
}

function Opening({ change }: Pick<ChangeProps, 'change'>) {
  const { title, status, author, coAuthors, updatedAt, openNotes, branch } = change;
  return (
    <header className="opening">
      <p className="kind">{stepNames[status]}</p>
      <h1 dir="auto">{title || branch}</h1>
      <p className="summary">{describeChange(change)}</p>
      <p>
        <small>
          {countHeld(change)} · <bdi>{[author, ...coAuthors].join(', ')}</bdi> {say('changed')}{' '}
          <time dateTime={updatedAt}>{formatTime(updatedAt)}</time> · <code>{branch}</code>
          {openNotes > 0 && (
            <>
              {' '}
              · <a href="#questions">{sayCount(openNotes, 'openQuestion', 'openQuestions')}</a>
            </>
          )}{' '}
          · <a href="#steps">{say('steps')}</a>
        </small>
      </p>
    </header>
  );
}

function History({ change: { history } }: Pick<ChangeProps, 'change'>) {
  return (
    <details className="history">
      <summary>{sayCount(history.length, 'cameAbout', 'cameAboutMany')}</summary>
      <ol>
        {history.map(({ author, date, subject }, index) => (
          <li key={index}>
            <bdi>{subject}</bdi>{' '}
            <small>
              <bdi>{author}</bdi>, <time dateTime={date}>{formatTime(date)}</time>
            </small>
          </li>
        ))}
      </ol>
    </details>
  );
}
