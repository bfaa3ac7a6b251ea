import type { Fault } from '../../archive/entry/faults.ts';
import { parseEntryPath } from '../../model/content-path.ts';
import { toEditHash } from '../settings/backend.ts';
import { toDeskForm } from '../settings/decap-config.ts';
import { describePath } from '../settings/field-path.ts';
import type { ShowProps } from './parts.ts';
import { nameEntry } from './words.ts';
import { say } from '../settings/say-review.ts';
import { sayFault } from '../../site/words/fault-words.ts';

/** So many stand open; a change of many entries may have hundreds. */
const mostShown = 12;

/** What the check says, each with its place, its remedy and a way to the form that mends it. */
export function FaultList({ faults, ...props }: ShowProps & { faults: readonly Fault[] }) {
  const rest = faults.slice(mostShown);
  const list = (some: readonly Fault[]) => (
    <ul className="faults">
      {some.map((fault, index) => {
        const { message, remedy } = sayFault(fault);
        return (
          <li key={index}>
            <Place fault={fault} {...props} /> {message}. <b>{say('toMendIt')}</b> {remedy}.
          </li>
        );
      })}
    </ul>
  );
  if (faults.length === 0) return null;
  return (
    <>
      {list(faults.slice(0, mostShown))}
      {rest.length > 0 && (
        <details>
          <summary>{say('moreOfThem', { n: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}

function Place({ fault, change, parts, show }: ShowProps & { fault: Fault }) {
  const { settings } = parts;
  const path = parseEntryPath(fault.file);
  if (!path) return <code>{fault.file}</code>;
  const key = `${path.collection}/${path.id}`;
  const entry = change.entries.find((one) => one.key === key);
  const place = `${describePath(fault.field, toDeskForm(path.collection).fields)}, ${say('inLine', { line: fault.line })}`;
  if (!entry)
    return (
      <>
        <a href={`${settings.base}${key}/`}>{key}</a> ({place}), {say('notPartOfIt')}
      </>
    );
  return (
    <>
      <button type="button" className="link" onClick={() => show(key)}>
        {nameEntry(entry)}
      </button>{' '}
      (<a href={`${settings.deskPath}${toEditHash(path.collection, path.id)}`}>{place}</a>):
    </>
  );
}
