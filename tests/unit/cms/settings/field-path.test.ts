import { describe, expect, it } from 'vitest';
import { parseBackend } from '../../../../src/cms/settings/backend.ts';
import { toDecapConfig } from '../../../../src/cms/settings/decap-config.ts';
import { describePath, toFocusPath } from '../../../../src/cms/settings/field-path.ts';

const backend = parseBackend({ CMS_BACKEND: 'local' })!;
const { collections } = toDecapConfig({ backend, siteUrl: 'https://archive.example', base: '/' });
const fields = collections.find(({ name }) => name === 'projects')?.fields ?? [];

describe('the path of a fault', () => {
  it.each([
    ['title', 'Title'],
    ['needMet', 'Need met'],
    ['themes[1]', 'Themes 2'],
    ['events[2].when', 'Events 3: When'],
    ['events[0].sources[1].source', 'Events 1: Sources 2: Source'],
    ['places[0].lat', 'Places 1: Latitude'],
    ['consent.basis', 'Consent: Basis'],
    ['body', 'Text'],
    ['header', 'Fields'],
    ['colour[0]', 'colour 1'],
  ])('%s is called %s', (path, words) => {
    expect(describePath(path, fields)).toBe(words);
  });

  it('is told to Decap with dots', () => {
    expect(toFocusPath('events[2].sources[10].source')).toBe('events.2.sources.10.source');
  });
});
