import '../vocabularies/without-eval.ts';
import * as z from 'zod';
import { checkAddress, maxAddressCharacters, type AddressOptions } from '../addresses/address.ts';
import type { CollectionName } from '../names/collection-names.ts';
import { findSuccessor, isCountryCode, suggestCountryCode, suggestCountryCodes } from '../names/country-code.ts';
import { suggestLanguageTag, toLanguageTag } from '../names/language-tag.ts';
import type { Refusal } from './refusal.ts';
import { checkDate, toDateText, type DateRule } from './date-rule.ts';
import type { FieldMeta } from './field-meta.ts';
import { listTerms, type TermId, type VocabularyName } from '../vocabularies/index.ts';

const id = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** What a file name, and so an id, looks like. */
export const idPattern = new RegExp(`^${id}$`);

/** Params that a check of ours attaches to its issue, so that a fault keeps its code and remedy. */
export interface FaultParams {
  fault: string;
  remedy: string;
  /** What to do in a form, where that is something else. */
  formRemedy?: string;
}

/** One line of text, trimmed, not empty. */
export function line(meta: FieldMeta, max = 200) {
  return z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine(saysSomething, nothingSaid)
    .refine((text) => !/[\n\t]/.test(text), {
      error: 'must be on one line',
      params: { fault: 'line-break', remedy: 'join the lines into one' } satisfies FaultParams,
    })
    .meta({ kind: 'line', ...meta });
}

/** One line of text that is often a number, such as a volume; a whole number without quotes is taken as text. */
export function numberText(meta: FieldMeta, max = 200) {
  const toText = (value: unknown) => (Number.isSafeInteger(value) ? String(value) : value);
  return z.preprocess(toText, line(meta, max)).meta({ kind: 'line', takesNumber: true, ...meta });
}

/** One line of text that keeps a rule of its own. */
export function checkedLine(check: (text: string) => Refusal | undefined, meta: FieldMeta) {
  return z
    .string()
    .trim()
    .max(200)
    .superRefine((text, context) => {
      const problem = check(text);
      if (!problem) return;
      const { code: fault, message, remedy } = problem;
      context.addIssue({ code: 'custom', message, params: { fault, remedy } satisfies FaultParams });
    })
    .meta({ kind: 'line', ...meta });
}

/** A few sentences of plain text, which a translation says anew unless the field is for stewards alone. */
export function prose(meta: FieldMeta, max = 1000) {
  return z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine(saysSomething, nothingSaid)
    .meta({ kind: 'prose', ...(!meta.isForStewards && { isTranslated: true }), ...meta });
}

/**
 * True for a text with a letter, a digit or an emoji that can be seen, and for an empty one, which has a fault of its own.
 * Fillers of Hangul count as letters and are blank.
 */
function saysSomething(text: string): boolean {
  return text === '' || /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);
}

const nothingSaid = {
  error: 'has no letter and no digit that can be seen',
  params: {
    fault: 'value-unseen',
    remedy: 'write it in words: lists show it, and a link needs something to stand on',
  } satisfies FaultParams,
};

/** The day, month or year of something of our time, such as a letter: an EDTF text bounded on both sides. */
export function day(meta: FieldMeta) {
  return edtfText('day', meta);
}

/**
 * A date in EDTF (ISO 8601-2), which may be open on one side where nothing closer is known; a bare year written as a
 * number is taken as text.
 */
export function date(meta: FieldMeta) {
  return edtfText('date', meta);
}

/** An EDTF interval, or a single date for what began and ended within it. */
export function interval(meta: FieldMeta) {
  return edtfText('interval', meta);
}

/** The id of an entry of one collection. */
export function entryId(collection: CollectionName, meta: FieldMeta) {
  return z
    .string()
    .regex(idPattern, 'is not an id')
    .meta({ kind: 'reference', relation: [collection], ...meta });
}

/** `<collection>/<id>`: an entry of one of several collections. */
export function entryReference(collections: readonly CollectionName[], meta: FieldMeta) {
  return keyLike(`(?:${collections.join('|')})/${id}`, collections, meta);
}

/** The same, or `<archive>:<collection>/<id>`: an entry of a neighbour. */
export function entryOrNeighbour(collections: readonly CollectionName[], meta: FieldMeta) {
  return keyLike(`(?:${id}:)?(?:${collections.join('|')})/${id}`, collections, meta);
}

function keyLike(pattern: string, collections: readonly CollectionName[], meta: FieldMeta) {
  return z
    .string()
    .regex(new RegExp(`^${pattern}$`), 'is not an entry')
    .meta({ kind: 'anyReference', relation: collections, ...meta });
}

