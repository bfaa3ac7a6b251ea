import { isAlias, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import { checkValue } from '../mdx/text.ts';
import type { Place } from './faults.ts';

/** A fault that does not know its file yet. */
export type LocalFault = Place & { code: string; message: string; remedy: string };

/** A path into a header: keys and indexes. */
export type FieldPath = readonly (string | number)[];

/** A parsed YAML header that can say where each value stands in its file. */
export interface Header {
  data: unknown;
  /** Place of a value; where it is missing, the place of the nearest thing around it. */
  locate(path: FieldPath): Place;
}

/**
 * Parses a header as YAML 1.2 (core schema), so that dates stay text. Aliases, anchors, tags, merge keys and
 * directives are refused, and every text is checked for hidden characters.
 * @param firstLine line of the file on which the header starts, from 1
 */
export function parseHeader(text: string, firstLine: number): { header: Header; faults: LocalFault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, merge: false, schema: 'core', prettyErrors: false, logLevel: 'silent' });
  const at = (offset: number) => {
    const place = lines.linePos(offset);
    return { line: Math.max(1, place.line) + firstLine - 1, column: Math.max(1, place.col) };
  };
  const faults: LocalFault[] = [...document.errors, ...document.warnings].map((error) => ({
    code: error.code === 'DUPLICATE_KEY' ? 'yaml-duplicate-key' : 'yaml-syntax',
    ...at(error.pos[0]),
    field: 'header',
    message: error.code === 'DUPLICATE_KEY' ? 'the same field is given twice' : `cannot be read as YAML: ${error.message.split('\n')[0]}`,
    remedy: error.code === 'DUPLICATE_KEY' ? 'keep one of the two' : 'check the indentation, and put values that hold “: ” or “#” in quotes',
  }));
  faults.push(...checkDocument(document, text, at));
  const data: unknown = faults.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
  if (faults.length === 0) faults.push(...checkTexts(document, at));
  return { header: { data, locate: (path) => locate(document, path, at) }, faults };
}

/** `events[2].when` */
export function formatPath(path: FieldPath): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index > 0 ? `.${key}` : key)).join('');
}

type At = (offset: number) => { line: number; column: number };

const maxDepth = 8;
const maxValues = 5000;

function checkDocument(document: Document.Parsed, text: string, at: At): LocalFault[] {
  const faults: LocalFault[] = [];
  const add = (node: unknown, code: string, message: string, remedy: string) => {
    const offset = isNode(node) && node.range ? node.range[0] : 0;
    faults.push({ code, ...at(offset), field: 'header', message, remedy });
  };
  if (document.directives.yaml.explicit || /^%/m.test(text)) add(null, 'yaml-directive', 'YAML directives are not taken', 'delete the line that begins with %');
  if (document.errors.length === 0 && !isMap(document.contents)) {
    add(document.contents, 'header-form', 'the header is not made of “name: value” lines', 'write at least title: …');
    return faults;
  }
  let count = 0;
  visit(document, {
    Node(_key, node, path) {
      count += 1;
      if (count > maxValues) return tooMany(add, node);
      if (path.length > maxDepth * 2) return tooDeep(add, node);
      checkNode(node, add);
      return isAlias(node) ? visit.SKIP : undefined;
    },
    Pair(_key, pair) {
      checkKey(pair.key, add);
    },
  });
  return faults;
}

type Add = (node: unknown, code: string, message: string, remedy: string) => void;

function tooMany(add: Add, node: Node): symbol {
  add(node, 'header-size', `the header has more than ${maxValues} values`, 'split the entry');
  return visit.BREAK;
}

function tooDeep(add: Add, node: Node): symbol {
  add(node, 'header-depth', 'the header is nested too deep', 'flatten it');
  return visit.BREAK;
}

function checkNode(node: Node, add: Add): void {
  if (isAlias(node)) {
    add(node, 'yaml-alias', 'YAML aliases (*name) are not taken', 'put the value in quotes if an asterisk is meant');
    return;
  }
  const { anchor, tag } = node as { anchor?: string; tag?: string };
  if (anchor) add(node, 'yaml-anchor', 'YAML anchors (&name) are not taken', 'put the value in quotes if an ampersand is meant');
  if (tag) add(node, 'yaml-tag', `YAML tags (${tag.slice(0, 40)}) are not taken`, 'delete the tag, or put the value in quotes if it is meant as text');
}

function checkKey(key: unknown, add: Add): void {
  const name = isScalar(key) ? key.value : undefined;
  if (typeof name !== 'string' || !/^[A-Za-z][A-Za-z0-9-]*$/.test(name) || name in Object.prototype)
    add(key, 'field-name', `“${String(name).slice(0, 40)}” cannot be the name of a field`, 'use the field names listed in CONTRIBUTING');
}

function checkTexts(document: Document.Parsed, at: At): LocalFault[] {
  const faults: LocalFault[] = [];
  visit(document, {
    Scalar(key, node, path) {
      if (key === 'key' || typeof node.value !== 'string') return;
      const field = formatPath(pathOf(key, path));
      for (const fault of checkValue(node.value)) faults.push({ ...fault, ...at(node.range?.[0] ?? 0), field });
    },
  });
  return faults;
}

function pathOf(key: number | string | null, ancestors: readonly unknown[]): FieldPath {
  const path: (string | number)[] = [];
  ancestors.forEach((ancestor, index) => {
    if (isPair(ancestor) && isScalar(ancestor.key)) path.push(String(ancestor.key.value));
    const next = ancestors[index + 1];
    if (ancestor && typeof ancestor === 'object' && 'items' in ancestor && !isMap(ancestor)) {
      const position = next ? (ancestor.items as unknown[]).indexOf(next) : Number(key);
      path.push(position);
    }
  });
  return path;
}

function locate(document: Document.Parsed, path: FieldPath, at: At): Place {
  const field = formatPath(path) || 'header';
  let node: unknown = document.contents;
  let offset = isNode(node) && node.range ? node.range[0] : 0;
  for (const key of path) {
    const next = step(node, key);
    if (!next) break;
    offset = next.offset;
    node = next.node;
  }
  return { ...at(offset), field };
}

/** The value under a key or index, and where its key (or the item itself) begins. */
function step(node: unknown, key: string | number): { node: unknown; offset: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
    if (!pair || !isNode(pair.key)) return undefined;
    return { node: pair.value, offset: pair.key.range?.[0] ?? 0 };
  }
  const items = node && typeof node === 'object' && 'items' in node ? (node.items as unknown[]) : [];
  const item = typeof key === 'number' ? items[key] : undefined;
  return isNode(item) ? { node: item, offset: item.range?.[0] ?? 0 } : undefined;
}
