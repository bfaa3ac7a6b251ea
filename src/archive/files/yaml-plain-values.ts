/** A value that ends before a place in its text. */
export interface ReadValue {
  value: unknown;
  end: number;
}

/** True for text that a line of YAML may hold outside quotes and brackets, and that nothing else follows. */
export function isBareText(text: string): boolean {
  return !/^(?:[-:?](?: |$)|[?&*!|>%@`"'#,[\]{}])|: | #|:$/.test(text);
}

/** The value of a text outside quotes, by the core schema; undefined where it is a number of a rare kind. */
export function findBareValue(text: string): { value: unknown } | undefined {
  if (/^[-+.\d]/.test(text)) {
    if (/^[-+]?\d+$/.test(text)) return { value: Number.parseInt(text, 10) };
    if (/^[-+]?\d+\.\d*$/.test(text)) return { value: Number.parseFloat(text) };
    return rareNumber.test(text) ? undefined : { value: text };
  }
  return { value: Object.hasOwn(words, text) ? words[text] : text };
}

/** A quoted text that begins at a place; undefined where it does not end on the line or holds a rare escape. */
export function readQuoted(text: string, start: number): ReadValue | undefined {
  const pattern = text[start] === '"' ? doubleQuoted : singleQuoted;
  pattern.lastIndex = start;
  const found = pattern.exec(text)?.[0];
  if (found === undefined) return undefined;
  const inside = found.slice(1, -1);
  const value = text[start] === '"' ? inside.replaceAll(/\\(.)/g, '$1') : inside.replaceAll("''", "'");
  return { value, end: start + found.length };
}

/** A value inside `[…]` or `{…}`, or one of these, that begins at a place; undefined where it is written oddly. */
export function readFlow(text: string, start: number, depth = 0): ReadValue | undefined {
  const first = text[start];
  if (first === '[') return depth > deepest ? undefined : readFlowList(text, start, depth);
  if (first === '{') return depth > deepest ? undefined : readFlowMap(text, start, depth);
  if (first === '"' || first === "'") return readQuoted(text, start);
  flowWords.lastIndex = start;
  // Spaces before the words were passed already.
  const words = trimSpaces(flowWords.exec(text)?.[0] ?? '');
  const found = words !== '' && isBareText(words) ? findBareValue(words) : undefined;
  return found && { ...found, end: start + words.length };
}

function readFlowList(text: string, start: number, depth: number): ReadValue | undefined {
  const value: unknown[] = [];
  let at = skipSpaces(text, start + 1);
  if (text[at] === ']') return { value, end: at + 1 };
  for (;;) {
    const item = readFlow(text, at, depth + 1);
    if (!item) return undefined;
    value.push(item.value);
    at = skipSpaces(text, item.end);
    if (text[at] === ']') return { value, end: at + 1 };
    if (text[at] !== ',') return undefined;
    at = skipSpaces(text, at + 1);
  }
}

function readFlowMap(text: string, start: number, depth: number): ReadValue | undefined {
  const value: Record<string, unknown> = {};
  let at = skipSpaces(text, start + 1);
  if (text[at] === '}') return { value, end: at + 1 };
  for (;;) {
    flowKey.lastIndex = at;
    const [whole = '', key = ''] = flowKey.exec(text) ?? [];
    if (key === '' || Object.hasOwn(value, key) || Object.hasOwn(words, key)) return undefined;
    const item = readFlow(text, at + whole.length, depth + 1);
    if (!item) return undefined;
    value[key] = item.value;
    at = skipSpaces(text, item.end);
    if (text[at] === '}') return { value, end: at + 1 };
    if (text[at] !== ',') return undefined;
    at = skipSpaces(text, at + 1);
  }
}

/** Without the spaces at its ends; others, such as those that do not break, are part of a text. */
export function trimSpaces(text: string): string {
  const start = skipSpaces(text, 0);
  let end = text.length;
  while (end > start && text[end - 1] === ' ') end -= 1;
  return text.slice(start, end);
}

function skipSpaces(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ') at += 1;
  return at;
}

const deepest = 30;
const doubleQuoted = /"(?:[^"\\]|\\["\\])*"/y;
const singleQuoted = /'(?:[^']|'')*'/y;
const flowWords = /[^,[\]{}]+/y;
const flowKey = /([A-Za-z][A-Za-z0-9_-]{0,99}): +/y;

/** Octal, hexadecimal, with an exponent, without a digit before the point, endless or none. */
const rareNumber =
  /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** Words that are no text. */
const words: Readonly<Record<string, unknown>> = {
  '~': null,
  null: null,
  Null: null,
  NULL: null,
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
};
