import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { editHeader, parseHeaderForm, writeHeader } from '../../../../src/cms/files/header-edit.ts';
import { toFields } from '../../../../src/cms/settings/decap-fields.ts';
import { splitHeader } from '../../../../src/mdx/split-header.ts';
import { toJsonSchema } from '../../../../src/model/json-schema.ts';

/** What YAML reads otherwise where it is written carelessly, among ordinary words. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(...': |# |- |\n|"|\'|\\|---|[|{|&|*|!|%|@|`|,|?|~|null|yes|007|1e3|1970-01-01|é|́|🌱'.split('|')),
      fc.string({ maxLength: 4 }),
      fc.constantFrom('bread', 'and', 'roses', ' '),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');
const fields = toFields(toJsonSchema('themes'));
const parts = splitHeader(readFileSync('content/themes/food.mdx', 'utf8'));
const source = 'header' in parts ? parts.header : '';

it('reads back from a header what was changed in the form, and leaves every other line as it is', () => {
  const before = parseHeaderForm(source, fields);
  fc.assert(
    fc.property(words, (title) => {
      const edited = editHeader(source, { ...before, title }, fields);
      expect(parseHeaderForm(edited, fields)).toEqual({ ...before, title });
      const others = (text: string) => text.slice(text.indexOf('\nsummary:'));
      expect(others(edited)).toBe(others(source));
    }),
    { numRuns: 60, examples: [['-\n!']] },
  );
});

const otherName = fc.oneof(
  fc.record({ name: words }),
  fc.record({ name: words, language: fc.constantFrom('es', 'nl') }),
);

it('reads back from a new header what the form held', () => {
  fc.assert(
    fc.property(
      fc.record({ title: words, summary: words, alsoKnownAs: fc.array(otherName, { minLength: 1, maxLength: 3 }) }),
      (form) => {
        expect(parseHeaderForm(writeHeader(form, fields), fields)).toEqual(form);
      },
    ),
    { numRuns: 60 },
  );
});

it('keeps comments, line ends and spaces inside brackets', () => {
  const header =
    'themes: [ food , # first\n  "health"\n]\nplaces:\n  - { country: US  , lat: 40.80,\n      a: 1 } # here\n';
  const form = { themes: ['care', 'health'], places: [{ country: 'PR', lat: 40.8, a: 1 }] };
  expect(editHeader(header, form, [])).toBe(header.replace('food', 'care').replace('US', 'PR'));
});
