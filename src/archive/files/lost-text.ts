import type { CollectionName } from '../../model/collections.ts';
import { checkDate, toDateText } from '../../model/fields/date-rule.ts';
import { schemaAt } from './schema-node.ts';
import type { Header, LocalFault } from './yaml-header.ts';
import { quoteYaml, type PlainScalar } from './yaml-scalars.ts';

/**
 * Words that YAML would take away without saying so: what follows ` #` in a text without quotes, and the zeros of a
 * number where a text is meant. Comments on lines of their own, and those after an id, a date or a term, are welcome.
 */
export function listLostTexts(collection: CollectionName, header: Header): LocalFault[] {
  return header.listPlain().flatMap((scalar) => {
    const kind = schemaAt(collection, scalar.path)?.['kind'];
    const words = checkComment(scalar, kind) ?? checkNumber(scalar, kind);
    return words ? [{ ...header.locate(scalar.path), ...words }] : [];
  });
}

type Words = Pick<LocalFault, 'code' | 'message' | 'remedy'>;

/** Kinds of field whose text may go on after any word. */
const freeText: ReadonlySet<unknown> = new Set(['line', 'prose', 'name', 'otherName']);

function checkComment({ source, value, comment }: PlainScalar, kind: unknown): Words | undefined {
  if (comment === undefined || !/\S/.test(comment.slice(1))) return undefined;
  // After nothing at all, “# later” is a remark on a field left empty, and “#1199” is the value itself.
  const isLost = value === null ? /^#\S/.test(comment) && kind !== 'list' && kind !== 'group' : freeText.has(kind);
  if (!isLost) return undefined;
  const whole = [source, comment].filter(Boolean).join(' ');
  return {
    code: 'yaml-comment',
    message: `everything from “${shorten(comment)}” on is a comment and would be lost`,
    remedy: `${askForQuotes(whole)}; a remark goes on a line of its own`,
  };
}

function checkNumber({ source, value }: PlainScalar, kind: unknown): Words | undefined {
  if (typeof value !== 'number' || source === String(value)) return undefined;
  if (kind === 'date' || kind === 'interval') return checkYear(source, value, kind);
  if (!freeText.has(kind)) return undefined;
  return {
    code: 'wrong-type',
    message: `“${shorten(source)}” is read as the number ${value}`,
    remedy: `put it in quotes: ${quoteYaml(shorten(source))}`,
  };
}

function checkYear(source: string, value: number, kind: 'date' | 'interval'): Words | undefined {
  if (toDateText(value) === source) return undefined;
  return (
    checkDate(source, kind) ?? {
      code: 'edtf-invalid',
      message: `“${shorten(source)}” is read as the number ${value}`,
      remedy: `put it in quotes: ${quoteYaml(source)}`,
    }
  );
}

/** The value in quotes, or, where it is long, where they go. */
function askForQuotes(value: string): string {
  const quoted = quoteYaml(value);
  if (quoted.length <= 120) return `put the value in quotes: ${quoted}`;
  const mark = quoted.slice(0, 1);
  return mark === '"' || quoted.length === value.length + 2
    ? `put ${mark} before “${value.slice(0, 30).trim()}” and ${mark} after “${value.slice(-30).trim()}”`
    : 'put the value in single quotes, and write each single quote inside it twice';
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
