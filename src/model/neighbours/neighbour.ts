import * as z from 'zod';
import { checkAddress } from '../addresses/address.ts';
import { lineageEnds } from '../lineage.ts';
import * as f from '../fields/fields.ts';
import type { Refusal } from '../fields/refusal.ts';

/** Most archives that one archive joins: a reader who asks for all of them asks each. */
const mostNeighbours = 50;

/** One row of `content/archives.yaml`: an archive beside this one, which publishes the same data. */
const neighbourSchema = z.strictObject({
  id: f.checkedLine(checkId, {
    label: 'Id',
    hint: 'What stands before the colon in a claim, as in vancouver:projects/vandu. It never changes.',
  }),
  name: f.line({ label: 'Name', hint: 'What readers know it by.' }, 80),
  address: f.checkedLine(checkPlace, {
    label: 'Address',
    hint: 'Where its first page is, from https:// to its last slash.',
  }),
  data: f
    .checkedLine(checkPlace, {
      label: 'Data',
      hint: 'The folder of its archive.json, where that is not data/ below its address.',
    })
    .optional(),
  search: f
    .checkedLine(checkPlace, {
      label: 'Search',
      hint: 'The folder of its search index, where that is not pagefind/ below its address.',
    })
    .optional(),
});

/** `content/archives.yaml`. */
export const neighboursSchema = z.strictObject({ archives: z.array(neighbourSchema).max(mostNeighbours) });

export type NeighbourRow = z.output<typeof neighbourSchema>;

/** An address of this machine, which only a site on this machine can mean. */
export function isLoopback({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

function checkId(text: string): Refusal | undefined {
  if (f.idPattern.test(text) && text.length <= 40) return undefined;
  const remedy = 'write small letters, digits and single hyphens, at most 40, such as vancouver';
  return { code: 'neighbour-id', message: 'is not an id', remedy };
}

/** Public and secret from everybody on the way; beside that only this machine. */
function checkPlace(text: string): Refusal | undefined {
  const problem = describePlace(text);
  const remedy = 'write it whole, from https:// to its last slash, such as https://example.org/archive/';
  return problem === undefined ? undefined : { code: 'neighbour-address', message: problem, remedy };
}

function describePlace(text: string): string | undefined {
  if (!URL.canParse(text)) return 'is no address';
  const url = new URL(text);
  if (!isLoopback(url)) {
    if (url.protocol !== 'https:') return 'does not begin with https://';
    const problem = checkAddress(text, { self: false, ascii: true });
    if (problem !== undefined) return problem;
  }
  if (url.search || url.hash || url.username || url.password) return 'has more than a path';
  if (!url.pathname.endsWith('/')) return 'does not end with a slash';
  return url.href === text ? undefined : `is written in another way than programs write it: ${url.href}`;
}

const day = z.iso.date();
const key = z
  .string()
  .max(120)
  .regex(new RegExp(`^(?:${lineageEnds.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`));
const text = { label: 'Text', hint: 'As the neighbour has it.' };

/** Enough to name an entry and to lead to it. */
const headSchema = z.strictObject({
  key,
  url: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .regex(/^[!-~]+$/),
  title: f.line(text),
  language: f.language(text),
});

/** What is kept of a neighbour's entry: enough to name it, to date it and to lead to it; none of its own lists of people and places. */
const keptEntrySchema = headSchema.extend({
  summary: f.prose(text, 300).optional(),
  period: f.interval(text).optional(),
  careNote: f.prose(text, 300).optional(),
});

/** The day on which it was last told there, where that is before the day of the copy. */
const told = { taken: day.optional() };

/** What is kept of one that was not to be found there, though nobody had taken it back, since the day when that was first seen. */
const missingEntrySchema = headSchema.extend({ ...told, missing: day });

/** What is kept of one that is told there in a way that cannot be taken over, since the day when that was first seen. */
const unreadEntrySchema = headSchema.extend({ ...told, unread: day });

/** What is kept of an entry that the neighbour took back: not even its title. */
const withdrawnEntrySchema = z.strictObject({ key, withdrawn: day });

const keptSchema = z.union([keptEntrySchema, missingEntrySchema, unreadEntrySchema, withdrawnEntrySchema]);

/** `content/archives/<id>.json`: what was taken from a neighbour; `npm run neighbours` alone writes it. */
export const keptCopySchema = z.strictObject({
  shape: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** The day on which it was taken, and SHA-256 of the file that it was taken from. */
  taken: day,
  hash: z.string().regex(/^sha256-[0-9a-f]{64}$/),
  /** The day on which it was last asked for and could not be had. */
  away: day.optional(),
  entries: z.array(keptSchema).max(5000),
});

export type KeptCopy = z.output<typeof keptCopySchema>;
