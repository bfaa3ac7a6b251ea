import { splitHeader } from '../../mdx/split-header.ts';
import type { CollectionName } from '../../model/collections.ts';
import { normaliseInput } from '../../model/fields/input.ts';
import { isRecord } from '../../model/fields/record.ts';
import { translationSchema, type Words } from '../../model/translation.ts';
import { toBlockText } from '../files/yaml-write.ts';
import { parseHeader } from '../files/yaml-header.ts';
import { readWords, type OriginalWords } from './stamps.ts';

/**
 * The text of a new translation: each field that holds words, empty, below what the original says there. A field that
 * stays empty is left to the original; in a list, an empty word is a fault.
 */
export function toSkeleton({ words }: OriginalWords): string {
  const fields = Object.entries(words).filter(([field]) => field !== 'body');
  const blocks = fields.map(([field, said]) => {
    const original = toBlockText({ [field]: said }).replaceAll(/^/gm, '# ');
    return `${original}\n${toBlockText({ [field]: emptied(said) })}\n`;
  });
  return ['---', 'translators:', '  - { name: "", role: "" }', ...blocks, '---', ''].join('\n');
}

/** A translation’s text with fresh stamps for all that it says; undefined where its header cannot be read. */
export function stampTranslation(collection: CollectionName, text: string, original: string): string | undefined {
  const parts = splitHeader(text);
  if ('faults' in parts) return undefined;
  const { header } = parseHeader(parts.header, parts.headerLine);
  if (!isRecord(header.data)) return undefined;
  const { stamps } = readWords(collection, original);
  const data = normaliseInput(header.data) as object;
  const said = Object.keys(translationSchema(collection).shape).filter((field) => Object.hasOwn(data, field));
  const fields = [...said, ...(parts.rest.trim() ? ['body'] : [])].filter((field) => stamps[field] !== undefined);
  const lines = fields.map((field) => `  ${field}: '${stamps[field] ?? ''}'\n`);
  const rest = parts.header.replace(/^translated:.*\n(?:[ \t}].*\n)*/m, '');
  return `---\n${rest}${lines.length > 0 ? `translated:\n${lines.join('')}` : ''}---\n${parts.rest}`;
}

function emptied(words: Words): Words {
  if (Array.isArray(words)) return words.map(emptied);
  if (!isRecord(words)) return '';
  return Object.fromEntries(Object.entries(words).map(([name, said]) => [name, emptied(said)]));
}
