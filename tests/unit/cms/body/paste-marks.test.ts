import { describe, expect, it } from 'vitest';
import { escapeText, insertPasted } from '../../../../src/cms/body/insert.ts';
import { prefixLines, writeCode, writeFence, writeLink, writeTable } from '../../../../src/cms/body/paste-marks.ts';
import { parseBody } from '../../../../src/mdx/parse-body.ts';

describe('a pasted form', () => {
  it.each([
    [
      'a link',
      writeLink('the aid ', 'https://example.org/Aid_(mutual)?a=1&b=2'),
      'href="https://example.org/Aid_(mutual)?a=1&#x26;b=2"',
    ],
    [
      'a link whose address holds signs of Markdown',
      writeLink('x', 'https://example.org/)`<a>{b}'),
      'href="https://example.org/)%60%3Ca%3E%7Bb%7D"',
    ],
    [
      'a link whose address seems to hold an entity',
      writeLink('x', 'https://example.org/?a&copy;'),
      'href="https://example.org/?a&#x26;copy;"',
    ],
    [
      'a link whose words hold brackets',
      writeLink(escapeText('[p. 3] ](x'), 'https://example.org/'),
      '>[p. 3] ](x</a>',
    ],
    ['a link whose words are apart', writeLink('one\n\ntwo', 'https://example.org/'), '>one\ntwo</a>'],
    ['code', writeCode('cut  -d{x}', 'Run '), '<code>cut -d{x}</code>'],
    ['code with backticks', writeCode('a``b`', ''), '<code>a``b`</code>'],
    ['code inside a word', writeCode('b_c', 'a'), 'b_c'],
    ['lines of code', writeFence('\nif {a} {\n\n\n  <b>```\n}\n', 'sh'), 'if {a} {\n\n\n  &#x3C;b>```\n}'],
    [
      'a quotation of paragraphs',
      prefixLines('One.\n\nTwo.', '> '),
      /<blockquote>\s*<p>One.<\/p>\s*<p>Two.<\/p>\s*<\/blockquote>/,
    ],
    ['code in a list', prefixLines(`One\n\n${writeFence('a\n\nb')}`, '- ', '  '), /<li>\s*<p>One<\/p>\s*<pre.*a\n\nb/s],
    [
      'a table',
      writeTable([['A'], ['b|c', writeCode('d|e', '')]]),
      />A<\/th>\s*<th scope="col"><\/th>.*<td>b\|c<\/td>\s*<td><code>d\|e<\/code>/s,
    ],
  ])('is taken by the archive: %s', (_, text, shown) => {
    const result = parseBody({ text: `${text}\n`, sources: [], base: '/' });
    const html = result.ok && result.body.warnings.length === 0 ? result.body.html : JSON.stringify(result);
    expect(html).toMatch(typeof shown === 'string' ? new RegExp(RegExp.escape(shown)) : shown);
  });

  it('leaves out addresses that lead to no page, and code without letters', () => {
    expect(writeLink('here', 'javascript:alert(1)')).toBe('here');
    expect(writeFence(' \n')).toBe('');
  });
});

describe('what was pasted', () => {
  it.each([
    ['words', 'One ][ two.', 'One **x**][ two.', '**x**'],
    ['a quotation in a line', 'One.][Two.', 'One.\n\n> x\n\n][Two.', '> x'],
    ['a table at the end', 'One.\n][', 'One.\n\n| a |][', '| a |'],
    ['paragraphs in an empty text', '][', 'a\n\nb][', 'a\n\nb'],
  ])('stands apart where it has to: %s', (...[, marked, expected, pasted]) => {
    const start = marked.indexOf('][');
    const text = marked.replace('][', '');
    const { text: put, select } = insertPasted(pasted, text, { start, end: start });
    const whole = text.slice(0, start) + put + text.slice(start);
    expect(`${whole.slice(0, select.start)}][${whole.slice(select.end)}`).toBe(expected);
  });
});
