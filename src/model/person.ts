import * as z from 'zod';
import { parseDate } from './dates/edtf.ts';
import { formerIds, withdrawn } from './entry.ts';
import * as f from './fields/fields.ts';
import { otherName } from './fields/other-name.ts';

/**
 * A person whom entries name, once: the names and dates of schema.org's Person, on whose word they stand, and why it is
 * right to name them. Whether they live is never written here as a fact; `findLiving` works it out.
 */
export const personSchema = z
  .strictObject({
    name: f.line({ label: 'Name', hint: 'The name they use in public.', dcterms: 'title', schemaOrg: 'name' }),
    alsoKnownAs: f.list(otherName({ label: 'Name', hint: 'Another name: a text, or name and language.' }), {
      label: 'Also known as',
      hint: 'Other names and spellings that they use or are known by. Never a name that they left behind.',
      dcterms: 'alternative',
      schemaOrg: 'alternateName',
    }),
    born: f
      .date({ label: 'Born', hint: 'The date; the year is enough for whoever may live.', schemaOrg: 'birthDate' })
      .optional(),
    died: f
      .date({ label: 'Died', hint: 'The date; [1991..2021] where only that much is known.', schemaOrg: 'deathDate' })
      .optional(),
    lastKnownLiving: f
      .date({ label: 'Last known living', hint: 'The last date at which they spoke, wrote or were seen.' })
      .optional(),
    living: f
      .term('living', {
        label: 'Living',
        hint: 'Leave out: it is worked out from the dates. Only yes may stand here, where the source says that they live.',
      })
      .optional(),
    sources: f.list(f.citation({ label: 'Source', hint: 'A source id, or a source with a page.' }), {
      label: 'Sources',
      hint: 'On whose word the dates stand.',
      dcterms: 'references',
      schemaOrg: 'citation',
    }),
    why: f.line({
      label: 'Why they are named',
      hint: 'In one line why it is right to name them: what they did or said in public.',
      schemaOrg: 'description',
    }),
    note: f
      .prose(
        {
          label: 'Note',
          hint: 'What a steward should know: sources that differ, where was looked.',
          isForStewards: true,
        },
        600,
      )
      .optional(),
    formerIds,
    withdrawn: withdrawn.optional().meta({
      kind: 'group',
      label: 'Withdrawn',
      hint: 'Leaves only a notice that says why. Delete every other field: of a person not even the name stays.',
    }),
  })
  .superRefine((person, context) => {
    for (const { path, message, ...params } of listFaults(person))
      context.addIssue({ code: 'custom', path, message, params: params satisfies f.FaultParams });
  });

export type Person = z.output<typeof personSchema>;

/** What is left of a withdrawn person: when and why. The name goes, and so do ids that hold it. */
export const personTombstoneSchema = z.strictObject({ withdrawn });

interface PersonFault extends f.FaultParams {
  path: string[];
  message: string;
}

interface Dates {
  born?: string | undefined;
  died?: string | undefined;
  lastKnownLiving?: string | undefined;
  living?: string | undefined;
  sources: readonly unknown[];
}

function listFaults(person: Dates): PersonFault[] {
  const { born, died, lastKnownLiving, sources } = person;
  const dated = (['born', 'died', 'lastKnownLiving'] as const).find((name) => person[name] !== undefined);
  return [
    ...listBackwards(['died', died], ['born', born]),
    ...listBackwards(['lastKnownLiving', lastKnownLiving], ['born', born]),
    ...listBackwards(['died', died], ['lastKnownLiving', lastKnownLiving]),
    ...listFaultsOfLiving(person),
    ...(dated !== undefined && sources.length === 0 ? [toUnsourced(dated)] : []),
  ];
}

function listFaultsOfLiving({ died, lastKnownLiving, living }: Dates): PersonFault[] {
  if (living === undefined) return [];
  const toFault = (message: string, remedy: string): PersonFault[] => [
    { path: ['living'], fault: 'person-living-written', message, remedy },
  ];
  if (living !== 'yes') return toFault('is not written here: it is worked out from the dates', 'delete living');
  if (died !== undefined)
    return toFault(
      `is said of someone who has died (${died})`,
      'delete living: a date of death says that they do not live',
    );
  if (lastKnownLiving === undefined)
    return toFault(
      'is said without a date at which they lived',
      'add lastKnownLiving: with the date of the source that says so, or delete living',
    );
  return [];
}

/** A fault where a later date lies wholly before an earlier one; dates come with their fields. */
function listBackwards(later: Pair, earlier: Pair): PersonFault[] {
  const [[field, date], [otherField, other]] = [later, earlier];
  if (!isBefore(date, other)) return [];
  return [
    {
      path: [field],
      fault: 'person-dates',
      message: `${field} (${date}) lies before ${otherField} (${other})`,
      remedy: 'look both up in their source, and correct the one that is wrong',
    },
  ];
}

type Pair = [field: string, date: string | undefined];

function toUnsourced(field: string): PersonFault {
  return {
    path: ['sources'],
    fault: 'fact-without-source',
    message: `${field} is a date without a source`,
    remedy: 'add sources: [source-id], or delete the date',
  };
}

/** True where a date lies wholly before another. */
function isBefore(date: string | undefined, other: string | undefined): boolean {
  const [one, two] = [parseDate(date ?? ''), parseDate(other ?? '')];
  return one !== undefined && two !== undefined && one.latest < two.earliest;
}
