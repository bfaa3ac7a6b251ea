import * as z from 'zod';
import { checkImage } from '../pictures/check-picture.ts';
import { findEntryPath, isMediaPath, parseEntryPath, type EntryPath } from '../model/content-path.ts';
import { changePrefix, draftStatuses, type DraftStatus } from '../cms/settings/change-protocol.ts';
import { toChangeRef } from './changes/find-change.ts';
import type { SaveRequest } from './drafts/save-draft.ts';
import { DeskRefusal } from './drafts/refusal.ts';

/** Values that a request came with. */
export type Params = Readonly<Record<string, unknown>>;

/** The entry that a draft is of, named by collection and slug or by both in one id; refuses what cannot be a name. */
export function parseName({ collection, slug, id }: Params): EntryPath {
  const [folder, ...rest] = typeof id === 'string' && collection === undefined ? id.split('/') : [collection, slug];
  const entry = findEntryPath(toText(folder), rest.map(toText).join('/'));
  if (entry) return entry;
  throw new DeskRefusal(
    `“${toText(folder).slice(0, 40)}/${rest.map(toText).join('/').slice(0, 120)}” cannot be the name of an entry.`,
  );
}

/** What `persistEntry` saves; the slug and the collection it names must be those of the path. */
export function parseSave(params: Params): SaveRequest {
  const { dataFiles, entry: only, options } = parse(saveSchema, params);
  const [file, ...others] = dataFiles ?? (only ? [only] : []);
  if (!file || others.length > 0) throw new DeskRefusal('The desk saves one entry at a time.');
  const entry = parseEntryPath(file.path);
  if (!entry) throw new DeskRefusal(`“${file.path.slice(0, 120)}” cannot be the name of an entry.`);
  const { collectionName = entry.collection, status = 'draft', newEntry = false, expected } = options;
  const change = options.change === undefined ? undefined : toChangeRef(`${changePrefix}${options.change}`);
  const [collection, id] = [collectionName, file.slug ?? entry.id];
  if (collection !== entry.collection || id !== entry.id)
    throw new DeskRefusal(`“${collection.slice(0, 40)}/${id.slice(0, 120)}” is not the entry at ${file.path}.`);
  return { entry, text: file.raw, pictures: parsePictures(params), status, isNew: newEntry, expected, change };
}

/** Pictures in a request, by their paths; refuses, in the words of the check, what the archive would not take. */
export function parsePictures(params: Params): Map<string, Uint8Array> {
  const { assets, asset } = parse(picturesSchema, params);
  return new Map([...assets, ...(asset ? [asset] : [])].map(parsePicture));
}

/** A picture that is put into the library, and what the page thinks to be in its place. */
export function parseMedia(params: Params): Pick<SaveRequest, 'pictures' | 'expected'> {
  const { options } = parse(mediaSchema, params);
  return { pictures: parsePictures(params), expected: options.expected };
}

/** The step that a draft is to be moved to; refuses any other word. */
export function parseStatus({ newStatus }: Params): DraftStatus {
  const status = draftStatuses.find((known) => known === newStatus);
  if (!status) throw new DeskRefusal(`A draft has no step “${toText(newStatus).slice(0, 40)}”.`);
  return status;
}

const pictureSchema = z.object({ path: z.string(), content: z.string(), encoding: z.literal('base64') });

const picturesSchema = z.object({ assets: z.array(pictureSchema).default([]), asset: pictureSchema.optional() });

const expectedSchema = z.record(z.string(), z.hash('sha256', { enc: 'hex' }).nullable()).optional();

const mediaSchema = z.object({ options: z.object({ expected: expectedSchema }).default({}) });

const fileSchema = z.object({ path: z.string(), slug: z.string().optional(), raw: z.string() });

const saveSchema = z.object({
  dataFiles: z.array(fileSchema).optional(),
  entry: fileSchema.optional(),
  options: z
    .object({
      collectionName: z.string().optional(),
      status: z.enum(draftStatuses).optional(),
      newEntry: z.boolean().optional(),
      expected: expectedSchema,
      change: z.string().optional(),
    })
    .default({}),
});

function parse<Schema extends z.ZodType>(schema: Schema, params: Params): z.output<Schema> {
  const result = schema.safeParse(params);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new DeskRefusal(`The request is not one of the desk’s: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
}

function parsePicture({ path, content }: z.output<typeof pictureSchema>): [string, Uint8Array] {
  if (!isMediaPath(path)) throw new DeskRefusal(`“${path.slice(0, 120)}” is not a picture’s place: content/media/….`);
  const bytes = Buffer.from(content, 'base64');
  const faults = checkImage(bytes, path).map(({ message, remedy }) => `${message} — ${remedy}`);
  if (faults.length > 0) throw new DeskRefusal(`${path}: ${faults.join('; ')}`);
  return [path, bytes];
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
