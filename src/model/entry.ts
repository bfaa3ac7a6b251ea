import * as z from 'zod';
import * as f from './fields/fields.ts';
import { otherName } from './fields/other-name.ts';
import { collectionNames } from './names/collection-names.ts';
import { isReservedId } from './names/reserved-ids.ts';
import { peopleNamed } from './people-named.ts';

/** The licence of an entry's text unless it says otherwise. */
export const defaultRights = 'https://creativecommons.org/licenses/by-sa/4.0/';

const title = f.line({
  label: 'Title',
  hint: 'The name people know it by.',
  dcterms: 'title',
  schemaOrg: 'name',
  highwire: 'title',
  skos: 'prefLabel',
  isTranslated: true,
});

/** What a former id looks like: an id, after its collection where that was another. */
export const formerIdPattern = new RegExp(`^(?:(?:${collectionNames.join('|')})/)?[a-z0-9]+(?:-[a-z0-9]+)*$`);

/** Ids an entry had before; each keeps its address, so each must be one. */
export const formerIds = f.list(
  z
    .string()
    .regex(formerIdPattern)
    .refine((id) => !isReservedId(id.slice(id.indexOf('/') + 1)), {
      error: 'is a name that the site needs itself, so no entry ever had it',
      params: { fault: 'id-reserved', remedy: 'delete it from formerIds' } satisfies f.FaultParams,
    })
    .meta({
      kind: 'line',
      label: 'Former id',
      hint: 'An id this entry had before, so that old links still arrive; lineages/old-id where it was of another kind.',
    }),
  {
    label: 'Former ids',
    hint: 'Ids this entry, or what became part of it, was ever published under. Ids are forever: add the old one when you rename a file.',
  },
);

export const withdrawn = f.group(
  {
    date: f.day({ label: 'Withdrawn on', hint: 'The date of withdrawal.' }),
    reason: f.prose({ label: 'Reason', hint: 'Why it was withdrawn, in words that harm nobody.', isTranslated: false }),
  },
  {
    label: 'Withdrawn',
    hint: 'Leaves only a notice that says why. Keep the title and delete every other field and the text.',
  },
);

