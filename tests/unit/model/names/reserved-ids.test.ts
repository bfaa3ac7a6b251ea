import { describe, expect, it } from 'vitest';
import { describeId, parseEntryPath } from '../../../../src/model/content-path.ts';
import { toFreeId } from '../../../../src/model/names/reserved-ids.ts';

describe('names that no entry may have', () => {
  it.each([
    'index',
    'admin',
    'search',
    'about',
    'media',
    'pagefind',
    'constructor',
    'prototype',
    'con',
    'com1',
    'lpt9',
  ])('hold %s', (id) => {
    expect(describeId(id)).toContain('needs itself');
    expect(parseEntryPath(`content/projects/${id}.mdx`)).toBeUndefined();
    expect(describeId(toFreeId(id))).toBeUndefined();
  });

  it.each(['media-2', 'the-index', 'food', 'com10', 'young-lords'])('do not hold %s', (id) => {
    expect(describeId(id)).toBeUndefined();
    expect(toFreeId(id)).toBe(id);
  });
});
