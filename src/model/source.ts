import * as z from 'zod';
import { formerIds } from './entry.ts';
import * as f from './fields/fields.ts';
import { checkDoi, checkIsbn, checkIssn } from './fields/standard-numbers.ts';
import { splitName } from './names/split-name.ts';

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
  .meta({
    kind: 'name',
    label: 'Name',
    hint: '“Meng, Eana”, or the name of a group; write { literal: … } where a group has a comma.',
  });

/** One bibliographic record with the names of CSL-JSON 1.0.2, and how this archive knows it. */
export const sourceSchema = z.strictObject({
  type: f.term('sourceType', { label: 'Type', hint: 'What kind of thing it is.', dcterms: 'type' }),
  title: f.line(
    {
      label: 'Title',
      hint: 'Its title. A description in place of a title goes in square brackets.',
      dcterms: 'title',
      schemaOrg: 'name',
      highwire: 'title',
    },
    400,
  ),
  author: f.list(name, {
    label: 'Authors',
    hint: 'In the order of the source; leave empty where not known.',
    dcterms: 'creator',
    schemaOrg: 'author',
    highwire: 'author',
  }),
  editor: f.list(name, {
    label: 'Editors',
    hint: 'Editors, where there are any.',
    dcterms: 'contributor',
    schemaOrg: 'editor',
  }),
  translator: f.list(name, {
    label: 'Translators',
    hint: 'Who translated it.',
    dcterms: 'contributor',
    schemaOrg: 'translator',
  }),
  interviewer: f.list(name, {
    label: 'Interviewers',
    hint: 'Who asked, in an interview or an oral history.',
    dcterms: 'contributor',
  }),
  issued: f
    .date({
      label: 'Published',
      hint: 'The date; [..1900] where only “before 1900” is known; leave out where there is none.',
      dcterms: 'issued',
      schemaOrg: 'datePublished',
      highwire: 'publication_date',
    })
    .optional(),
  'container-title': f
    .line(
      {
        label: 'In',
        hint: 'Journal, newspaper, book or site that it is part of.',
        dcterms: 'isPartOf',
        schemaOrg: 'isPartOf',
        highwire: 'container',
      },
      300,
    )
    .optional(),
  'collection-title': f
    .line({ label: 'Series', hint: 'Series that the book is part of.', highwire: 'series_title' }, 300)
    .optional(),
  edition: f
    .numberText({ label: 'Edition', hint: 'Which edition, such as 2 or “revised”.', schemaOrg: 'bookEdition' }, 80)
    .optional(),
  'original-date': f
    .date({ label: 'First published', hint: 'The date of the first edition or of the original.', dcterms: 'created' })
    .optional(),
  volume: f.numberText({ label: 'Volume', hint: 'Volume.', highwire: 'volume' }, 40).optional(),
  issue: f
    .numberText({ label: 'Issue', hint: 'Issue or number of a journal or paper.', highwire: 'issue' }, 40)
    .optional(),
  number: f.numberText({ label: 'Number', hint: 'Number of a report, bill or book in a series.' }, 40).optional(),
  page: f
    .numberText({ label: 'Pages', hint: 'First and last page.', schemaOrg: 'pagination', highwire: 'pages' }, 40)
    .optional(),
  publisher: f
    .line({
      label: 'Publisher',
      hint: 'Publisher.',
      dcterms: 'publisher',
      schemaOrg: 'publisher',
      highwire: 'publisher',
    })
    .optional(),
  'publisher-place': f.line({ label: 'Place', hint: 'Where it was published.' }).optional(),
  archive: f
    .line({ label: 'Archive', hint: 'Library or archive that keeps it.', dcterms: 'provenance' }, 300)
    .optional(),
  archive_location: f
    .numberText({ label: 'Box and folder', hint: 'Where in the archive: collection, box, folder, shelf mark.' }, 300)
    .optional(),
  'archive-place': f.line({ label: 'Place of the archive', hint: 'Town of the library or archive.' }).optional(),
  URL: f.address({ label: 'Address', hint: 'Its own address; never an unofficial copy.', schemaOrg: 'url' }).optional(),
  DOI: f
    .checkedLine(checkDoi, {
      label: 'DOI',
      hint: 'Without https://doi.org/, such as 10.2105/AJPH.2020.306080.',
      dcterms: 'identifier',
      schemaOrg: 'identifier',
      highwire: 'doi',
    })
    .optional(),
  ISBN: f
    .checkedLine(checkIsbn, {
      label: 'ISBN',
      hint: 'Digits and hyphens.',
      dcterms: 'identifier',
      schemaOrg: 'isbn',
      highwire: 'isbn',
    })
    .optional(),
  ISSN: f
    .checkedLine(checkIssn, {
      label: 'ISSN',
      hint: 'Of a journal or paper, such as 0317-8471.',
      dcterms: 'identifier',
      schemaOrg: 'issn',
      highwire: 'issn',
    })
    .optional(),
  language: f
    .language({
      label: 'Language',
      hint: 'Language of the source.',
      dcterms: 'language',
      schemaOrg: 'inLanguage',
      highwire: 'language',
    })
    .default('en'),
  archivedUrl: f.address({ label: 'Archived copy', hint: 'An address at a web archive.' }).optional(),
  seenAt: f
    .address({
      label: 'Where we saw it',
      hint: 'Where a steward can look again, such as a copy that readers are not sent to. It stays in the file: no page shows it, and nothing links there.',
      isForStewards: true,
    })
    .optional(),
  accessed: f.day({ label: 'Looked at', hint: 'When it was looked at.' }).optional(),
  access: f.term('sourceAccess', { label: 'Where to read it', hint: 'How a reader can get at it.' }),
  voice: f.term('sourceVoice', { label: 'Whose words', hint: 'Whose words it is in.' }),
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
  return typeof value === 'string' ? splitName(value) : value;
}