/** Fields of every entry but a source. */
export const entryShape = {
  title,
  summary: f.prose(
    {
      label: 'Summary',
      hint: 'One or two plain sentences, at most 300 characters. Shown on cards and in search.',
      dcterms: 'abstract',
      schemaOrg: 'description',
      skos: 'definition',
    },
    300,
  ),
  alsoKnownAs: f.list(otherName({ label: 'Name', hint: 'Another name: a text, or name and language.' }), {
    label: 'Also known as',
    hint: 'Other names, spellings and abbreviations, so that people find it; with a language where that is plain.',
    dcterms: 'alternative',
    schemaOrg: 'alternateName',
    skos: 'altLabel',
  }),
  language: f
    .language({
      label: 'Language',
      hint: 'Language of the text, such as en or es.',
      dcterms: 'language',
      schemaOrg: 'inLanguage',
      highwire: 'language',
    })
    .default('en'),
  themes: f.list(f.entryId('themes', { label: 'Theme', hint: 'One of the archive’s themes.' }), {
    label: 'Themes',
    hint: 'Needs, contexts and forms; several are welcome.',
    dcterms: 'subject',
    schemaOrg: 'about',
  }),
  sources: f.list(
    f.group(
      {
        source: f.entryId('sources', { label: 'Source', hint: 'A source of this archive.' }),
        locator: f.line({ label: 'Where in it', hint: 'Page, minute or section.' }, 80).optional(),
        supports: f
          .line({ label: 'Supports', hint: 'What in this entry rests on it.', isTranslated: true }, 300)
          .optional(),
      },
      { label: 'Source', hint: 'A source this entry rests on.' },
    ),
    {
      label: 'Sources',
      hint: 'Every source that the entry or its text names, in the order readers see them.',
      dcterms: 'references',
      schemaOrg: 'citation',
    },
  ),
  openQuestions: f.list(
    f.group(
      {
        question: f.prose({ label: 'Question', hint: 'What is not known.' }, 400),
        lookedIn: f.prose({ label: 'Looked in', hint: 'Where it was looked for.' }, 400).optional(),
      },
      { label: 'Question', hint: 'Something the archive does not know.' },
    ),
    { label: 'Open questions', hint: 'What nobody knows yet. A question is better than a guess.' },
  ),
  coverage: f
    .prose(
      {
        label: 'How it was looked for',
        hint: 'In which languages and kinds of source. Say what could not be had: silence is not absence.',
      },
      400,
    )
    .optional(),
  completeness: f
    .term('completeness', { label: 'How much is told', hint: 'A first sketch is welcome, and says so.' })
    .default('partial'),
  careNote: f
    .prose(
      {
        label: 'Care note',
        hint: 'A warning or a request for care, shown before the text and wherever the entry appears.',
      },
      300,
    )
    .optional(),
  credits: f.list(
    f.group(
      {
        name: f.line({ label: 'Name', hint: 'As they wish to be credited: a pseudonym or “a member of …” is right.' }),
        role: f.line({ label: 'Role', hint: 'What they did: wrote, remembered, translated …', isTranslated: true }),
      },
      { label: 'Credit', hint: 'Someone who made this entry.' },
    ),
    {
      label: 'Credits',
      hint: 'Who made this entry. Nobody needs to give a legal name.',
      dcterms: 'contributor',
      schemaOrg: 'contributor',
      highwire: 'author',
    },
  ),
  consent: f
    .group(
      {
        basis: f.term('consentBasis', { label: 'Basis', hint: 'Why it is right to publish this.' }),
        note: f
          .prose(
            {
              label: 'Note',
              hint: 'Who agreed, to what, without naming them if they would rather not be.',
              isForStewards: true,
            },
            400,
          )
          .optional(),
      },
      { label: 'Consent', hint: 'On what basis this entry speaks of people.' },
    )
    .optional(),
  people: peopleNamed,
  formerIds,
  withdrawn: withdrawn.optional(),
  rights: f
    .address(
      {
        label: 'Rights',
        hint: 'Licence of the text, as an address. CC BY-SA 4.0 unless you say otherwise.',
        dcterms: 'license',
        schemaOrg: 'license',
      },
      { ascii: true },
    )
    .default(defaultRights),
} as const;

/** What is left of a withdrawn entry: its title, when and why. */
export const tombstoneSchema = z.strictObject({ title, withdrawn, formerIds });

export type Tombstone = z.output<typeof tombstoneSchema>;

/** How a project or practice holds to a principle. */
export const livedPrinciple = f.group(
  {
    principle: f.entryId('principles', { label: 'Principle', hint: 'A principle of this archive.' }),
    how: f.prose({ label: 'How', hint: 'One sentence: how they lived it.' }, 400),
    sources: f.citations(),
  },
  { label: 'Principle', hint: 'A principle, and how it was lived.' },
);

/** Where a practice or an idea is first found; several when sources disagree. */
export const earliestKnown = f.group(
  {
    when: f.date({ label: 'When', hint: 'The date, as narrow as it is known.' }),
    where: f.line({ label: 'Where', hint: 'Town and country.', isTranslated: true }).optional(),
    what: f.prose({ label: 'What', hint: 'What is recorded there.' }, 500),
    sources: f.citations(),
    saidBy: f
      .term('saidBy', {
        label: 'Said by',
        hint: 'On whose word it stands: only where that is one who took part, or the archive itself.',
      })
      .optional(),
    standing: f.term('standing', {
      label: 'Standing',
      hint: 'How well it is supported. It follows from the sources: the check says which, and why.',
    }),
    standingReason: f
      .prose(
        {
          label: 'Why this standing',
          hint: 'Only where the standing is not the one that follows from the sources: why. Shown on the page.',
        },
        300,
      )
      .optional(),
  },
  { label: 'Earliest known', hint: 'A beginning, with its source.' },
);
