import * as z from 'zod';
import { entryShape } from './entry.ts';
import * as f from './fields/fields.ts';

/** A need, a context or a form: a SKOS concept with its labels. */
export const themeSchema = z.strictObject({
  ...entryShape,
  facet: f.term('facet', {
    label: 'Kind of theme',
    hint: 'A need, a situation (context) or a way of joining up (form).',
  }),
  broader: f
    .entryId('themes', { label: 'Part of', hint: 'The theme it is part of (skos:broader).', skos: 'broader' })
    .optional(),
  scopeNote: f.prose(
    { label: 'What belongs here', hint: 'What belongs here and what does not (skos:scopeNote).', skos: 'scopeNote' },
    600,
  ),
  labels: f.list(
    f.group(
      {
        language: f.language({ label: 'Language', hint: 'Such as en or es.' }),
        preferred: f.line({ label: 'Word to show', hint: 'The word to show (skos:prefLabel).', skos: 'prefLabel' }),
        alternatives: f.list(
          f.line({ label: 'Other word', hint: 'A word people may look for (skos:altLabel).', skos: 'altLabel' }),
          {
            label: 'Other words',
            hint: 'Words that lead here.',
          },
        ),
      },
      { label: 'Labels', hint: 'The words of one language.' },
    ),
    { label: 'Labels', hint: 'Preferred and other words, per language.' },
  ),
  exactMatch: f.list(
    f.address({ label: 'Address', hint: 'A concept in another list of themes that means the same (skos:exactMatch).' }),
    {
      label: 'The same idea elsewhere',
      hint: 'Addresses in other vocabularies.',
      skos: 'exactMatch',
    },
  ),
});

export type Theme = z.output<typeof themeSchema>;
