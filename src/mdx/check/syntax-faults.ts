import { lineColumn } from '../characters/characters.ts';
import { describeHtml } from './html-remedies.ts';
import { describeBraces } from './template-remedies.ts';
import { fill } from '../../model/names/fill.ts';
import type { PlacedFault } from '../../model/placed-fault.ts';

/**
 * What the parser could not read, in plain words. The parser says `line:column: what` about
 * programs; people who write an entry never meant to write one.
 */
export function toSyntaxFault(error: unknown, text: string): PlacedFault {
  const said = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):(\d+): ([\s\S]*)$/.exec(said);
  const offset = offsetOf(text, Number(match?.[1] ?? 1), Number(match?.[2] ?? 1));
  const html = findHtml(said, text, offset);
  if (html) return html;
  const rest = text.slice(offset, offset + 400);
  const rule = rules.find(({ says, source }) => says.test(said) && (source?.test(rest) ?? true)) ?? unknownRule;
  const names = /`<\/?([^`>]*)>`[^`]*(?:`<\/?([^`>]*)>`)?/.exec(said);
  const values = {
    name: names?.[1] ?? /^<\/?([\w.]*)/.exec(rest)?.[1] ?? '',
    other: names?.[2] ?? '',
    source: (rest.split('\n')[0] ?? '').slice(0, 40),
    said: (match?.[3] ?? said).replace(/ \(mdx[^)]*\)$/, ''),
  };
  const at = rule.refine?.(text, offset) ?? offset;
  if (rule.code === 'expression-not-allowed')
    return {
      ...describeBraces(/^\{([^\n]{0,400})\}/.exec(text.slice(at, at + 402))?.[1] ?? ''),
      ...lineColumn(text, at),
    };
  return {
    code: rule.code,
    ...lineColumn(text, at),
    message: fill(rule.message, values),
    remedy: fill(rule.remedy, values),
  };
}

/** A tag of HTML that the parser names, as one that is never closed, or stops at. */
function findHtml(said: string, text: string, offset: number): PlacedFault | undefined {
  const open = /closing tag for `<([^\s`>]*)[^`]*>` \((\d+):(\d+)-/.exec(said);
  const unclosed = open && describeHtml(open[1] ?? '');
  if (open?.[1]?.startsWith('www.'))
    return {
      code: 'bare-address',
      line: Number(open[2]),
      column: Number(open[3]),
      message: `“<${open[1]}>” is no address in angle brackets`,
      remedy: `write <https://${open[1]}>, or [words](https://${open[1]})`,
    };
  if (unclosed) return { ...unclosed, line: Number(open[2]), column: Number(open[3]) };
  const there = / in expression/.test(said)
    ? undefined
    : /^<\/?([A-Za-z][\w-]*)(?=[\s/>])/.exec(text.slice(offset, offset + 60));
  const named = there && describeHtml(there[1] ?? '');
  return named ? { ...named, ...lineColumn(text, offset) } : undefined;
}

/** Faults that often only follow from an earlier one. */
export function isTagPairFault({ code }: PlacedFault): boolean {
  return code.startsWith('tag-') && code !== 'tag-not-readable';
}

/** The text with the paragraph around a line blanked, so that the rest can still be read. */
export function blankParagraph(text: string, line: number): string {
  const lines = text.split('\n');
  const isBlank = (index: number) => (lines[index] ?? '').trim() === '';
  let first = line - 1;
  let last = line - 1;
  while (first > 0 && !isBlank(first - 1)) first -= 1;
  while (last < lines.length - 1 && !isBlank(last + 1)) last += 1;
  return lines.map((content, index) => (index < first || index > last ? content : '')).join('\n');
}

function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, content) => sum + content.length + 1, 0) + column - 1;
}

/** The outermost brace that stands open at the place: the parser names the first word inside that is no program. */
function findOpenBrace(text: string, offset: number): number {
  let depth = 0;
  let open = offset;
  for (let at = Math.max(0, text.lastIndexOf('\n\n', offset - 1)); at <= offset; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '{') {
      if (depth === 0) open = at;
      depth += 1;
    } else if (text[at] === '}') depth = Math.max(0, depth - 1);
  }
  return open;
}

