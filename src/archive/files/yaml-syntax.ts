import { parseDocument, type YAMLError } from 'yaml';
import type { FaultText } from '../../model/placed-fault.ts';
import { quoteYaml } from './yaml-scalars.ts';

/**
 * What a YAML error says to a contributor; with the line in quotes where quotes are what it lacks, which is tried out
 * where `triesQuotes` is true.
 */
export function describeSyntax(
  { code, message, pos }: YAMLError,
  text: string,
  { triesQuotes }: { triesQuotes: boolean },
): FaultText {
  if (code === 'DUPLICATE_KEY') {
    const name = /^["']?([^"':\n]*)/.exec(text.slice(pos[0]))?.[1] ?? '';
    return {
      code: 'yaml-duplicate-key',
      message: `“${name.trim().slice(0, 40)}” is given twice`,
      remedy: 'keep one of the two',
    };
  }
  const said = message.split('\n')[0] ?? '';
  const known = syntaxRemedies[code];
  const quoted = triesQuotes && wordsOfValue.has(code) ? suggestQuotes(text, pos[0]) : undefined;
  return {
    code: 'yaml-syntax',
    message: known?.message ?? `this cannot be read as YAML (${said})`,
    remedy: quoted
      ? `put the whole value in quotes: ${quoted}`
      : (known?.remedy ?? 'check the indentation, and put values that hold “: ” or “#” in quotes'),
  };
}

/** Errors that come of a text that begins or goes on with a mark of YAML. */
const wordsOfValue: ReadonlySet<string> = new Set([
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'UNEXPECTED_TOKEN',
]);

const syntaxRemedies: Partial<Record<string, Omit<FaultText, 'code'>>> = {
  MULTIPLE_DOCS: { message: 'a line --- begins a second document', remedy: 'delete the line: a file holds one record' },
  TAB_AS_INDENT: { message: 'the line is indented with a tab', remedy: 'indent with spaces' },
  MISSING_CHAR: {
    message: 'a quotation mark, a bracket or a comma is missing',
    remedy: 'close what was opened, and put a comma between values in brackets',
  },
  BAD_INDENT: {
    message: 'the line is indented otherwise than its neighbours',
    remedy: 'begin fields of one group in the same column',
  },
  BAD_DQ_ESCAPE: {
    message: 'a backslash in double quotes is not an escape',
    remedy: 'use single quotes, or write the backslash twice',
  },
};

/** Longest line and text for which quotes are tried out, in UTF-16 units. */
const mostOfLine = 200;
const mostOfText = 20_000;

/** The line at an offset with its whole value in quotes, where that mends the text. */
function suggestQuotes(text: string, offset: number): string | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start) === -1 ? text.length : text.indexOf('\n', start);
  if (end - start > mostOfLine || text.length > mostOfText) return undefined;
  const line = text.slice(start, end).trimEnd();
  const [, before = '', value = ''] = /^((?:\s*- +)*\s*(?:[A-Za-z][\w-]*: +)?)(\S.*)$/.exec(line) ?? [];
  if (value === '' || before.trim() === '') return undefined;
  const mended = `${before}${quoteYaml(takeQuotes(value))}`;
  const isBetter = countErrors(text.slice(0, start) + mended + text.slice(end)) < countErrors(text);
  return isBetter ? mended.trim() : undefined;
}

/** A value without the quotes it was meant to stand in. */
function takeQuotes(value: string): string {
  const inner = /^(["'])(.*)\1$/.exec(value)?.[2];
  return inner !== undefined && inner !== '' ? inner : value;
}

function countErrors(text: string): number {
  return parseDocument(text, { prettyErrors: false, logLevel: 'error', schema: 'core', merge: false }).errors.length;
}
