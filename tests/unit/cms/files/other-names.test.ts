import { expect, it } from 'vitest';
import { parseBackend } from '../../../../src/cms/settings/backend.ts';
import { toDecapConfig } from '../../../../src/cms/settings/decap-config.ts';
import { createFormat } from '../../../../src/cms/files/entry-format.ts';

const backend = parseBackend({ CMS_BACKEND: 'local' })!;
const { collections } = toDecapConfig({ backend, siteUrl: 'https://archive.example', base: '/' });
const { fromFile, toFile } = createFormat(collections.find(({ name }) => name === 'projects')!);
const text = `---
title: Young Lords
alsoKnownAs: [ULC, "Los Lords", { name: Jóvenes,  language: es }]
---

Text.
`;

it('shows each spelling of another name alike, and leaves the file as it is', () => {
  const form = fromFile(text);
  expect(form['alsoKnownAs']).toEqual([{ name: 'ULC' }, { name: 'Los Lords' }, { name: 'Jóvenes', language: 'es' }]);
  expect(toFile(form)).toBe(text);
});

it('writes a name without a language as a text alone', () => {
  const form = fromFile(text);
  const names = [
    ...(form['alsoKnownAs'] as unknown[]),
    { name: 'YL', language: '' },
    { name: 'Jonge', language: 'nl' },
  ];
  const saved = toFile({ ...form, alsoKnownAs: names });
  expect(saved).toContain('YL');
  expect(saved).not.toContain('name: YL');
  expect(fromFile(saved)['alsoKnownAs']).toEqual([...names.slice(0, 3), { name: 'YL' }, names[4]]);
});
