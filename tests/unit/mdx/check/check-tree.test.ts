import { describe, expect, it } from 'vitest';
import { findFaults, listFaults, readBody } from '../bodies.ts';

describe('an entry’s body', () => {
  it('is refused with what to write instead', () => {
    expect(findFaults('\nHello {name}.')).toEqual([
      {
        code: 'expression-not-allowed',
        line: 2,
        column: 7,
        field: 'body',
        message: 'a {…} expression is not allowed in an entry',
        remedy: 'to show a curly brace write \\{ or put it in `code`',
      },
    ]);
  });

  it('reports every fault it can find, in order and once', () => {
    expect(
      listFaults(
        'A [x](ftp://example.org/).\n\n<div>\n\n<Note kind="sad">b</Note>\n\n</div>\n\nHello {{ x }}\n\nText <b and\n\n[y](javascript:1)',
      ),
    ).toMatchInlineSnapshot(`
      [
        "1:3 address-not-allowed: the link address “ftp://example.org/” starts with ftp: where only https:, http: and mailto: are taken",
        "3:1 html-not-allowed: the HTML tag <div> is not allowed in an entry",
        "5:7 attribute-value: kind “sad” is none of info, care, correction",
        "9:7 expression-not-allowed: “{{ x }}” is a command of another tool, and nothing carries it out here",
        "11:6 html-not-allowed: the HTML tag <b> is not allowed in an entry",
        "13:1 address-not-allowed: the link address “javascript:1” starts with javascript: where only https:, http: and mailto: are taken",
      ]
    `);
  });

  it('is not blamed for tags that only an unreadable paragraph left open', () => {
    expect(listFaults('<Note>\n\nHello {{\n\n</Note>\n')).toEqual([
      '3:7 expression-not-allowed: a {…} expression is not allowed in an entry',
    ]);
  });

  it('spells out what cannot be seen in the words it repeats', () => {
    expect(listFaults('[x](/a\u202Eb)').join()).not.toContain('\u202E');
  });
});

describe('code', () => {
  it.each([
    ['a {1}', '1:3 expression-not-allowed: a {…} expression is not allowed in an entry'],
    ['{/* comment */}', '1:1 comment-not-allowed: “{/* comment */}”: a comment is not allowed in an entry'],
    [
      'a\n\nimport tax was high',
      '3:1 program-not-allowed: a paragraph that begins with the small word “import” or “export” is read as a program',
    ],
    ['<script>1</script>', '1:1 html-not-allowed: the HTML tag <script> is not allowed in an entry'],
    ['<!-- note -->', '1:1 comment-not-allowed: an HTML comment is not allowed in an entry'],
    ['<!doctype html>', '1:1 html-not-allowed: “<!doctype html>” is not allowed in an entry'],
    ['see <https://example.org/a b>', '1:5 bare-address: “<https://example.org/a b>” is no address in angle brackets'],
    ['5 <6', '1:3 tag-not-readable: “<6” is not a tag that can be read'],
    ['```js {1}\n```', '1:1 code-language: “{1}” stands after the fence'],
  ])('is refused: %j', (text, fault) => {
    expect(listFaults(text)).toEqual([fault]);
  });
});

describe('a component', () => {
  it.each([
    ['<Notes>x</Notes>', '1:1 component-unknown: there is no component <Notes>'],
    ['<Note.Body>x</Note.Body>', '1:1 component-unknown: there is no component <Note.Body>'],
    ['<a:b>x</a:b>', '1:1 component-unknown: there is no component <a:b>'],
    ['<>x</>', '1:1 component-unknown: an empty tag <> is not allowed'],
    ['<Note>x', '1:1 tag-unclosed: <Note> is opened here and not closed in the same paragraph'],
    ['<Note>x</Quote>', '1:8 tag-mismatched: </Quote> does not close <Note>'],
    ['<Note>\n\nx</Note>', '3:2 tag-misplaced: </Note> stands inside a paragraph, and <Note> before it'],
    ['x </Note>', '1:3 tag-stray: </Note> closes nothing'],
    ['Words <Note>x</Note> words', '1:7 component-place: <Note> stands in the middle of a paragraph'],
    ['<Note></Note>', '1:1 component-content: <Note> is empty'],
    ['<Cite source="minutes-1970">x</Cite>', '1:1 component-content: <Cite> may hold nothing'],
    [
      '<Timeline>\n\nNo list\n\n</Timeline>',
      '1:1 timeline-form: a timeline holds one list, each of whose items begins with a date in bold',
    ],
    ['[a <Cite source="minutes-1970" />](/b)', '1:4 link-in-link: a link or citation stands inside a link'],
  ])('is refused: %j', (text, fault) => {
    expect(listFaults(text)).toEqual([fault]);
  });

  it('offers the name that was meant', () => {
    expect(findFaults('<Qoute>x</Qoute>')[0]?.remedy).toMatch(/^did you mean <Quote>\?/);
    expect(findFaults('<Evil />')[0]?.remedy).toMatch(/^there are Cite, Quote/);
  });
});

