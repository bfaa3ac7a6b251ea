/** A form as it stands when it is saved. */
export interface OpenForm {
  /** Path of the entry's file; empty for a new entry. */
  path: string;
  /** The text that the form came from, which our file format keeps in its data; a new form mostly has none. */
  source: string | undefined;
  /** What the entry is called; a claim of lineage is called by its ends. */
  title: string;
}

/** The form that Decap hands to its `preSave` event. */
export function toOpenForm(entry: FormEntry): OpenForm {
  const isNew = entry.get('newRecord') === true;
  const read = (name: string) => toText(entry.getIn(['data', name]));
  return {
    path: isNew ? '' : (toText(entry.get('path')) ?? ''),
    source: read('@source'),
    title: read('title') ?? read('name') ?? `${read('from') ?? ''} to ${read('to') ?? ''}`,
  };
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** An entry as Decap holds it: an immutable map. */
export interface FormEntry {
  get(key: string): unknown;
  getIn(path: readonly string[]): unknown;
}
