import * as z from 'zod';
import { formerIds } from './entry.ts';
import * as f from './fields/fields.ts';

/** A CSL name; `Family, Given` and a bare name are accepted as text. */
const name = z
  .preprocess(
    toName,
    z.union([
      z.strictObject({
        family: f.line({ label: 'Family name', hint: 'Family name.' }),
        given: f.line({ label: 'Given name', hint: 'Given names.' }).optional(),
      }),
      z.strictObject({ literal: f.line({ label: 'Name', hint: 'A group, or a name that does not split.' }) }),
    ]),
  )
  .meta({ kind: 'name', label: 'Name', hint: '“Meng, Eana”, or the name of a group.' });

/** One bibliographic record with the names of CSL-JSON 1.0.2, and how this archive knows it. */
export const sourceSchema = z.strictObject({
  type: f.term('sourceType', { label: 'Type', hint: 'What kind of thing it is.', dcterms: 'type' }),
  title: f.line(
    {
      label: 'Title',
      hint: 'Its title. A description in place of a title goes in square brackets.',
      dcterms: 'title',
      schemaOrg: 'name',
    },
    400,
  ),
  author: f.list(name, {
    label: 'Authors',
    hint: 'In the order of the source; leave empty where not known.',
    dcterms: 'creator',
    schemaOrg: 'author',
  }),
  editor: f.list(name, { label: 'Editors', hint: 'Editors, where there are any.' }),
  issued: f
    .date({
      label: 'Published',
      hint: 'EDTF date; leave out where there is none.',
      dcterms: 'issued',
      schemaOrg: 'datePublished',
    })
    .optional(),
  'container-title': f
    .line({ label: 'In', hint: 'Journal, newspaper, book or site that it is part of.', dcterms: 'isPartOf' }, 300)
    .optional(),
  volume: f.line({ label: 'Volume', hint: 'Volume.' }, 40).optional(),
  issue: f.line({ label: 'Issue', hint: 'Issue or number.' }, 40).optional(),
  page: f.line({ label: 'Pages', hint: 'First and last page.' }, 40).optional(),
  publisher: f
    .line({ label: 'Publisher', hint: 'Publisher.', dcterms: 'publisher', schemaOrg: 'publisher' })
    .optional(),
  URL: f.address({ label: 'Address', hint: 'Its own address; never an unofficial copy.', schemaOrg: 'url' }).optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .meta({ kind: 'line', label: 'DOI', hint: 'Without https://doi.org/, such as 10.2105/AJPH.2020.306080.' })
    .optional(),
  ISBN: z
    .string()
    .regex(/^[0-9][0-9-]{8,15}[0-9X]$/)
    .meta({ kind: 'line', label: 'ISBN', hint: 'Digits and hyphens.' })
    .optional(),
  language: f
    .language({ label: 'Language', hint: 'Language of the source.', dcterms: 'language', schemaOrg: 'inLanguage' })
    .default('en'),
  archivedUrl: f.address({ label: 'Archived copy', hint: 'An address at a web archive.' }).optional(),
  accessed: f.day({ label: 'Looked at', hint: 'When it was looked at.' }).optional(),
  access: f.term('sourceAccess', { label: 'Access', hint: 'How a reader can get at it.' }),
  voice: f.term('sourceVoice', { label: 'Voice', hint: 'Whose voice it is.' }),
  seen: f.term('sourceSeen', {
    label: 'How we saw it',
    hint: 'Read, seen as an excerpt, or cited by another. Be honest.',
  }),
  note: f
    .prose({ label: 'Note', hint: 'What to know about it: what was seen, what is missing, how far to trust it.' }, 600)
    .optional(),
  formerIds,
});

export type Source = z.output<typeof sourceSchema>;
export type SourceName = Source['author'][number];

function toName(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const [family, given, ...rest] = value.split(',').map((part) => part.trim());
  if (rest.length > 0 || !given) return { literal: value.trim() };
  return { family, given };
}
