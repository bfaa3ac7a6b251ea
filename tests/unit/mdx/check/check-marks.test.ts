import { describe, expect, it } from 'vitest';
import { findFaults, readBody } from '../bodies.ts';

/** A mark as it was left, words of its remedy, and the text as it is once the remedy is obeyed. */
const faults: readonly (readonly [text: string, code: string, words: string, mended: string])[] = [
  [
    'See [[Soup kitchen]].',
    'other-markup',
    '[Soup kitchen](/projects/soup-kitchen/)',
    'See [Soup kitchen](/projects/soup-kitchen/).',
  ],
  [
    'See [[soup|the kitchen]].',
    'other-markup',
    '[the kitchen](/projects/soup/)',
    'See [the kitchen](/projects/soup/).',
  ],
  [
    '![[pot.jpg]]',
    'other-markup',
    '<Figure src="/media/pot.jpg"',
    '<Figure src="/media/pot.jpg" alt="what can be seen" credit="who made it" licence="CC BY-SA 4.0" />',
  ],
  ['> [!warning] Hot\n> words', 'other-markup', '<Note kind="care">', '<Note kind="care">\n\nHot words\n\n</Note>'],
  ['a ==word== b', 'other-markup', '**word**', 'a **word** b'],
  ['x^[a note]', 'other-markup', '[^1]: a note', 'x[^1]\n\n[^1]: a note'],
  ['Term\n: words', 'other-markup', '- **term**: words', '- **Term**: words'],
  ['H~2~O', 'other-markup', '₂', 'H₂O'],
  ['x^2^', 'other-markup', '²', 'x²'],
  ['::: note\nwords\n:::', 'other-markup', '<Note kind="info">', '<Note kind="info">\n\nwords\n\n</Note>'],
  [
    'said [@minutes-1970, p. 3]',
    'other-markup',
    '<Cite source="minutes-1970" at="p. 3" />',
    'said <Cite source="minutes-1970" at="p. 3" />',
  ],
  ['*[MAS]: Mutual aid', 'other-markup', 'Mutual aid (MAS)', 'Mutual aid (MAS)'],
  ['##Words', 'other-markup', '## Words', '## Words'],
  ['== History ==', 'other-markup', '## History', '## History'],
  ['[TOC]', 'other-markup', 'delete it', ''],
  ['.. note:: words', 'other-markup', '<Note>', '<Note>\n\nwords\n\n</Note>'],
  ['%%hidden%%', 'comment-not-allowed', 'delete it', ''],
  ['[//]: # (hidden)', 'comment-not-allowed', 'delete it', ''],
  [
    '[a](https://example.org/b c.pdf)',
    'link-broken',
    '[a](https://example.org/b%20c.pdf)',
    '[a](https://example.org/b%20c.pdf)',
  ],
  ['[a](https://example.org/b', 'link-broken', '[a](https://example.org/b)', '[a](https://example.org/b)'],
  ['(a)[https://example.org/b]', 'link-broken', '[a](https://example.org/b)', '[a](https://example.org/b)'],
  ['[https://example.org/b a]', 'link-broken', '[a](https://example.org/b)', '[a](https://example.org/b)'],
  ['[a][missing]', 'link-undefined', '[a](https://example.org/page)', '[a](https://example.org/page)'],
  ['| a | b |\n| 1 | 2 |', 'table-unmade', '| --- | --- |', '| a | b |\n| --- | --- |\n| 1 | 2 |'],
  ['| a | b |\n| --- |\n| 1 | 2 |', 'table-unmade', '| --- | --- |', '| a | b |\n| --- | --- |\n| 1 | 2 |'],
  ['| a | b |\n| - | - |\n| 1 | 2 | 3 |', 'table-cells-lost', 'join two cells', '| a | b |\n| - | - |\n| 1 | 2, 3 |'],
  ['word[^Ruiz 1999]\n\n[^Ruiz 1999]: x', 'footnote-name', '[^Ruiz-1999]', 'word[^Ruiz-1999]\n\n[^Ruiz-1999]: x'],
  [
    'word[^Ruiz 1999]\n\n[^Ruiz 1999]: See his book.',
    'footnote-name',
    '[^Ruiz-1999]',
    'word[^Ruiz-1999]\n\n[^Ruiz-1999]: See his book.',
  ],
  ['[^1]: Words.', 'footnote-unused', 'or delete it', ''],
];

