import { useMemo } from 'react';
import { PreviewArticle } from '../preview/article.tsx';
import { toEditHash } from '../settings/backend.ts';
import { isOpenQuestion, type ReviewedEntry } from '../settings/change-protocol.ts';
import { Difference } from './difference.tsx';
import { Frame } from './shown/frame.tsx';
import { toEntryId, type ShowProps } from './parts.ts';
import { Questions } from './questions.tsx';
import { listDrawn, readShown } from './shown/read-shown.ts';
import { Asked } from './asked.tsx';
import { useTypedText } from './typed/use-typed.ts';
import { usePictures } from './use-pictures.ts';
import { count, nameKind } from './words.ts';

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
    `${entry.isNew ? 'new' : 'altered'} ${nameKind(entry.key)}`,
    ...(faults > 0 ? [`${count(faults, 'thing')} to mend`] : []),
    ...(open > 0 ? [count(open, 'open question')] : []),
    ...(isTyped ? ['what you typed here is not sent'] : []),
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
      <h3>{entry.isNew ? 'The file, as it will be' : 'What is different'}</h3>
      <Difference before={entry.before ?? ''} after={entry.after} isNew={entry.isNew} />
    </section>
  );
  return (
    <>
      {!entry.isNew && difference}
      <Shown {...props} />
      {entry.isNew && difference}
      <Questions {...props} title="Questions about this entry" entryKey={entry.key} />
      <p className="buttons">
        <a href={`${parts.settings.deskPath}${toEditHash(collection, id)}`}>Open it at the desk</a>
      </p>
      {change.entries.length > 1 && (
        <Asked
          name="Leave this entry out"
          question="What was written in it goes, with the pictures that no other entry here shows. The rest of the change stays."
          yes="Yes, leave it out"
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
      <h3>As the site will show it</h3>
      <Frame
        title={`Preview: ${entry.title || entry.key}`}
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
