import * as z from 'zod';
import { isMediaPath, parseEntryPath } from './content-path.ts';
import * as f from './fields/fields.ts';

/** The name by which a bundle of contributed files knows itself. */
export const contributionFormat = 'handed-on-contribution';

/** The file of a bundle that says what is in it. */
export const manifestName = 'contribution.json';

/** How much a bundle may hold. */
export const contributionLimits = { files: 200, bytes: 40 * 1024 * 1024 } as const;

const made = f
  .date({ label: 'Made on', hint: 'The day the bundle was made.' })
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text), {
    error: 'is not a day',
    params: { fault: 'edtf-invalid', remedy: 'write the whole day, such as 2026-11-21' } satisfies f.FaultParams,
  });

const credit = f
  .line({
    label: 'Credit',
    hint: 'How you wish to be credited: a name, a pseudonym, “a member of …” or “Anonymous”.',
  })
  .refine((name) => /[\p{L}\p{N}]/u.test(name), {
    error: 'has no letter in it',
    params: { fault: 'value-form', remedy: 'write a name, “a member of …” or “Anonymous”' } satisfies f.FaultParams,
  })
  .refine((name) => !/[<>]|\S@\S/u.test(name), {
    error: 'holds an address, which would be published',
    params: { fault: 'value-form', remedy: 'write the name alone' } satisfies f.FaultParams,
  });

const file = z
  .string()
  .refine((path) => parseEntryPath(path) !== undefined || isMediaPath(path), {
    error: 'is not the path of an entry or a picture',
    params: {
      fault: 'file-name',
      remedy: 'name it like content/projects/young-lords.mdx or content/media/first-meeting.jpg',
    } satisfies f.FaultParams,
  })
  .meta({ kind: 'line', label: 'File', hint: 'Path of a file in the bundle.' });

/** What a bundle of the form says of itself: `contribution.json`. */
export const contributionSchema = z.strictObject({
  format: z.literal(contributionFormat),
  version: z.literal(1),
  made,
  credit,
  language: f.language({ label: 'Language', hint: 'Language of the contribution, such as en or es.' }),
  note: f
    .prose({ label: 'Note to the stewards', hint: 'Anything they should know. It is never published.' }, 2000)
    .optional(),
  files: z
    .array(file)
    .min(1)
    .max(contributionLimits.files)
    .meta({ kind: 'list', label: 'Files', hint: 'Every file of the bundle but this one.' }),
});

export type Contribution = z.output<typeof contributionSchema>;