const warnings: readonly (readonly [text: string, words: string, mended: string])[] = [
  ['**bold ** word', 'right after the last', '**bold** word'],
  ['a**"x"**b', 'a space or punctuation outside', 'a **"x"** b'],
  ['~old~ word', '~~old~~', '~~old~~ word'],
  ['[a] (https://example.org/b)', 'take the space out', '[a](https://example.org/b)'],
  [`'''bold'''`, '**bold**', '**bold**'],
  [':heart: it', 'put the sign itself there', '♥ it'],
  ['Hawai`i and O`ahu', 'write ʻ', 'Hawaiʻi and Oʻahu'],
  ['Hawai`i', 'write ʻ', 'Hawaiʻi'],
  ['one\\\ntwo\\', 'delete it', 'one\\\ntwo'],
  ['[ ] task', '- [ ]', '- [ ] task'],
  ['a | b\nc | d', '--- | ---', 'a | b\n--- | ---\nc | d'],
];

describe('a mark of another tool', () => {
  it.each(faults)('is told with the form to use: %j', (...[text, code, words, mended]) => {
    const found = (code === 'other-markup' ? readBody(text).warnings : findFaults(text)).filter(
      (fault) => fault.code === code,
    );
    expect(found.map(({ remedy }) => remedy).join('\n')).toContain(words);
    expect(readBody(mended).warnings).toEqual([]);
  });

  it.each(warnings)('is a warning where it may be meant: %j', (text, words, mended) => {
    const found = readBody(text).warnings.filter(({ code }) => code === 'mark-left');
    expect(found.map(({ remedy }) => remedy).join('\n')).toContain(words);
    expect(readBody(mended).warnings).toEqual([]);
  });

  it.each([...faults, ...warnings].map(([text]) => text).filter((text) => !/^[|>]|\n|`|^[%.]|'''/.test(text)))(
    'is innocent in code: %j',
    (text) => {
      expect(readBody(`\`${text}\``).warnings).toEqual([]);
    },
  );

  it.each([
    '\\[[note]]',
    '!\\[[pot.jpg]]',
    'a \\==word==',
    'x\\^[a note]',
    'Term\n\\: words',
    'H\\~2~O',
    'x\\^2^',
    '\\::: note',
    '\\[@key]',
    '\\##Words',
    '\\[a](https://example.org/b c)',
    '\\[a][missing]',
    '> \\[!note] words',
    '\\*\\*bold \\*\\* word',
  ])('is innocent where it is escaped: %j', (text) => {
    expect(readBody(text).warnings).toEqual([]);
  });

  it.each([
    'In [1968] he said a == b, f**k and 5 * 3 * 2.',
    'About ~5 to ~10 people came at 12:30:45; see a:b:c.',
    'A note* and another*, [sic] [1] and snake_case_name.',
    'It cost $5 and $10, 50% of it, C++ and C#, #MutualAid.',
    'word[^1] and <https://example.org/a>\n\n[^1]: See [a](https://example.org/).',
    'Write to cook@example.org [or to a@example.org].',
  ])('is not found in honest words: %j', (text) => {
    expect(readBody(text).warnings).toEqual([]);
  });

  it('has a place also beside an address that becomes a link', () => {
    expect(readBody('[a@example.org and [[note]]').warnings).toMatchObject([
      { code: 'other-markup', line: 1, column: 20 },
    ]);
  });
});
