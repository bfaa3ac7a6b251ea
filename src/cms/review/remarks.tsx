import { parseEntryPath } from '../../model/content-path.ts';
import { FaultList } from './fault-list.tsx';
import { Part } from './obstacles.tsx';
import { titleIn, type ShowProps } from './parts.ts';
import { nameDetail, nameEntry } from './words.ts';
import { say } from '../settings/say-review.ts';

/** What stops nothing and wants a second look: remarks of the check, what may lead to a person, what may be there already. */
export function Remarks(props: ShowProps) {
  const { change, parts, show } = props;
  const { warnings, details, likenesses } = change;
  if (warnings.length + details.length + likenesses.length === 0) return null;
  return (
    <section aria-labelledby="second-look">
      <h2 id="second-look">{say('worthASecondLook')}</h2>
      {details.length > 0 && <h3>{say('whatMayLeadToA')}</h3>}
      <Part
        list={details}
        words={say('isEachOfTheseMeant')}
        toItem={({ file, kind, words }) => (
          <>
            <bdi>
              <b>{words}</b>
            </bdi>
            , {nameDetail(kind)}
            {say('in')} <Where file={file} {...props} />
          </>
        )}
      />
      {likenesses.length > 0 && <h3>{say('whatMayBeInThe')}</h3>}
      <Part
        list={likenesses}
        words={say('anEntryThatIsThere')}
        toItem={({ key, title, others }) => (
          <>
            <button type="button" className="link" onClick={() => show(key)}>
              {nameEntry({ key, title })}
            </button>{' '}
            {say('mayBe')}{' '}
            {others.map((other, index) => (
              <span key={other.key}>
                {index > 0 && say('or')}
                <a href={`${parts.settings.base}${other.key}/`}>
                  <bdi>{other.title || other.key}</bdi>
                </a>
              </span>
            ))}
          </>
        )}
      />
      {warnings.length > 0 && <h3>{say('remarksOfTheCheck')}</h3>}
      <FaultList faults={warnings} {...props} />
    </section>
  );
}

function Where({ file, change, show }: ShowProps & { file: string }) {
  const path = parseEntryPath(file);
  if (!path) return <code>{file}</code>;
  const key = `${path.collection}/${path.id}`;
  return (
    <button type="button" className="link" onClick={() => show(key)}>
      {nameEntry({ key, title: titleIn(change, key) })}
    </button>
  );
}