/** A term of a controlled vocabulary. */
export function term<Name extends VocabularyName>(vocabulary: Name, meta: FieldMeta) {
  const ids: [TermId<Name>, ...TermId<Name>[]] = listTerms(vocabulary);
  return z.enum(ids).meta({ kind: 'term', vocabulary, ...meta });
}

/** A list that may be left out. */
export function list<Item extends z.ZodType>(item: Item, meta: FieldMeta) {
  return z
    .array(item)
    .default([])
    .meta({ kind: 'list', ...meta });
}

/** A list with at least one member. */
export function filledList<Item extends z.ZodType>(item: Item, meta: FieldMeta) {
  return z
    .array(item)
    .min(1)
    .meta({ kind: 'list', ...meta });
}

/** A set of fields. */
export function group<Shape extends z.ZodRawShape>(shape: Shape, meta: FieldMeta) {
  return z.strictObject(shape).meta({ kind: 'group', ...meta });
}

/** A whole http(s) address with a public host, and nothing in it that hides where it goes; held to the rule of links. */
export function address(meta: FieldMeta, options: Pick<AddressOptions, 'ascii'> = {}) {
  return z
    .url({ protocol: /^https?$/, abort: true })
    .max(maxAddressCharacters)
    .superRefine((text, context) => {
      const problem = checkAddress(text, { self: false, ...options });
      if (problem === undefined) return;
      const params = {
        fault: 'url-unsafe',
        remedy: 'write it whole, beginning with https:// and a public host, without spaces',
      } satisfies FaultParams;
      context.addIssue({ code: 'custom', message: problem, params });
    })
    .meta({ kind: 'address', ...meta });
}

/** A BCP 47 language tag, in its usual case; a longer code of ISO 639 becomes the shorter one. */
export function language(meta: FieldMeta) {
  return z
    .string()
    .overwrite((text) => toLanguageTag(text) ?? text)
    .superRefine((text, context) => {
      if (toLanguageTag(text) !== undefined) return;
      const better = suggestLanguageTag(text);
      context.addIssue({
        code: 'custom',
        message: 'is not a language tag',
        params: {
          fault: 'language-invalid',
          remedy: better ? `write ${better}` : 'write a BCP 47 tag such as en, es or nl',
        } satisfies FaultParams,
      });
    })
    .meta({ kind: 'language', ...meta });
}

/** An ISO 3166-1 alpha-2 country code. */
export function country(meta: FieldMeta) {
  return z
    .string()
    .superRefine((text, context) => {
      if (isCountryCode(text)) return;
      const better = suggestCountryCode(text) ?? suggestCountryCodes(text);
      const today = findSuccessor(text);
      context.addIssue({
        code: 'custom',
        message: today ? 'is the code of a state that is no more' : 'is not a country code',
        params: {
          fault: 'country-invalid',
          remedy: today
            ? `write the country where the place lies today, such as ${today}, and name the old state in the text`
            : better
              ? `write ${better}`
              : 'write the two-letter ISO 3166-1 code, such as CA, GB or NL',
        } satisfies FaultParams,
      });
    })
    .meta({ kind: 'country', ...meta });
}

/** The countries of a place: one code as text, or several as a list. It reads as a list in either spelling. */
export function countries(meta: FieldMeta) {
  return z
    .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(country(meta)).min(1).max(20))
    .meta({ kind: 'country', ...meta });
}

export function number(min: number, max: number, meta: FieldMeta) {
  return z
    .number()
    .min(min)
    .max(max)
    .meta({ kind: 'number', ...meta });
}

/** A source that a fact rests on: an id alone, or an id with a place in the source. */
export function citation(meta: FieldMeta) {
  return z
    .preprocess(
      (value) => (typeof value === 'string' ? { source: value } : value),
      z.strictObject({
        source: entryId('sources', { label: 'Source', hint: 'The id of a source in this archive.' }),
        locator: line({ label: 'Where in it', hint: 'Page, minute or section, such as “pp. 277–302”.' }, 80).optional(),
      }),
    )
    .meta({ kind: 'citation', ...meta });
}

/** The sources of one fact: at least one. */
export function citations() {
  return filledList(citation({ label: 'Source', hint: 'A source id, or a source with a page.' }), {
    label: 'Sources',
    hint: 'On whose word: every fact names at least one source.',
  });
}

function edtfText(rule: DateRule, meta: FieldMeta) {
  const text = z.string().superRefine((value, context) => {
    const problem = checkDate(value, rule);
    if (!problem) return;
    const { code: fault, message, remedy } = problem;
    context.addIssue({ code: 'custom', message, params: { fault, remedy } satisfies FaultParams });
  });
  return z.preprocess(toDateText, text).meta({ ...meta, kind: rule === 'interval' ? 'interval' : 'date' });
}
