import { describe, expect, it } from 'vitest';
import { findFaults, readBody } from '../bodies.ts';

describe('what a page would leave out or change', () => {
  it.each([
    ['a title of a link', '[a](https://example.org/ "words")', 'words-unseen'],
    ['an address that no link uses', 'Words.\n\n[a]: https://example.org/', 'words-unseen'],
    ['numbers with a gap', '1. a\n3. b', 'list-renumbered'],
    ['a number with a zero in front', '07. a', 'list-renumbered'],
    ['code that is never ended', '```\na\n\nb', 'code-unclosed'],
    ['code that ends in the middle of a line', '~~~\na\nb~~~\n\nc', 'code-unclosed'],
    ['code that a quotation ends', '> ```\n> a\n\nb', 'code-unclosed'],
    ['a paragraph that a rule makes a heading', 'Some words\nand others\n---\n\nMore.', 'mark-left'],
  ])('is a warning: %s', (_name, text, code) => {
    expect(readBody(text).warnings.map((warning) => warning.code)).toEqual([code]);
  });

  it.each([
    ['numbers in order', '3. a\n4. b'],
    ['the same number each time', '1. a\n1. b'],
    ['an empty cell too many', '| a |\n| - |\n| 1 | |'],
    ['a used address', 'See [a].\n\n[a]: https://example.org/'],
    ['a heading', 'Words\n---'],
    ['a zero', '0. a\n1. b'],
    ['code that is ended', '```sh\na\n```\n\n> ~~~\n> a\n> ~~~~\n\n- b\n\n  ```\n  a\n  ```\n\n      a'],
  ])('is silent about %s', (_name, text) => {
    expect(readBody(text).warnings).toEqual([]);
  });

  it('is a fault where years would be counted on', () => {
    expect(findFaults('1968. Begun.\n1971. Ended.')).toMatchObject([{ code: 'year-renumbered', line: 2, column: 1 }]);
    expect(findFaults('1968\\. Begun.\n\n1971\\. Ended.')).toEqual([]);
  });
});
