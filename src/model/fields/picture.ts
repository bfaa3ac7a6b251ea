import * as z from 'zod';
import * as f from './fields.ts';
import { mediaAddress } from '../addresses/media-path.ts';

/** A picture that may be shown; one without a file is wanted, until a steward brings it. */
export const picture = f
  .group(
    {
      title: f.line({ label: 'Title', hint: 'What it is called where it is kept.' }, 300),
      maker: f.line({ label: 'Made by', hint: 'Who made it; leave out where that is not known.' }).optional(),
      year: f.date({ label: 'When', hint: 'When it was made, as narrow as it is known.' }).optional(),
      holder: f.line({ label: 'Kept by', hint: 'The library, archive or person that keeps it.' }),
      address: f.address({ label: 'Address', hint: 'The holder’s own page about it.' }).optional(),
      licence: f.line({
        label: 'Licence',
        hint: 'On what terms it may be shown, in the holder’s words, such as “No known restrictions”, or CC BY-SA 4.0.',
      }),
      licenceRead: f
        .day({
          label: 'Licence read on',
          hint: 'The day on which somebody read that at the holder’s own page. Leave out until then: the licence is still to be checked.',
        })
        .optional(),
      why: f.prose({ label: 'Why', hint: 'What it shows that words do not, in one sentence.' }, 300),
      file: z
        .string()
        .regex(mediaAddress, 'is not a picture of the media folder, such as /media/first-meeting.jpg')
        .meta({
          kind: 'line',
          label: 'File',
          hint: 'Its address in the media folder. Leave out while it is wanted: npm run media -- wanted fills it in.',
        })
        .optional(),
      alt: f
        .line(
          { label: 'Description', hint: 'What can be seen, for those who cannot see it.', isTranslated: true },
          1000,
        )
        .optional(),
    },
    { label: 'Picture', hint: 'One picture.' },
  )
  .superRefine((value, context) => {
    if (value.file === undefined) return;
    for (const { field, remedy } of neededToShow)
      if (value[field] === undefined)
        context.addIssue({
          code: 'custom',
          path: [field],
          message: `${field} is missing`,
          params: { fault: 'field-missing', remedy } satisfies f.FaultParams,
        });
  });

export const pictures = f.list(picture, {
  label: 'Pictures',
  hint: 'Pictures that are in the public domain or freely licensed. One without a file is wanted: it is listed for stewards, and a drawing of ours stands in its place.',
});

export type Picture = z.output<typeof picture>;

/** What a picture needs before it can be shown. */
const neededToShow = [
  { field: 'alt', remedy: 'add alt: with what can be seen, for those who cannot see it' },
  { field: 'licenceRead', remedy: 'read the licence at the holder’s own page, and add licenceRead: with the day' },
] as const;
