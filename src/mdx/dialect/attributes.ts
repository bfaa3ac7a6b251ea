import { spanOf, type ComponentTag } from './tree.ts';

/** One attribute as it stands in a tag, at its offset in the text. */
export interface WrittenAttribute {
  /** `undefined` for a spread such as {...x}. */
  name: string | undefined;
  /** The quoted text, decoded; `undefined` for code and for a name without a value. */
  value: string | undefined;
  offset: number;
  /** Offset just after it. */
  end: number;
}

/** The attributes of a tag in the order they were written, with the places that the parser leaves out. */
export function listAttributes(text: string, tag: ComponentTag): WrittenAttribute[] {
  const [start] = spanOf(tag);
  const places = scanTag(text, start);
  return tag.attributes.map((attribute, index) => ({
    name: attribute.type === 'mdxJsxAttribute' ? attribute.name : undefined,
    value: typeof attribute.value === 'string' && attribute.type === 'mdxJsxAttribute' ? attribute.value : undefined,
    ...(places[index] ?? { offset: start, end: start }),
  }));
}

/** True for an opening tag that goes on in the next line. */
export function isSplitTag(text: string, tag: ComponentTag): boolean {
  const [start] = spanOf(tag);
  const end = scanTag(text, start).at(-1)?.end ?? endOfName(text, start);
  return text.slice(start, end + countSpace(text, end)).includes('\n');
}

/** Values by name; of an attribute given twice, the first. */
export function attributeValues(tag: ComponentTag): Record<string, string> {
  const values = new Map<string, string>();
  for (const attribute of tag.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string' || values.has(attribute.name))
      continue;
    values.set(attribute.name, attribute.value);
  }
  return Object.fromEntries(values);
}

/** Splits a tag that the parser has already accepted into its attributes. */
function scanTag(text: string, start: number): { offset: number; end: number }[] {
  const places: { offset: number; end: number }[] = [];
  let at = endOfName(text, start);
  while (at < text.length) {
    at += countSpace(text, at);
    if (text[at] === undefined || text[at] === '>' || text[at] === '/') break;
    const end = endOfAttribute(text, at);
    places.push({ offset: at, end });
    at = end;
  }
  return places;
}

function endOfName(text: string, start: number): number {
  return start + (/^<\s*[^\s/>{]*/.exec(text.slice(start, start + 200))?.[0].length ?? 1);
}

function endOfAttribute(text: string, offset: number): number {
  if (text[offset] === '{') return endOfBraces(text, offset);
  nameAt.lastIndex = offset;
  const name = nameAt.exec(text)?.[0] ?? text[offset] ?? '';
  const afterName = offset + Math.max(1, name.length);
  const equals = afterName + countSpace(text, afterName);
  if (text[equals] !== '=') return afterName;
  const value = equals + 1 + countSpace(text, equals + 1);
  if (text[value] === '{') return endOfBraces(text, value);
  const close = text.indexOf(text[value] ?? '"', value + 1);
  return close === -1 ? text.length : close + 1;
}

function endOfBraces(text: string, offset: number): number {
  let depth = 0;
  for (let at = offset; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

function countSpace(text: string, offset: number): number {
  spaceAt.lastIndex = offset;
  return spaceAt.exec(text)?.[0].length ?? 0;
}

const nameAt = /[^\s=/>{"']+/y;
const spaceAt = /\s*/y;