/** The first attribute of a tag that is not a name with text in quotes: the parser names only the tag. */
function findOddAttribute(text: string, offset: number): number {
  const sound = /^<[A-Za-z][\w.]*(?:\s+[A-Za-z_][\w-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'))?(?=[\s/>]))*\s*/.exec(
    text.slice(offset),
  );
  return offset + (sound?.[0].length ?? 0);
}

const lessThan = 'to show a less-than sign write \\<';

const rules: readonly SyntaxRule[] = [
  {
    code: 'spread-not-allowed',
    says: /Unexpected|oxc/,
    source: /^<[A-Za-z][\w.]*\s+(?:[\w-]+(?:="[^"]*")?\s+)*\{/,
    message: 'the tag “{source}” has {…} code in it',
    remedy: 'write its attributes as text in quotes, such as <Note kind="care">',
  },
  {
    code: 'expression-not-allowed',
    says: /in expression|expression with oxc|acorn/,
    message: 'a {…} expression is not allowed in an entry',
    remedy: 'to show a curly brace write \\{ or put it in `code`',
    refine: findOpenBrace,
  },
  {
    code: 'tag-unclosed',
    says: /Expected a closing tag/,
    message: '<{name}> is opened here and not closed in the same paragraph',
    remedy:
      'write </{name}> at its end; for more than one paragraph put <{name}> and </{name}> on lines of their own with empty lines around them',
  },
  {
    code: 'tag-misplaced',
    says: /Expected the closing tag/,
    message: '</{name}> stands inside a paragraph, and <{name}> before it',
    remedy: 'put <{name}> and </{name}> on lines of their own with empty lines around them, or both in one paragraph',
  },
  {
    code: 'tag-mismatched',
    says: /expected corresponding closing tag/,
    message: '</{name}> does not close <{other}>',
    remedy: 'write </{other}>',
  },
  {
    code: 'tag-stray',
    says: /expected an open tag first/,
    message: '</{name}> closes nothing',
    remedy: 'delete it, or write <{name}> where it begins',
  },
  {
    code: 'comment-not-allowed',
    says: /Unexpected character/,
    source: /^<!--/,
    message: 'an HTML comment is not allowed in an entry',
    remedy: 'delete it; write what readers may know as <Note>…</Note>',
  },
  {
    code: 'html-not-allowed',
    says: /Unexpected character/,
    source: /^<[!?%]/,
    message: '“{source}” is not allowed in an entry',
    remedy: lessThan,
  },
  {
    code: 'bare-address',
    says: /Unexpected character/,
    source: /^<(?:https?:|mailto:|www\.|[^\s<>@]+@)/i,
    message: '“{source}” is no address in angle brackets',
    remedy: 'write it with %20 for each space, or as [words](https://example.org/)',
  },
  {
    code: 'attribute-not-text',
    says: /Unexpected character/,
    source: /^<[A-Z][A-Za-z]*\s[^<]*[=>]/,
    message: 'the tag “{source}” cannot be read',
    remedy: 'write each attribute as a name with its value in straight quotes, such as <Note kind="care">',
    refine: findOddAttribute,
  },
  {
    code: 'tag-not-readable',
    says: /Unexpected|Could not parse/,
    message: '“{source}” is not a tag that can be read',
    remedy: `${lessThan}, or put it in \`code\``,
  },
];

const unknownRule: SyntaxRule = {
  code: 'not-readable',
  says: /^/,
  message: 'this place cannot be read ({said})',
  remedy: 'compare the brackets and tags around it with those elsewhere',
};

interface SyntaxRule {
  code: string;
  /** What the parser says. */
  says: RegExp;
  /** What stands at the place. */
  source?: RegExp;
  message: string;
  remedy: string;
  /** Finds the place that is to blame, from the place that the parser names. */
  refine?: (text: string, offset: number) => number;
}
