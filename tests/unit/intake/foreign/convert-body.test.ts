import { describe, expect, it } from 'vitest';
import { convertBody } from '../../../../src/intake/foreign/convert-body.ts';
import { parseBody } from '../../../../src/mdx/parse-body.ts';

const findLink = (name: string) => (name === 'Needle exchange' ? '/practices/needle-exchange/' : undefined);
const convert = (text: string) => convertBody(text, { findLink });

describe('a text of another program', () => {
  it.each([
    ['HTML breaks', 'One<br>\nTwo<br/>three', 'One\\\nTwo\\\nthree'],
    ['HTML emphasis', 'An <em>old</em> and <b>new</b> <code>a<b</code> <code>x</code>', undefined],
    [
      'HTML links',
      'See <a href="https://example.org/x" target="_blank">the page</a>.',
      'See [the page](https://example.org/x).',
    ],
    ['addresses in angles', 'See <https://example.org/x>.', 'See https://example.org/x.'],
    [
      'wiki links',
      '[[Needle exchange|needles]] and [[Needle exchange]]',
      '[needles](/practices/needle-exchange/) and [Needle exchange](/practices/needle-exchange/)',
    ],
    ['wiki links to nothing', 'As in [[My other note#part]].', 'As in My other note.'],
    [
      'callouts',
      '> [!warning] Mind\n> It speaks of a death.\n',
      '<Note kind="care">\n\n**Mind**\n\nIt speaks of a death.\n\n</Note>',
    ],
    ['highlights', 'a ==bright== word', 'a *bright* word'],
    ['inline notes', 'So it was.^[Told in 1971.]', 'So it was.[^inline-1]\n\n[^inline-1]: Told in 1971.'],
    ['definition lists', 'Pot\n: What we cooked in.\n', '- **Pot:** What we cooked in.'],
    ['block ids', 'A line. ^abc123', 'A line.'],
    ['kramdown marks', 'A verse\n{: .poetry}', 'A verse'],
    ['heading ids', '## How {#how}', '## How'],
    [
      'Liquid and Hugo templates',
      'Before {% include map.html %} after {{< youtube abc >}} end {{ site.url }}.',
      'Before  after  end .',
    ],
    ['code of MDX', "import X from './x'\n\nText.", 'Text.'],
    ['remarks', 'Text <!-- not for readers --> goes on %%nor this%%.', 'Text  goes on .'],
    ['pictures', 'Look ![pot](pot.jpg){.wide} here ![[pot.png]].', 'Look  here .'],
    ['braces and signs', 'a set {1, 2} where a < b', 'a set \\{1, 2\\} where a \\< b'],
    ['unknown tags', '<div class="x"><p>Inside</p></div>', 'Inside'],
    ['our own forms', 'So <Cite source="rossi-1999" /> it was.', 'So <Cite source="rossi-1999" /> it was.'],
    ['code', 'Write `{x}` and\n\n```html\n<b>{y}</b>\n```', 'Write `{x}` and\n\n```html\n<b>{y}</b>\n```'],
  ])('has its %s in our forms', (_, text, expected) => {
    const converted = convert(text).text;
    if (expected !== undefined) expect(converted).toBe(expected);
    const result = parseBody({ text: `${converted}\n`, sources: ['rossi-1999'], base: '/' });
    expect(result.ok ? [] : result.faults).toEqual([]);
  });

  it('is listed where it has no form here, with its line', () => {
    const { left } = convert('One\n\n{% include map.html %}\n\n![pot](pot.jpg)\n\n[[Nowhere]] [@meng2021, p. 3]\n');
    expect(left.map(({ line, what }) => `${line} ${what}`)).toEqual([
      '3 {% include map.html %}',
      '5 ![pot](pot.jpg)',
      '7 [[Nowhere]]',
      '7 [@meng2021, p. 3]',
    ]);
  });

  it('is quick however it is made', () => {
    const started = process.cpuUsage();
    for (const piece of ['[[', '{%', '<!--', '^[', '==', '<b>', '`', '%%', '> [!a]\n', '{{', '!['])
      convert(piece.repeat(5000));
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1e6).toBeLessThan(10); // Half a second; it is there to find a rule that takes four times as long for twice as much.
  });
});
