import * as z from 'zod';
import * as f from '../../model/fields/fields.ts';
import { checkAddress } from '../../model/addresses/address.ts';
import { imagePattern } from './dialect.ts';

/** Where a component may stand: on lines of its own, inside a sentence, or both. */
export type ComponentPlace = 'block' | 'inline' | 'either';

/** What a component may hold. */
export type ComponentContent = 'nothing' | 'text' | 'dated-list' | 'lines' | 'turns';

export interface Component {
  label: string;
  hint: string;
  attributes: z.ZodObject;
  place: ComponentPlace;
  content: ComponentContent;
  /** A good use of it, as a contributor would type it. */
  example: string;
}

const locator = f.line({ label: 'Where in it', hint: 'Page, minute or section, such as “pp. 3–5”.' }, 80);

const sourceId = (hint: string) => f.entryId('sources', { label: 'Source', hint });

/** Whose words they are, where they are recorded, and their language. */
const words = {
  by: f.line({ label: 'By', hint: 'Name, pseudonym or role, as they would wish.' }).optional(),
  source: sourceId('The id of the source it is taken from.').optional(),
  at: locator.optional(),
  lang: f
    .language({ label: 'Language', hint: 'Language of the words when it is not the entry’s, such as es.' })
    .optional(),
};

/**
 * Every component an entry may use. Attributes are quoted text and nothing else.
 * This one table drives refusal, rendering and the contribution desk's toolbar.
 */
export const components = {
  Cite: {
    label: 'Citation',
    hint: 'A numbered reference to one of the entry’s sources, in the middle of a sentence.',
    attributes: z.strictObject({
      source: sourceId('The id of a source that the entry’s header lists.'),
      at: locator.optional(),
    }),
    place: 'either',
    content: 'nothing',
    example: '<Cite source="interview-1971" at="pp. 3–5" />',
  },
  Quote: {
    label: 'Quotation',
    hint: 'Somebody’s words, with who said them and where they are recorded.',
    attributes: z.strictObject(words),
    place: 'block',
    content: 'text',
    example: '<Quote by="A neighbour" source="interview-1971">\n\nWe never closed.\n\n</Quote>',
  },
  Verse: {
    label: 'Verse',
    hint: 'Lines of a song or poem that stay lines, each set in as far as you set it in.',
    attributes: z.strictObject(words),
    place: 'block',
    content: 'lines',
    example: '<Verse by="Traditional">\nWho set the table?\n  We set the table.\n</Verse>',
  },
  Dialogue: {
    label: 'Dialogue',
    hint: 'An interview or a talk: what each one says begins with a name and a colon, or with a dash.',
    attributes: z.strictObject(words),
    place: 'block',
    content: 'turns',
    example: '<Dialogue source="interview-1971">\nQ: Who cooked?\n\nAna: We all did.\n</Dialogue>',
  },
  Note: {
    label: 'Note',
    hint: 'A remark that stands apart from the text.',
    attributes: z.strictObject({
      kind: z
        .enum(['info', 'care', 'correction'])
        .default('info')
        .meta({ label: 'Kind', hint: 'info for a remark, care for a warning, correction for something put right.' }),
    }),
    place: 'block',
    content: 'text',
    example: '<Note kind="care">\n\nThis part speaks of a death.\n\n</Note>',
  },
  Figure: {
    label: 'Picture',
    hint: 'A picture of the media folder, with its description, credit and licence.',
    attributes: z.strictObject({
      src: z
        .string()
        .regex(
          imagePattern,
          'is not a picture of the media folder, such as /media/first-meeting.jpg (small letters, digits and hyphens; jpg, png or webp)',
        )
        .meta({ label: 'Picture', hint: 'Its address, such as /media/first-meeting.jpg.' }),
      alt: f.line({ label: 'Description', hint: 'What can be seen, for those who cannot see it.' }, 1000),
      caption: f.line({ label: 'Caption', hint: 'Words shown below the picture.' }, 1000).optional(),
      credit: f.line({ label: 'Credit', hint: 'Who made it, as they wish to be named.' }, 300),
      licence: z
        .string()
        .refine(isLicence, 'is neither a short name such as CC BY-SA 4.0 nor the address of a licence')
        .meta({
          label: 'Licence',
          hint: 'On what terms it is shown, such as CC BY-SA 4.0 or the address of a licence.',
        }),
    }),
    place: 'block',
    content: 'nothing',
    example:
      '<Figure src="/media/first-meeting.jpg" alt="Women at a long table" credit="Anonymous" licence="CC BY-SA 4.0" />',
  },
  Timeline: {
    label: 'Timeline',
    hint: 'A list of dated events.',
    attributes: z.strictObject({
      label: f.line({ label: 'Title', hint: 'Words shown above it.' }).optional(),
    }),
    place: 'block',
    content: 'dated-list',
    example: '<Timeline>\n\n- **1970-07-14** The first kitchen opens.\n- **1971** A second one follows.\n\n</Timeline>',
  },
  Lang: {
    label: 'Words in another language',
    hint: 'Tells screen readers and browsers which language the words are in.',
    attributes: z.strictObject({
      code: f.language({ label: 'Language', hint: 'Language of the words, such as nl or cr.' }),
      dir: z
        .enum(['ltr', 'rtl', 'auto'])
        .optional()
        .meta({ label: 'Direction', hint: 'Only where the browser guesses wrongly.' }),
    }),
    place: 'either',
    content: 'text',
    example: '<Lang code="nl">wederkerigheid</Lang>',
  },
} as const satisfies Record<string, Component>;

export type ComponentName = keyof typeof components;

/** What a component's tag says, checked. */
export type Attributes<Name extends ComponentName> = z.output<(typeof components)[Name]['attributes']>;

export function isComponentName(name: string | null): name is ComponentName {
  return name !== null && Object.hasOwn(components, name);
}

function isLicence(value: string): boolean {
  if (/^https?:/i.test(value)) return checkAddress(value, { self: false, ascii: true }) === undefined;
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,()/’'–-]{1,79}$/u.test(value);
}