describe('an attribute', () => {
  it.each([
    ['<Note kind="sad">x</Note>', '1:7 attribute-value: kind “sad” is none of info, care, correction'],
    ['<Note kind>x</Note>', '1:7 attribute-not-text: “kind” is not text in quotes'],
    ['<Note kind={"care"}>x</Note>', '1:7 attribute-not-text: “kind” is not text in quotes'],
    ['<Note kind=care>x</Note>', '1:7 attribute-not-text: the tag “<Note kind=care>x</Note>” cannot be read'],
    ['<Note kind="care" kind="info">x</Note>', '1:19 attribute-twice: “kind” is given twice'],
    ['<Note\n  kind="care"\n  onclick="x">y</Note>', '3:3 attribute-unknown: <Note> has no attribute “onclick”'],
    [
      '> <Note kind="info"\n> constructor="x">y</Note>',
      '1:3 tag-split: <Note> goes on in the next line of a block quotation',
    ],
    ['- <Note\n  constructor="x">y</Note>', '2:3 attribute-unknown: <Note> has no attribute “constructor”'],
    ['<Note {...x}>y</Note>', '1:1 spread-not-allowed: <Note> has {…} code in its tag'],
    ['<Lang>x</Lang>', '1:1 attribute-missing: <Lang> has no code'],
    ['<Lang code="dutch language">x</Lang>', '1:7 attribute-value: code “dutch language” is not a language tag'],
    ['a <Cite source="Minutes" />', '1:9 attribute-value: source “Minutes” is not an id'],
    [
      '<Figure src="/media/A.JPG" alt="a" credit="b" licence="CC0" />',
      '1:9 attribute-value: src “/media/A.JPG” is not a picture of the media folder, such as /media/first-meeting.jpg (small letters, digits and hyphens; jpg, png or webp)',
    ],
    ['<Figure src="/media/a.jpg" alt="" credit="b" licence="CC0" />', '1:28 attribute-value: alt “” is empty'],
    [
      '<Figure src="/media/a.jpg" alt="a" credit="b" licence="javascript:1" />',
      '1:47 attribute-value: licence “javascript:1” is neither a short name such as CC BY-SA 4.0 nor the address of a licence',
    ],
  ])('is refused: %j', (text, fault) => {
    expect(listFaults(text)).toEqual([fault]);
  });
});

describe('a citation', () => {
  it('of a source that the header does not list is refused with the nearest one', () => {
    expect(findFaults('A <Cite source="minutes-1971" />')).toMatchObject([
      {
        code: 'citation-undeclared',
        line: 1,
        column: 9,
        message: '“minutes-1971” is not among the entry’s sources',
        remedy: 'add it to the entry’s sources, or write source="minutes-1970" if you meant that one',
      },
    ]);
  });

  it('is refused in a quotation too', () => {
    expect(listFaults('<Quote source="other">x</Quote>')).toEqual([
      '1:8 citation-undeclared: “other” is not among the entry’s sources',
    ]);
  });
});

describe('a link', () => {
  it.each([
    [
      '[x](javascript:1)',
      '1:1 address-not-allowed: the link address “javascript:1” starts with javascript: where only https:, http: and mailto: are taken',
    ],
    [
      '[x](other.mdx)',
      '1:1 address-not-allowed: the link address “other.mdx” must start with https://, http://, mailto:, / or #',
    ],
    [
      '[x][r]\n\n[r]: ftp://example.org',
      '3:1 address-not-allowed: the link address “ftp://example.org” starts with ftp: where only https:, http: and mailto: are taken',
    ],
    ['[example.org](https://evil.example/)', '1:1 link-misleads: the link shows example.org but goes to evil.example'],
    ['## Kitchen\n\n[x](#kitchn)', '3:1 fragment-unknown: the entry has no place called #kitchn'],
  ])('is refused: %j', (text, fault) => {
    expect(listFaults(text)).toEqual([fault]);
  });

  it('may show the host it goes to', () => {
    expect(readBody('[example.org/page](https://www.example.org/page)').html).toContain('example.org/page');
  });
});

describe('a picture in Markdown’s own form', () => {
  it('is refused with the figure to write instead', () => {
    expect(findFaults('![A long table](/media/table.jpg)')).toMatchObject([
      {
        code: 'image-not-credited',
        message: 'the picture “/media/table.jpg” has no credit and no licence',
        remedy:
          'write <Figure src="/media/table.jpg" alt="A long table" credit="who made it" licence="CC BY-SA 4.0" /> on a line of its own, between empty lines',
      },
    ]);
  });
});

describe('a footnote', () => {
  it.each([
    ['a\n\n[^1]: lost', '3:1 footnote-unused: no place in the text refers to the footnote “1”'],
    ['a\n\n[^1]: lost[^1]', '3:1 footnote-unused: no place in the text refers to the footnote “1”'],
    ['a[^1] b', '1:2 footnote-missing: there is no footnote “1”'],
    ['a[^1]\n\n[^1]: b\n\n[^1]: c', '5:1 footnote-twice: the footnote “1” is written twice'],
  ])('is refused when words would be lost: %j', (text, fault) => {
    expect(listFaults(text)).toEqual([fault]);
  });

  it('is no footnote behind a backslash', () => {
    expect(readBody('a\\[^1]').html).toBe('<p>a[^1]</p>');
  });
});

describe('a character written as an entity', () => {
  it.each([
    ['Ad&#x200B;min', '1:3 zero-width: U+200B is an invisible character: “Ad⟨U+200B⟩min”'],
    ['Ad&ZeroWidthSpace;min', '1:3 zero-width: U+200B is an invisible character: “Ad⟨U+200B⟩min”'],
    [
      '<Quote by="&#8238;x">y</Quote>',
      '1:12 bidi-control: U+202E is a hidden control that shows text in another order than it is written: “⟨U+202E⟩x”',
    ],
    ['[a](/b "&#x2028;")', '1:9 line-separator: U+2028 is a line separator that most programs do not show: “⟨U+2028⟩”'],
  ])('is held to the same rules: %j', (text, fault) => {
    expect(listFaults(text)).toEqual([fault]);
  });

  it('is no entity in code', () => {
    expect(readBody('`&#x200B;`').html).toContain('&#x26;#x200B;');
  });
});
