import * as z from 'zod';
import { collections, type CollectionName } from './collections.ts';
import * as f from './fields/fields.ts';
import { isRecord } from './fields/record.ts';

/** Words of an entry, or of a part of it, in the shape of its fields: texts, lists by position, groups. */
export type Words = string | Words[] | { [name: string]: Words };

/** Fields of a translation beside the words: who wrote it, and of which words of the original. */
const ownShape = {
  translators: f.filledList(
    f.group(
      {
        name: f.line({ label: 'Name', hint: 'As they wish to be credited: a pseudonym is right.' }),
        role: f.line({ label: 'Role', hint: 'What they did: translated, read it through …' }).optional(),
      },
      { label: 'Translator', hint: 'Someone who made this translation.' },
    ),
    { label: 'Translators', hint: 'Who made this translation. Nobody needs to give a legal name.' },
  ),
  translated: z
    .record(z.string(), z.string().regex(/^[0-9a-f]{12}$/, 'is no stamp of npm run translate'))
    .default({})
    .meta({
      kind: 'group',
      label: 'Translated',
      hint: 'A stamp of the original’s words for each field, written by npm run translate: so that it shows where the original has changed since.',
    }),
} as const;

/**
 * Schema of the header of a translation, made of the collection’s own: of every field that holds words just these, each
 * by the rule of the original, none required. A list is given whole, by position.
 */
export function translationSchema(collection: CollectionName): z.ZodObject {
  const known = cache.get(collection);
  if (known) return known;
  const schema = z.strictObject({ ...toWordShape(collections[collection].schema), ...ownShape });
  cache.set(collection, schema);
  return schema;
}

const cache = new Map<CollectionName, z.ZodObject>();

/** What a value holds in words that a translation says anew; undefined where it holds none. */
export function pickWords(collection: CollectionName, data: Readonly<Record<string, unknown>>): Record<string, Words> {
  const words = pick(collections[collection].schema, data);
  return isRecord(words) ? words : {};
}

/** A value with some of its words said anew, in the shape that `pickWords` gives them. */
export function putWords<Value>(value: Value, words: Words | undefined): Value {
  if (words === undefined) return value;
  if (Array.isArray(value) && Array.isArray(words))
    return value.map((item: unknown, index) => putWords(item, words[index])) as Value;
  if (!isRecord(value) || !isRecord(words)) return words as Value;
  const said = Object.entries(words).map(([name, one]) => [name, putWords(value[name], one)]);
  return { ...value, ...(Object.fromEntries(said) as Record<string, unknown>) };
}

/** The fields of a group that hold words, each optional, and of each its words alone. */
function toWordShape(group: z.ZodObject): Record<string, z.ZodType> {
  const fields = Object.entries(group.shape).flatMap(([name, field]) => {
    const words = toWordSchema(field as z.ZodType);
    return words ? [[name, words.optional()]] : [];
  });
  return Object.fromEntries(fields) as Record<string, z.ZodType>;
}

function toWordSchema(field: z.ZodType): z.ZodType | undefined {
  const meta = field.meta() ?? {};
  const inner = unwrap(field);
  if (inner instanceof z.ZodArray) {
    const item = toWordSchema(inner.element as z.ZodType);
    // An empty group counts as left out where a header is read, and keeps its place as an empty text.
    const mayBeEmpty = item instanceof z.ZodObject ? z.preprocess((value) => value || {}, item) : item;
    return mayBeEmpty && z.array(mayBeEmpty).meta({ ...meta });
  }
  if (inner instanceof z.ZodObject) {
    const shape = toWordShape(inner);
    return Object.keys(shape).length > 0 ? z.strictObject(shape).meta({ ...meta }) : undefined;
  }
  return inner.meta()?.isTranslated ? inner : undefined;
}

function pick(field: z.ZodType, value: unknown): Words | undefined {
  const inner = unwrap(field);
  if (inner instanceof z.ZodArray)
    return Array.isArray(value) ? toList(value.map((item) => pick(inner.element as z.ZodType, item))) : undefined;
  if (inner instanceof z.ZodObject) {
    if (!isRecord(value)) return undefined;
    const parts = Object.entries(inner.shape).flatMap(([name, part]) => {
      const words = pick(part as z.ZodType, value[name]);
      return words === undefined ? [] : [[name, words]];
    });
    return parts.length > 0 ? (Object.fromEntries(parts) as Words) : undefined;
  }
  return inner.meta()?.isTranslated && typeof value === 'string' ? value.trim() : undefined;
}

/** Items without words keep their place. */
function toList(items: readonly (Words | undefined)[]): Words[] | undefined {
  return items.some((item) => item !== undefined) ? items.map((item) => item ?? {}) : undefined;
}

/** A field without what says that it may be left out. */
function unwrap(field: z.ZodType): z.ZodType {
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault) return unwrap(field.unwrap() as z.ZodType);
  return field;
}
