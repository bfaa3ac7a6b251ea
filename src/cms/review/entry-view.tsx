import { useMemo } from 'react';
import { PreviewArticle } from '../preview/article.tsx';
import { toEditHash } from '../settings/backend.ts';
import { isOpenQuestion, type ReviewedEntry } from '../settings/change-protocol.ts';
import { Difference } from './shown/difference.tsx';
import { Frame } from './shown/frame.tsx';
import { toEntryId, type ShowProps } from './parts.ts';
import { Questions } from './questions.tsx';
import { listDrawn, readShown } from './shown/read-shown.ts';
import { Asked } from './asked.tsx';
import { useTypedText } from './typed/use-typed.ts';
import { usePictures } from './use-pictures.ts';
import { nameKind } from './words.ts';
import { say, sayCount } from '../settings/say-review.ts';

interface EntryViewProps extends ShowProps {
  entry: ReviewedEntry;
  isOpen: boolean;
  toggle: (key: string, isOpen: boolean) => void;
}

/** One entry of a change; it is drawn when it is opened, since a change may hold hundreds. */
export function EntryView(props: EntryViewProps) {
  const { entry, change, texts, isOpen, toggle } = props;
  const isTyped = useTypedText(texts, entry.key).trim() !== '';
  const open = change.notes.filter((note) => note.key === entry.key && isOpenQuestion(note)).length;
  const faults = change.faults.filter(({ file }) => file === entry.path).length;
  const about = [
    say(entry.isNew ? 'newKind' : 'alteredKind', { kind: nameKind(entry.key) }),
    ...(faults > 0 ? [sayCount(faults, 'thingToMend', 'thingsToMend')] : []),
    ...(open > 0 ? [sayCount(open, 'openQuestion', 'openQuestions')] : []),
    ...(isTyped ? [say('typedNotSent')] : []),
  ];
  return (
    <details
      className="reviewed"
      id={toEntryId(entry.key)}
      open={isOpen}
      onToggle={(event) => toggle(entry.key, event.currentTarget.open)}
    >
      <summary>
        <bdi>{entry.title || entry.key}</bdi> <small>{about.join(' · ')}</small>
      </summary>
      {isOpen && <EntryParts {...props} />}
    </details>
  );
}

function EntryParts(props: EntryViewProps) {
  const { entry, change, parts, acts, doing, texts } = props;
  const [collection = '', id = ''] = entry.key.split('/');
  const difference = (
    <section>
      <h3>{entry.isNew ? say('theFileAsItWill') : say('whatIsDifferent')}</h3>
      <Difference before={entry.before ?? ''} after={entry.after} isNew={entry.isNew} />
    </section>
  );
  return (
    <>
      {!entry.isNew && difference}
      <Shown {...props} />
      {entry.isNew && difference}
      <Questions {...props} title={say('questionsAboutThisEntry')} entryKey={entry.key} />
      <p className="buttons">
        <a href={`${parts.settings.deskPath}${toEditHash(collection, id)}`}>{say('openItAtTheDesk')}</a>
      </p>
      {change.entries.length > 1 && (
        <Asked
          name={say('leaveThisEntryOut')}
          question={say('whatWasWrittenInIt')}
          yes={say('yesLeaveItOut')}
          isBusy={doing.isBusy}
          {...{ texts, change }}
          about={entry.key}
          act={() => void doing.run(() => acts.leaveOut(entry.key)).then((isDone) => isDone && focusEntries())}
        />
      )}
    </>
  );
}

/** Where somebody goes on whose entry is no longer there. */
function focusEntries(): void {
  document.getElementById('entries')?.focus();
}

/** The entry as the site will show it, in a document of its own. */
function Shown({ entry, change, known, parts, show }: EntryViewProps) {
  const { settings } = parts;
  const { base } = settings;
  const read = useMemo(() => readShown(entry, { known, base }), [entry, known, base]);
  const toUrl = usePictures(parts, { change, paths: listDrawn(read) });
  const html = useMemo(() => read?.check.toHtml(toUrl) ?? '', [read, toUrl]);
  if (!read) return null;
  const { collection, id, data } = read;
  const isRefused = read.check.faults.some(({ field }) => field === 'body');
  return (
    <section>
      <h3>{say('asTheSiteWillShow')}</h3>
      <Frame
        title={say('previewOf', { title: entry.title || entry.key })}
        stylePaths={settings.stylePaths}
        follow={(path) => {
          const key = path.slice(base.length).replace(/\/$/, '');
          const isOwn = change.entries.some((one) => one.key === key);
          if (isOwn) show(key);
          return isOwn;
        }}
      >
        <PreviewArticle
          entry={{ collection: collection.name, id, data }}
          {...{ collection, known, base, html, isRefused }}
        />
      </Frame>
    </section>
  );
}
