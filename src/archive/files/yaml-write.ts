import { Document, isSeq, parseDocument, Scalar, visit, type ToStringOptions } from 'yaml';

/** Longest line of prose that we write. */
const lineWidth = 110;

const blockWriting: ToStringOptions = { lineWidth: lineWidth + 10 };
const flowWriting: ToStringOptions = { lineWidth: 0, doubleQuotedAsJSON: true };

/** `key: value` and so on as block YAML, each line indented by `indent` spaces, without a newline at the end. */
export function toBlockText(value: unknown, indent = 0): string {
  const text = write(new Document(value)).trimEnd();
  return indent > 0 ? text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`) : text;
}

/** A value as it stands inside `[…]` or `{…}`, on one line. */
export function toFlowText(value: unknown): string {
  const document = new Document([value]);
  if (isSeq(document.contents)) document.contents.flow = true;
  return write(document, { isFlow: true }).trim().replace(/^\[ ?/, '').replace(/ ?\]$/, '');
}

/** A text in the style in which it stood: plain, quoted, folded or literal. */
export function toScalarText(value: unknown, style: Scalar.Type | undefined, indent: number): string {
  const scalar = new Scalar(value);
  if (style) scalar.type = style;
  const text = write(new Document({ key: scalar }))
    .trimEnd()
    .replace(/^key: /, '');
  return indent > 0 ? text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`) : text;
}

/**
 * True for a text that has to be quoted: without quotes a YAML 1.1 reader takes it for a date, a number, a truth value
 * or nothing, or cannot read it.
 */
export function isRetyped(text: string): boolean {
  try {
    const list = parseDocument(`- ${text}`, { version: '1.1', logLevel: 'silent' });
    const [value] = (list.toJS({ maxAliasCount: 0 }) as unknown[] | null) ?? [];
    return typeof value !== 'string';
  } catch {
    return true;
  }
}

function write(document: Document, { isFlow = false } = {}): string {
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string') return;
      if (node.type !== undefined && node.type !== Scalar.PLAIN) return;
      const isLong = node.value.length > lineWidth && node.value.includes(' ');
      // Never plain over several lines: the package writes a lone “-” so that nobody can read it back.
      if (node.value.includes('\n')) node.type = isFlow ? Scalar.QUOTE_DOUBLE : Scalar.BLOCK_LITERAL;
      else if (isLong && !isFlow) node.type = Scalar.BLOCK_FOLDED;
      else if (isRetyped(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString(isFlow ? flowWriting : blockWriting);
}
