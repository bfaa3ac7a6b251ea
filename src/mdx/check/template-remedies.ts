import { askForFigure } from './mark-remedies.ts';
import type { FaultText } from '../../model/placed-fault.ts';

/** What to write in place of a `{…}`, by what stands between the braces: most are marks of other tools. */
export function describeBraces(inside: string): FaultText {
  const rule = rules.find(({ pattern }) => pattern.test(inside));
  const shown = toShown(inside);
  return {
    code: rule?.code ?? 'expression-not-allowed',
    message: rule?.message.replace('{shown}', () => shown) ?? 'a {…} expression is not allowed in an entry',
    remedy: rule?.remedy ?? 'to show a curly brace write \\{ or put it in `code`',
  };
}

function toShown(inside: string): string {
  const line = inside.trim().split('\n')[0] ?? '';
  return `“{${line.length > 40 ? `${line.slice(0, 37)}…` : line}}”`;
}

const literal = 'to show it as it is put it in `code`';
const command = '{shown} is a command of another tool, and nothing carries it out here';

const rules: readonly BraceRule[] = [
  {
    pattern: /^\/\*/,
    code: 'comment-not-allowed',
    message: '{shown}: a comment is not allowed in an entry',
    remedy: 'delete it; write what readers may know as <Note>…</Note>',
  },
  {
    pattern: /^\s*[:.#][^}]{0,80}(?:poe|verse|lyric|song|stanza|indent)/i,
    message: '{shown} gives a class to a text, and classes are not known here',
    remedy: `delete it; to keep the lines of a poem or song put them between <Verse> and </Verse>; ${literal}`,
  },
  {
    pattern: /^\s*(?::|[.#][\p{L}_-]|[\p{L}-]+\s*=)/u,
    message: '{shown} gives a class, a name or a size, and none of them is known here',
    remedy: `delete it: headings get their names by themselves; ${literal}`,
  },
  {
    pattern: /^[{%][<%]?-?\s*(?:figure|image|img|picture|gallery)\b/i,
    message: command,
    remedy: askForFigure(),
  },
  {
    pattern: /^[{%][<%]?-?\s*(?:ref|relref|link|post_url|xref)\b/i,
    message: command,
    remedy: 'write [words](/projects/some-project/), with the address of the entry',
  },
  {
    pattern: /^[{%][<%]?-?\s*(?:note|callout|admonition|alert|hint|tip|warning|notice|aside|info)\b/i,
    message: command,
    remedy: 'write <Note kind="info"> and </Note>, each on a line of its own between empty lines',
  },
  {
    pattern: /^[{%][<%]?-?\s*(?:quote|blockquote|pullquote|epigraph)\b/i,
    message: command,
    remedy: 'write <Quote> and </Quote>, each on a line of its own between empty lines',
  },
  {
    pattern: /^[{%][<%]?-?\s*(?:cite|citation|bibliography|footnote|fn|sfn|efn)\b/i,
    message: command,
    remedy: 'write <Cite source="…" />, with the id of a source that the entry lists',
  },
  {
    pattern: /^(?:\{|%|<)/,
    message: command,
    remedy: `delete it, and write the words that it would put there; ${literal}`,
  },
  {
    pattern: /^(?:==|\+\+|--|~~|>>)/,
    message: '{shown} is the mark of a change that is not settled',
    remedy: `keep the words that are right, and delete the marks; ${literal}`,
  },
];

interface BraceRule {
  pattern: RegExp;
  code?: string;
  message: string;
  remedy: string;
}
