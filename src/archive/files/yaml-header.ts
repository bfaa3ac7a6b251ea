import type { FaultText } from '../../model/placed-fault.ts';
import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import { checkValue } from '../../mdx/characters/characters.ts';
import type { FaultPlace } from '../entry/faults.ts';
import { listPlainScalars, pathOf, type FieldPath, type PlainScalar } from './yaml-scalars.ts';
import { describeSyntax } from './yaml-syntax.ts';

/** A fault that does not know its file yet. */
export type LocalFault = FaultPlace & { code: string; message: string; remedy: string };

export type { FieldPath } from './yaml-scalars.ts';

/** A parsed YAML header that can say where each value stands in its file. */
export interface Header {
  data: unknown;
  /** Place of a value; where it is missing, the place of the nearest thing around it. */
  locate(path: FieldPath): FaultPlace;
  /** Values without quotes, in the order of the text. */
  listPlain(): PlainScalar[];
}

/**
 * Parses a header as YAML 1.2 (core schema), so that dates stay text. Aliases, anchors, tags, merge keys and
 * directives are refused, and every text is checked for hidden characters.
 * @param firstLine line of the file on which the header starts, from 1
 */
export function parseHeader(text: string, firstLine: number): { header: Header; faults: LocalFault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    merge: false,
    schema: 'core',
    prettyErrors: false,
    logLevel: 'error',
  });
  const at = (offset: number) => {
    const place = lines.linePos(offset);
    return { line: Math.max(1, place.line) + firstLine - 1, column: Math.max(1, place.col) };
  };
  const faults = [...listSyntaxFaults(document, text, at), ...checkDocument(document, text, at)];
  const data: unknown = faults.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
  if (faults.length === 0) faults.push(...checkTexts(document, at));
  const listPlain = () => listPlainScalars(document);
  return { header: { data, locate: (path) => locate(document, path, at), listPlain }, faults };
}

/** `events[2].when` */
export function formatPath(path: FieldPath): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index > 0 ? `.${key}` : key)).join('');
}

type At = (offset: number) => { line: number; column: number };

const maxDepth = 8;
const maxValues = 5000;

/** Faults for which a remedy is tried out: each trial reads the whole header twice. */
const mostTries = 10;

/**
 * What the YAML parser could not read: of a line, each kind of fault once, since what follows the first is mostly its
 * echo. Unknown tags are left out: every tag is a fault of its own.
 */
function listSyntaxFaults(document: Document.Parsed, text: string, at: At): LocalFault[] {
  const first = new Set<string>();
  let tries = mostTries;
  return [...document.errors, ...document.warnings].flatMap((error) => {
    const place = at(error.pos[0]);
    const kind = `${place.line} ${error.code}`;
    if (error.code === 'TAG_RESOLVE_FAILED' || error.code === 'BAD_DIRECTIVE' || first.has(kind)) return [];
    first.add(kind);
    tries -= 1;
    return [{ ...place, field: 'header', ...describeSyntax(error, text, { triesQuotes: tries >= 0 }) }];
  });
}

type Add = (node: unknown, words: FaultText) => void;

function checkDocument(document: Document.Parsed, text: string, at: At): LocalFault[] {
  const faults: LocalFault[] = [];
  const add: Add = (node, words) => {
    const offset = isNode(node) && node.range ? startOfProperties(text, node.range[0]) : 0;
    faults.push({ ...at(offset), field: 'header', ...words });
  };
  const directive = /^%/m.exec(text);
  if (directive)
    faults.push({
      ...at(directive.index),
      field: 'header',
      code: 'yaml-directive',
      message: 'YAML directives are not taken',
      remedy: 'delete the line that begins with %',
    });
  if (document.errors.length === 0 && !isMap(document.contents)) {
    add(document.contents, {
      code: 'header-form',
      message: 'the header is not made of “name: value” lines',
      remedy: 'write at least title: …',
    });
    return faults;
  }
  let count = 0;
  visit(document, {
    Node(_key, node, path) {
      count += 1;
      const tooMuch = count > maxValues ? tooMany : path.length > maxDepth * 2 ? tooDeep : undefined;
      if (tooMuch) {
        add(node, tooMuch);
        return visit.BREAK;
      }
      checkNode(node, add);
      return isAlias(node) ? visit.SKIP : undefined;
    },
    Pair(_key, pair) {
      if (document.errors.length === 0) checkKey(pair.key, add);
    },
  });
  return faults;
}

/** The parser gives the place of a value; its tag and anchor stand before it. */
function startOfProperties(text: string, offset: number): number {
  const before = text.slice(Math.max(0, offset - 200), offset);
  return offset - (/(?<=^|[\s,[{])(?:[!&]\S*\s+)+$/.exec(before)?.[0].length ?? 0);
}

const tooMany: FaultText = {
  code: 'header-size',
  message: `the header has more than ${maxValues} values`,
  remedy: 'split the entry',
};
const tooDeep: FaultText = { code: 'header-depth', message: 'the header is nested too deep', remedy: 'flatten it' };

function checkNode(node: Node, add: Add): void {
  if (isAlias(node)) {
    add(node, {
      code: 'yaml-alias',
      message: 'YAML aliases (*name) are not taken',
      remedy: 'put the value in quotes if an asterisk is meant',
    });
    return;
  }
  const { anchor, tag } = node as { anchor?: string; tag?: string };
  if (anchor)
    add(node, {
      code: 'yaml-anchor',
      message: 'YAML anchors (&name) are not taken',
      remedy: 'put the value in quotes if an ampersand is meant',
    });
  if (tag)
    add(node, {
      code: 'yaml-tag',
      message: `YAML tags (${tag.slice(0, 40)}) are not taken`,
      remedy: 'delete the tag, or put the value in quotes if it is meant as text',
    });
}

function checkKey(key: unknown, add: Add): void {
  const name = isScalar(key) ? key.value : undefined;
  if (typeof name === 'string' && /^[A-Za-z][A-Za-z0-9_-]*$/.test(name) && !(name in Object.prototype)) return;
  const shown = isScalar(key) ? String(name) : 'a list or group';
  add(key, {
    code: 'field-name',
    message: `“${shown.slice(0, 40)}” cannot be the name of a field`,
    remedy: 'use the field names listed in docs/fields.md',
  });
}

function checkTexts(document: Document.Parsed, at: At): LocalFault[] {
  const faults: LocalFault[] = [];
  visit(document, {
    Scalar(key, node, path) {
      if (key === 'key' || typeof node.value !== 'string') return;
      for (const fault of checkValue(node.value)) faults.push({ ...fault, ...locate(document, pathOf(key, path), at) });
    },
  });
  return faults;
}

function locate(document: Document.Parsed, path: FieldPath, at: At): FaultPlace {
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
