import type { DeskField } from './decap-fields.ts';
import { say } from './say.ts';

/** `events[2].when` in the words of the form: “Events 3: When”. What the form does not know keeps its own name. */
export function describePath(path: string, fields: readonly DeskField[]): string {
  const words: string[] = [];
  let inside: readonly DeskField[] = fields;
  for (const step of path.split('.')) {
    const [, name = step, index] = /^([^[]+)(?:\[(\d+)\])?/.exec(step) ?? [];
    const field = inside.find((one) => one.name === name);
    words.push([field?.label ?? ownNames[name] ?? name, index && Number(index) + 1].filter(Boolean).join(' '));
    inside = field?.fields ?? [];
  }
  return words.join(': ');
}

/** `events[2].when` as Decap leads to a field: `events.2.when`. */
export function toFocusPath(path: string): string {
  return path.replaceAll(/\[(\d+)\]/g, '.$1');
}

const ownNames: Partial<Record<string, string>> = {
  body: say('text'),
  header: say('fieldsOf'),
  file: say('file'),
};
