import type { BodyInput, BodyResult } from '../../mdx/dialect/body.ts';
import type * as z from 'zod';
import type { CollectionName } from '../../model/collections.ts';
import { normaliseInput } from '../../model/fields/input.ts';
import { translationSchema, type Words } from '../../model/translation.ts';
import { showValue } from '../entry/faults.ts';
import { listLostTexts } from '../files/lost-text.ts';
import type { FileReading } from '../files/kept-readings.ts';
import type { TranslationFile } from '../files/list-files.ts';
import type { OpenFile } from '../files/open-file.ts';
import { schemaAt } from '../files/schema-node.ts';
import { toSchemaFaults } from '../files/schema-faults.ts';
import type { FieldPath, Header, LocalFault } from '../files/yaml-header.ts';
import { toBodyWords } from './body-words.ts';

/** What the rendering of a translation’s text needs; undefined where it has no text of its own. */
export function toTranslatedBody(file: TranslationFile, { text }: OpenFile): Omit<BodyInput, 'base'> | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  return { text, sources: file.sources, language: file.language, words: toBodyWords(file.language) };
}

/** Holds an opened translation against the fields that may be translated; with all faults of its own. */
export function toTranslation(file: TranslationFile, open: OpenFile, body: BodyResult | undefined): FileReading {
  const { header, faults } = open;
  const ofBody = body && !body.ok ? body.faults : [];
  if (!header) return { faults: [...faults, ...ofBody] };
  const lost = listLostTexts(file.collection, header);
  const result = translationSchema(file.collection).safeParse(normaliseInput(header.data), { reportInput: true });
  const ofSchema = result.success ? [] : toFaults(file.collection, result.error.issues, header);
  const own = [...faults, ...lost, ...ofSchema, ...ofBody];
  const draft = { file, header, ...(body?.ok && { body: body.body }) };
  if (!result.success || own.length > 0) return { draft, faults: own };
  const { translators, translated, ...words } = result.data as unknown as Said;
  const notes = { words: words as Record<string, Words>, stamps: translated, translators };
  return { draft: { ...draft, translation: notes }, faults: [] };
}

interface Said {
  translators: { name: string; role?: string }[];
  translated: Record<string, string>;
}

/** A field of the original that a translation leaves alone has a fault of its own. */
function toFaults(collection: CollectionName, issues: readonly z.core.$ZodIssue[], header: Header): LocalFault[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return toSchemaFaults(collection, [issue], header);
    const known = issue.keys.filter((key) => schemaAt(collection, [...issue.path, key] as FieldPath));
    const unknown = issue.keys.filter((key) => !known.includes(key));
    return [
      ...known.map((key) => ({ ...header.locate([...issue.path, key] as FieldPath), ...describeLeft(key) })),
      ...unknown.map((key) => ({
        ...header.locate([...issue.path, key] as FieldPath),
        code: 'unknown-key',
        message: `there is no field called ${showValue(key)} here`,
        remedy: `a translation holds: ${Object.keys(translationSchema(collection).shape).join(', ')}`,
      })),
    ];
  });
}

function describeLeft(key: string) {
  return {
    code: 'translation-field',
    message: `${showValue(key)} is not translated: it is the same in every language`,
    remedy: 'delete it here; a translation holds words alone, and the rest comes from the original',
  };
}
