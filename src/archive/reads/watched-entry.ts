import type { AnyEntry } from '../entry/entry.ts';
import { isWatched, noteRead, numberOf } from './page-reads.ts';

/**
 * An entry of which each field that is asked for is noted as `field`, key, part and name of the field. A part is the
 * object in which the field stands: `data`, `body`, `translated`, or none. Fields are given as they are, whole: who read
 * one read all of it. Key, id and collection are not noted, since who has the entry knows them.
 */
export function watchEntry(entry: AnyEntry): AnyEntry {
  const own: AnyEntry = { ...entry };
  const watchPart = <Part extends object>(part: Part, name: string) =>
    watchFields(part, { key: entry.key, part: name });
  own.data = watchPart(own.data, 'data');
  if (own.body) own.body = watchPart(own.body, 'body');
  if (own.translated) {
    const original = watchPart(own.translated.original as object, 'original');
    own.translated = watchPart({ ...own.translated, original }, 'translated');
  }
  const watched = watchFields(own, { key: entry.key, part: '' });
  watchedEntries.add(watched);
  return watched;
}

/** Whether an object is an entry whose fields are noted as they are read. */
export function isWatchedEntry(value: object): value is AnyEntry {
  return watchedEntries.has(value);
}

const watchedEntries = new WeakSet<object>();

/** What `watchEntry` notes where a page asked for the names of all fields, or whether a part is there. */
export const [namesOfAll, isThere] = ['*', '?'];

interface Place {
  key: string;
  part: string;
}

function watchFields<Fields extends object>(fields: Fields, { key, part }: Place): Fields {
  const numbers = new Map<string, number>();
  const note = (field: string | symbol) => {
    if (!isWatched() || typeof field === 'symbol' || (part === '' && unnoted.has(field))) return;
    let number = numbers.get(field);
    if (number === undefined) {
      // What a part holds is noted as it is read; that it is there, here.
      const name = part === '' && inParts.has(field) ? [field, isThere] : [part, field];
      number = numberOf(['field', key, ...name].join('\n'));
      numbers.set(field, number);
    }
    noteRead(number);
  };
  return new Proxy(fields, {
    get(target, field) {
      note(field);
      return Reflect.get(target, field) as unknown;
    },
    has(target, field) {
      note(field);
      return Reflect.has(target, field);
    },
    getOwnPropertyDescriptor(target, field) {
      note(field);
      return Reflect.getOwnPropertyDescriptor(target, field);
    },
    ownKeys(target) {
      note(namesOfAll);
      return Reflect.ownKeys(target);
    },
  });
}

const unnoted: ReadonlySet<string> = new Set(['key', 'id', 'collection', 'data']);
const inParts: ReadonlySet<string> = new Set(['body', 'translated']);
