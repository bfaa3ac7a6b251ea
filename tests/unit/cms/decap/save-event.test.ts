import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../../src/cms/files/entry-format.ts';
import { toOpenForm } from '../../../../src/cms/decap/save-event.ts';

const path = 'content/projects/soup-kitchen.mdx';

describe('an open form', () => {
  it('carries the text that it was read from', () => {
    const text = '---\ntitle: Soup kitchen\n---\n';
    const data = createFormat({ name: 'projects', extension: 'mdx', fields: [] }).fromFile(text);
    expect(toOpenForm(toFormEntry({ path, data }))).toEqual({ path, source: text, title: 'Soup kitchen' });
  });

  it('has no path while it is new', () => {
    expect(toOpenForm(toFormEntry({ newRecord: true, path, data: { title: 'New' } }))).toEqual({
      path: '',
      source: undefined,
      title: 'New',
    });
  });

  it('is called by its ends where it has no title', () => {
    expect(toOpenForm(toFormEntry({ path, data: { from: 'a', to: 'b' } })).title).toBe('a to b');
  });
});

function toFormEntry(entry: Record<string, unknown> & { data: Record<string, unknown> }) {
  return { get: (key: string) => entry[key], getIn: ([, name = '']: readonly string[]) => entry.data[name] };
}
