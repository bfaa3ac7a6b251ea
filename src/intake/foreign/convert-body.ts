import { oneLine, protectCode } from './protect-code.ts';

export interface Converted {
  text: string;
  /** What was taken out because no form here holds it, with its line in the text that came in. */
  left: { line: number; what: string; advice: string }[];
}

export interface ConvertOptions {
  /** Address of the entry that a wiki link names, such as `/practices/needle-exchange/`; undefined for none. */
  findLink?: (name: string) => string | undefined;
}

/**
 * A text of Jekyll, Hugo, Quartz, Obsidian, Pandoc or plain HTML in the forms of this archive. Letters of the text stay;
 * what has no form here (templates, classes, pictures without a credit) is taken out and listed. Code stays as it is.
 */
export function convertBody(source: string, { findLink = () => undefined }: ConvertOptions = {}): Converted {
  const left: Converted['left'] = [];
  const { text: open, restore } = protectCode(source.replaceAll('\r\n', '\n'));
  const leave = (what: string, advice: string) => {
    const at = source.indexOf(what.split('\n')[0] ?? what);
    left.push({ line: at < 0 ? 1 : source.slice(0, at).split('\n').length, what: what.slice(0, 80), advice });
    return '';
  };
  let text = open;
  text = text.replace(oneLine, (line) => line.replace(/(?<![ \t])[ \t]*<br\s*\/?>[ \t]*/gi, ', '));
  for (const rule of mechanicalRules) text = text.replace(rule.pattern, rule.into);
  text = text
    .replace(/<!--[\s\S]*?-->|%%[\s\S]*?%%/g, (what) =>
      leave(what, 'a remark for editors; a commit message or an open question can hold it'),
    )
    .replace(/\{%-?\s*(?:raw|endraw)\s*-?%\}/g, '')
    .replace(/\{\{[<%][\s\S]*?[>%]\}\}|\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g, (what) =>
      leave(what, 'a template; write what it would have shown'),
    )
    .replace(/(?<![ \t])[ \t]*\{[:#.][^}\n]*\}/g, (what) => leave(what.trim(), 'a mark for another program’s looks'))
    .replace(/^(?:import|export) .*$/gm, (what) => leave(what, 'code; an entry holds none'))
    .replace(/!\[\[([^[\]\n]+)\]\]/g, (what) => leave(what, pictureAdvice))
    .replace(/!\[[^[\]\n]*\]\([^)\n]*\)(?:\{[^}\n]*\})?|<img\b[^<>]*>/g, (what) => leave(what, pictureAdvice))
    .replace(/\[\[([^[\]|#\n]+)(?:#[^[\]|\n]*)?(?:\|([^[\]\n]+))?\]\]/g, (what, name: string, words?: string) => {
      const address = findLink(name.trim());
      const shown = (words ?? name).trim();
      if (address) return `[${shown}](${address})`;
      leave(what, 'a link to a note that is no entry here; its words stay');
      return shown;
    })
    .replace(/\[(-?@[^\]\n]+)\]/g, (what, inner: string) => {
      leave(what, 'a citation; name the work under sources and write <Cite source="…" />');
      return `\\[${inner}\\]`;
    });
  text = toFootnotes(toNotes(text));
  text = escapeRest(text, leave);
  return {
    text: restore(text)
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim(),
    left: left.sort((a, b) => a.line - b.line),
  };
}

/**
 * Changes of form that keep every word and lose nothing, so that a program may make them unasked. A tag with a backslash
 * before it is words; a tag whose mark Markdown would not read there is left to people.
 */
export const mechanicalRules: readonly { pattern: RegExp; into: string }[] = [
  { pattern: /(?<=^|\n[ \t]*\n)[ \t]*(?:<br\s*\/?>[ \t]*)+(?:\r?\n|$)?/gi, into: '' },
  {
    pattern: /(?<![ \t\\])(?:[ \t]*\r?\n)?[ \t]*<br\s*\/?>[ \t]*\r?\n(?=[^\s#>|<*+\d-]|[*+-]\S|\d+[^\d.)]|<[A-Za-z])/gi,
    into: '\\\n',
  },
  { pattern: /(?<![ \t\\])[ \t]*<br\s*\/?>[ \t]*(?=\r?\n|$)/gi, into: '' },
  { pattern: /(?<![ \t\\])[ \t]*<br\s*\/?>[ \t]*(?=[^\s#>|*+\d-]|[*+-]\S|\d+[^\d.)])/gi, into: '\\\n' },
  { pattern: toEmphasisPattern('em|i', '*'), into: '*$1*' },
  { pattern: toEmphasisPattern('strong|b', '*'), into: '**$1**' },
  { pattern: toEmphasisPattern('del|s|strike', '~'), into: '~~$1~~' },
  { pattern: /(?<![\\`])<code>([^<>`\n]+)<\/code>(?!`)/gi, into: '`$1`' },
  {
    pattern: /(?<!\\)<a href=["']((?:https?:\/)?\/[^"'\s<>()]+)["'][^<>]*>([^<>[\]\n]+)(?<!\\)<\/a>/gi,
    into: '[$2]($1)',
  },
  { pattern: /^[ \t]*<hr\s*\/?>[ \t]*$/gim, into: '***' },
  { pattern: /(?<!\\)&nbsp;/g, into: '\u00A0' },
];

/** Words between two tags; a mark that touches a letter outside is read only where it touches one inside as well. */
function toEmphasisPattern(names: string, mark: string): RegExp {
  const letter = String.raw`[\p{L}\p{N}]`;
  const open = `(?:(?<!${letter})<(?:${names})>(?=\\S)|<(?:${names})>(?=${letter}))`;
  const close = `(?:(?<=${letter})</(?:${names})>|(?<=[^\\s\\\\])</(?:${names})>(?!${letter}))`;
  return new RegExp(`(?<![\\\\${mark}])${open}([^<>${mark}\\n]+)${close}(?![${mark}])`, 'giu');
}

const pictureAdvice =
  'a picture; put it into content/media and write <Figure src="/media/…" alt="…" credit="…" licence="…" />';

/** Callouts become notes, highlights emphasis, definition lists lines with their term in front, block ids nothing. */
function toNotes(text: string): string {
  return text
    .replace(/^> ?\[!\w+\].*\n(?:>.*(?:\n|$))*/gm, toNote)
    .replace(/==(?=\S)([^=\n]+?)==/g, '*$1*')
    .replace(/^(?![>#|\-*:\s])(.+)\n((?::[ \t]+.+\n?)+)/gm, (_, term: string, items: string) =>
      items
        .trimEnd()
        .split('\n')
        .map((item) => `- **${term.trim()}:** ${item.replace(/^:[ \t]+/, '')}`)
        .join('\n')
        .concat('\n'),
    )
    .replace(/(?<![ \t])[ \t]+\^[a-z0-9-]+[ \t]*$/gim, '');
}

function toNote(callout: string): string {
  const [first = '', ...inside] = callout.trimEnd().split('\n');
  const [, kind = '', title = ''] = /^> ?\[!(\w+)\][+-]?[ \t]*(.*)$/.exec(first) ?? [];
  const words = inside
    .map((line) => line.replace(/^> ?/, ''))
    .join('\n')
    .trim();
  const parts = [title && `**${title.trim()}**`, words].filter(Boolean).join('\n\n');
  return `<Note kind="${/warn|danger|caution|care/i.test(kind) ? 'care' : 'info'}">\n\n${parts}\n\n</Note>\n`;
}

/** `^[words]` becomes a footnote of its own at the end. */
function toFootnotes(text: string): string {
  const notes: string[] = [];
  const open = text.replace(/\^\[((?:[^[\]\n]|\[[^[\]\n]*\])+)\]/g, (_, words: string) => {
    notes.push(words.trim());
    return `[^inline-${notes.length}]`;
  });
  return notes.length === 0
    ? text
    : `${open.trimEnd()}\n\n${notes.map((words, index) => `[^inline-${index + 1}]: ${words}`).join('\n')}\n`;
}

/** Tags that have no form here lose their brackets and keep what they hold; other `<` and `{` are shown as they are. */
function escapeRest(text: string, leave: (what: string, advice: string) => string): string {
  return text
    .replace(/<\/?([a-zA-Z][\w.-]*)(?:\s[^<>]*)?\/?>/g, (what, name: string) => {
      if (ours.has(name)) return what;
      if (!what.startsWith('</')) leave(what, 'a tag; what stands inside it stays');
      return '';
    })
    .replace(/<(?=https?:\/\/)([^<>\s]+)>/g, '$1')
    .replace(/(?<!\\)<(?!\/?(?:Note|Quote|Cite|Lang|Figure|Timeline|Verse|Dialogue)\b)/g, '\\<')
    .replace(/(?<!\\)\{/g, '\\{')
    .replace(/(?<!\\)\}/g, '\\}');
}

const ours: ReadonlySet<string> = new Set(['Note', 'Quote', 'Cite', 'Lang', 'Figure', 'Timeline', 'Verse', 'Dialogue']);
