import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toMarkdown } from '../../../src/contribute/text/escape-markdown.ts';
import { parseBody } from '../../../src/mdx/parse-body.ts';

/** Marks of Markdown, of MDX and of HTML, among letters. Quotes and dashes are left out: a page sets them otherwise. */
const typed = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'b',
        'import ',
        'export ',
        ' ',
        '\n',
        '\n\n',
        '\n    ',
        '1. ',
        '2) ',
        '+ ',
        '= ',
        '* ',
        '# ',
        '> ',
        '| ',
      ],
      ...[
        '\\',
        '`',
        '``',
        '*',
        '**',
        '_',
        '__',
        '{',
        '}',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '<b>',
        '</b>',
        '<!',
        '</',
        '#',
      ],
      ...['|', '~', '~~', '&', '&amp;', '&#65;', '!', '![', '](', '[^1]', '[^1]: ', '[ ] ', ': ', ':::', '$', '%', '^'],
      ...['https://a.example/b', 'www.a.example', 'mailto:a@b.example', 'a@b.example'],
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));

it('shows somebody’s words as they were typed, whatever they are', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const result = parseBody({ text: `${toMarkdown(text)}\n`, sources: [], base: '/' });
      expect(result).toMatchObject({ ok: true });
      if (result.ok) expect(toLetters(toText(result.body.html))).toBe(toLetters(text));
    }),
    { numRuns: 300 },
  );
});

/** Text of a page's HTML; only paragraphs, line ends and code may stand around it. */
function toText(html: string): string {
  expect(html.replaceAll(/<\/?(?:p|br|code)>/g, '')).not.toMatch(/<[a-z/]/);
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
  return html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&(?:#x([0-9a-f]+)|(lt|gt|amp|quot));/gi, (_, digits: string | undefined, name: string) =>
      digits ? String.fromCodePoint(parseInt(digits, 16)) : (named[name] ?? ''),
    );
}

function toLetters(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
