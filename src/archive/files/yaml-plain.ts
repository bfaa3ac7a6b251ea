import { findBareValue, isBareText, readFlow, readQuoted, trimSpaces } from './yaml-plain-values.ts';

/**
 * The value of a YAML 1.2 text (core schema), read some thirty times faster than by the package `yaml`, or undefined
 * where the text is written otherwise than most headers are: with anchors, tags, quotes or brackets over several lines,
 * comments behind values, or a mistake. Whatever is answered is what the package answers; whoever asks turns to it for
 * the rest.
 */
export function readPlainYaml(text: string): { value: unknown } | undefined {
  if (!text.endsWith('\n') || unusual.test(text)) return undefined;
  const lines = new Lines(text);
  try {
    const indent = lines.findIndent();
    if (indent !== 0 || lines.isItem()) return undefined;
    const value = readMap(lines, 0, 0);
    return lines.findIndent() === -1 ? { value } : undefined;
  } catch (error) {
    if (error === odd) return undefined;
    throw error;
  }
}

/** Thrown where a text is left to the package. */
const odd = new Error('This is left to the package.');

/** Characters that separate lines or words for some readers and not for others. */
const unusual = /[^\n\u0020-\u007e\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd]/;

const deepest = 30;

/** Keys that are not the text that they are written as. */
const retypedKeys = new Set(['null', 'Null', 'NULL', 'true', 'True', 'TRUE', 'false', 'False', 'FALSE']);

/** The lines of a text, and the one that is to be read next. */
class Lines {
  readonly #lines: string[];
  #at = 0;

  constructor(text: string) {
    this.#lines = text.split('\n');
    // After the last line end there is no line.
    this.#lines.pop();
  }

  /** The text of the line from a column on. */
  from(column: number): string {
    return (this.#lines[this.#at] ?? '').slice(column);
  }

  /** Goes past blank lines and comments; the column at which the next line begins, -1 at the end. */
  findIndent(): number {
    for (; this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#lines[this.#at] ?? '';
      const indent = line.search(/[^ ]/);
      if (indent >= 0 && line[indent] !== '#') return indent;
    }
    return -1;
  }

  /** True where the next line is an item of a list. */
  isItem(): boolean {
    return /^ *-(?: |$)/.test(this.from(0));
  }

  next(): void {
    this.#at += 1;
  }

  /** Puts spaces in the place of what was read of the line. */
  blank(column: number): void {
    this.#lines[this.#at] = ' '.repeat(column) + this.from(column);
  }

  /** Following lines that begin behind a column, each with the number of blank lines before it, from the next line on. */
  takeDeeper(column: number, isEnd: (line: string) => boolean): { blank: number; line: string }[] {
    const taken: { blank: number; line: string }[] = [];
    let blank = 0;
    for (let at = this.#at; at < this.#lines.length; at += 1) {
      const line = this.#lines[at] ?? '';
      const indent = line.search(/[^ ]/);
      if (indent >= 0 && (indent <= column || isEnd(line.slice(indent)))) break;
      if (indent < 0) blank += 1;
      else {
        taken.push({ blank, line });
        blank = 0;
        this.#at = at + 1;
      }
    }
    return taken;
  }
}

function readMap(lines: Lines, indent: number, depth: number): Record<string, unknown> {
  if (depth > deepest) throw odd;
  const map: Record<string, unknown> = {};
  for (;;) {
    const found = lines.findIndent();
    if (found < indent) return map;
    const [, key = '', rest = ''] = /^([A-Za-z][A-Za-z0-9_-]{0,99}):(?: +(.*))?$/.exec(lines.from(indent)) ?? [];
    if (found > indent || key === '' || Object.hasOwn(map, key) || retypedKeys.has(key)) throw odd;
    lines.next();
    map[key] = readValue(lines, trimSpaces(rest), { indent, depth: depth + 1, isInMap: true });
  }
}

function readList(lines: Lines, indent: number, depth: number): unknown[] {
  if (depth > deepest) throw odd;
  const list: unknown[] = [];
  while (lines.findIndent() === indent && lines.isItem()) {
    const rest = lines.from(indent + 1);
    const column = indent + 1 + Math.max(0, rest.search(/[^ ]/));
    const text = trimSpaces(rest);
    if (/^(?:[A-Za-z][A-Za-z0-9_-]*:|-)(?: |$)/.test(text)) {
      lines.blank(column);
      list.push(readBlock(lines, column, depth + 1));
    } else {
      lines.next();
      list.push(readValue(lines, text, { indent, depth: depth + 1, isInMap: false }));
    }
  }
  return list;
}

/** The map or list that the next line begins. */
function readBlock(lines: Lines, indent: number, depth: number): unknown {
  return lines.isItem() ? readList(lines, indent, depth) : readMap(lines, indent, depth);
}

/** What stands behind a key or a hyphen, and in the lines that belong to it. */
function readValue(lines: Lines, text: string, place: Place): unknown {
  const { indent, depth, isInMap } = place;
  if (text !== '') return readInline(lines, text, indent);
  const found = lines.findIndent();
  if (found === indent && isInMap && lines.isItem()) return readList(lines, indent, depth);
  if (found <= indent) return null;
  if (lines.isItem() || /^[A-Za-z][A-Za-z0-9_-]*:(?: |$)/.test(lines.from(found)))
    return readBlock(lines, found, depth);
  const first = trimSpaces(lines.from(found));
  if (/^[|>]/.test(first)) throw odd;
  lines.next();
  return readInline(lines, first, indent);
}

function readInline(lines: Lines, text: string, indent: number): unknown {
  const first = text[0] ?? '';
  if (first === '|' || first === '>') return readBlockText(lines, text, indent);
  if (first === '"' || first === "'" || first === '[' || first === '{') {
    const read = first === '[' || first === '{' ? readFlow(text, 0) : readQuoted(text, 0);
    if (read?.end !== text.length) throw odd;
    return read.value;
  }
  if (!isBareText(text)) throw odd;
  let folded = text;
  for (const { blank, line } of lines.takeDeeper(indent, (rest) => rest.startsWith('#'))) {
    const more = trimSpaces(line);
    if (!isBareText(`a${more}`)) throw odd;
    folded += (blank > 0 ? '\n'.repeat(blank) : ' ') + more;
  }
  const found = findBareValue(folded);
  if (!found) throw odd;
  return found.value;
}

/** A text in the lines below `|` or `>`. */
function readBlockText(lines: Lines, mark: string, indent: number): string {
  if (!/^[|>]-?$/.test(mark)) throw odd;
  const taken = lines.takeDeeper(indent, () => false);
  const column = taken[0]?.line.search(/[^ ]/) ?? -1;
  if (column < 0 || taken[0]?.blank) throw odd;
  const isFolded = mark.startsWith('>');
  const texts = taken.map(({ blank, line }, index) => {
    const text = line.slice(column);
    if (line.search(/[^ ]/) < column || text.endsWith(' ') || (isFolded && text.startsWith(' '))) throw odd;
    if (index === 0) return text;
    return (isFolded && blank === 0 ? ' ' : '\n'.repeat(isFolded ? blank : blank + 1)) + text;
  });
  return texts.join('') + (mark.endsWith('-') ? '' : '\n');
}

interface Place {
  /** Column of the key or hyphen. */
  indent: number;
  depth: number;
  isInMap: boolean;
}
