import { Document, isScalar, isSeq, parseDocument, Scalar, visit, type ToStringOptions } from 'yaml';

/** Longest line of prose that we write. */
const lineWidth = 110;

const writing: ToStringOptions = { lineWidth: lineWidth + 10, flowCollectionPadding: true };

/** `key: value` and so on as block YAML, each line indented by `indent` spaces, without a newline at the end. */
export function toBlockText(value: unknown, indent = 0): string {
  const text = write(new Document(value)).trimEnd();
  return indent > 0 ? text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`) : text;
}

/** A value as it stands inside `[…]` or `{…}`, on one line. */
export function toFlowText(value: unknown): string {
  const document = new Document([value]);
  if (isSeq(document.contents)) document.contents.flow = true;
  return write(document, { ...writing, lineWidth: 0 })
    .trim()
    .replace(/^\[ ?/, '')
    .replace(/ ?\]$/, '');
}

/** A text in the style in which it stood: plain, quoted, folded or literal. */
export function toScalarText(value: unknown, style: Scalar.Type | undefined, indent: number): string {
  const scalar = new Scalar(value);
  if (style) scalar.type = style;
  const text = write(new Document({ key: scalar })).trimEnd().replace(/^key: /, '');
  return indent > 0 ? text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`) : text;
}

/** True for a text that a YAML 1.1 reader takes for a date, a number, a truth value or nothing when it is not quoted. */
export function isRetyped(text: string): boolean {
  const [value] = (parseDocument(`- ${text}`, { version: '1.1', logLevel: 'silent' }).toJS({ maxAliasCount: 0 }) as unknown[] | null) ?? [];
  return typeof value !== 'string';
}

function write(document: Document, options: ToStringOptions = writing): string {
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || !isScalar(node) || typeof node.value !== 'string') return;
      const isPlain = node.type === undefined || node.type === Scalar.PLAIN;
      if (!isPlain) return;
      if (node.value.length > lineWidth && node.value.includes(' ')) node.type = node.value.includes('\n') ? Scalar.BLOCK_LITERAL : Scalar.BLOCK_FOLDED;
      else if (!node.value.includes('\n') && retypes(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString(options);
}

/** A text that cannot even be read without quotes gets them anyway. */
function retypes(text: string): boolean {
  try {
    return isRetyped(text);
  } catch {
    return true;
  }
}
