import { expect, it } from 'vitest';
import { readForeign } from '../../../../src/intake/foreign/read-foreign.ts';

const options = { collection: 'projects' as const, name: 'street-kitchen.md', themes: new Set(['food']) };

it('takes facts over from a header of Jekyll or Obsidian, and lists the rest', () => {
  const text = [
    '---',
    'layout: post',
    'title: Street kitchen',
    'description: Soup for all.',
    'lang: es',
    'tags: [Food, soup]',
    'aliases: [Olla común]',
    'author: Ana',
    'draft: true',
    '---',
    '',
    'Text.',
  ].join('\r\n');
  const { title, fields, text: body, left } = readForeign(text, options);
  expect(title).toBe('Street kitchen');
  expect(fields).toEqual({
    summary: 'Soup for all.',
    language: 'es',
    themes: ['food'],
    alsoKnownAs: ['Olla común'],
    credits: [{ name: 'Ana', role: 'text' }],
  });
  expect(body).toBe('Text.');
  expect(left.map(({ what }) => what)).toEqual(['layout: post', 'tags: soup', 'draft: ']);
});

it('reads a TOML header of Hugo, a text without header, and one that cannot be read', () => {
  expect(readForeign('+++\ntitle = "A"\nlang = \'en\'\ncategories = ["food"]\n+++\nText.', options)).toMatchObject({
    title: 'A',
    fields: { language: 'en', themes: ['food'] },
    text: 'Text.',
  });
  expect(readForeign('# Our kitchen\n\nText.', options)).toMatchObject({ title: 'Our kitchen', text: 'Text.' });
  expect(readForeign('Text.', options)).toMatchObject({ title: 'street kitchen', text: 'Text.' });
  expect(readForeign('---\na: [\n---\nText.', options).left[0]?.advice).toContain('could not be read');
});
