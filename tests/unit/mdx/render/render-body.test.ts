import { describe, expect, it } from 'vitest';
import { readBody } from '../bodies.ts';

const snapshots: Record<string, string> = {
  'cite.html':
    'They met in March <Cite source="interview-1971" at="pp. 3–5" />, and again <Cite source="minutes-1970" />.\n\nAnd once more <Cite source="interview-1971" />.',
  'quote.html':
    '<Quote by="A neighbour" source="interview-1971" at="p. 7" lang="es">\n\nPan y *dignidad*.\n\nSiempre.\n\n</Quote>\n\n<Quote>We never closed.</Quote>\n\n<Quote by="B" at="12:30">Said aloud.</Quote>',
  'note.html':
    '<Note>A remark.</Note>\n\n<Note kind="care">\n\nThis part speaks of a *death*.\n\n- one\n- two\n\n</Note>\n\n<Note kind="correction">It was 1971.</Note>',
  'figure.html':
    '<Figure src="/media/first-meeting.jpg" alt="Women at a long table" caption="The first meeting" credit="Anonymous" licence="https://creativecommons.org/licenses/by-sa/4.0/" />\n\n<Figure src="/media/door.png" alt="A door" credit="B" licence="Public domain" />',
  'timeline.html':
    '<Timeline label="How it went">\n\n- **1970-07-14** The first kitchen opens.\n- `1971` A second one follows <Cite source="minutes-1970" />.\n- **about 1972** They join.\n\n</Timeline>\n\n<Timeline>\n\n- **1980** First.\n\n- **1981** Second.\n\n  And more.\n\n</Timeline>',
  'lang.html':
    'They call it <Lang code="nl">wederkerigheid</Lang>.\n\n<Lang code="ar" dir="rtl">\n\nالمساعدة المتبادلة\n\n</Lang>\n\n<Lang code="cr">ᓀᐦᐃᔭᐍᐏᐣ</Lang>\n\n- <Lang code="es">apoyo mutuo</Lang>',
  'table.html':
    '| Year | Meals | Note |\n| :--- | ----: | :--: |\n| 1970 | 1,200 | *five* \\< six |\n\n| A |\n| --- |\n| b |',
  'footnotes.html':
    'One[^1], two[^note-2], one again[^1].\n\n[^1]: First *note* <Cite source="minutes-1970" />.\n[^note-2]: Second.\n\n    With a second paragraph.',
  'lists.html': '1. one\n   - two\n\n- [ ] ask\n- [x] thank\n\n3) three\n4) four',
  'prose.html':
    '"Quoted" -- it\'s so... \\{plain\\}  \nnext line\\\nlast `a < b` ~~gone~~\n\n> said\n> <Cite source="minutes-1970" />\n\n***\n\n```sh\nls <dir> {a}\n```',
};

describe('the page of an entry', () => {
  it.each(Object.entries(snapshots))('renders %s', async (name, text) => {
    await expect(readBody(text).html).toMatchFileSnapshot(`./__snapshots__/${name}`);
  });
});

describe('citations', () => {
  const text =
    'A <Cite source="interview-1971" at="p. 1" /> b <Cite source="minutes-1970" />.\n\n<Quote source="interview-1971">c</Quote>';

  it('are numbered by the order of the sources, and each has an id of its own', () => {
    expect(readBody(text).citations).toEqual([
      { source: 'interview-1971', at: 'p. 1', number: 2, id: 'x-cite-2-1', line: 1, column: 3 },
      { source: 'minutes-1970', number: 1, id: 'x-cite-1-1', line: 1, column: 48 },
      { source: 'interview-1971', number: 2, id: 'x-cite-2-2', line: 3, column: 1 },
    ]);
  });

  it('speak the words of the page’s language', () => {
    const words = {
      source: 'Fuente {number}',
      info: 'Nota',
      care: 'Cuidado',
      correction: 'Corrección',
      footnotes: 'Notas',
      backToReference: 'Volver a {reference}',
      table: 'Tabla',
      done: 'Hecho',
      toDo: 'Por hacer',
    };
    const { html } = readBody('A <Cite source="minutes-1970" />[^1]\n\n<Note>b</Note>\n\n- [x] c\n\n[^1]: d', {
      words,
    });
    for (const word of ['Fuente 1', 'Nota', 'Hecho', 'Notas', 'Volver a 1']) expect(html).toContain(word);
  });

  it('stay in the paragraph when they stand on a line alone', () => {
    const html = readBody('Before\n<Cite source="minutes-1970" />\nand after.\n\nNext.').html;
    expect(html.match(/<p>/g)).toHaveLength(2);
    expect(html).toMatch(/^<p>Before\n<sup.*<\/sup>\nand after\.<\/p>/);
  });
});

describe('headings', () => {
  it('begin below the title of the page and leave out no depth', () => {
    const { headings } = readBody('# One\n\n### Two\n\n## Three\n\n###### Four');
    expect(headings.map(({ depth, text }) => `${depth} ${text}`)).toEqual(['2 One', '3 Two', '3 Three', '4 Four']);
  });

  it('keep their depth in an entry that begins with the second', () => {
    const { headings } = readBody('## One\n\n### Two\n\n## Three');
    expect(headings.map(({ depth }) => depth)).toEqual([2, 3, 2]);
  });

  it('have ids that are prefixed, unique, and unlike those of citations and footnotes', () => {
    const { headings } = readBody(
      '## María José & co.\n\n## A\n\n## A\n\n## A-1\n\n## fn-1\n\n## \\*\\*\\*\n\n## 互助',
    );
    expect(headings.map(({ id }) => id)).toEqual([
      'x-maría-josé-co',
      'x-a',
      'x-a-1',
      'x-a-1-1',
      'x-section-fn-1',
      'x-section',
      'x-互助',
    ]);
  });

  it('count neither citations nor footnotes among their words', () => {
    const { headings } = readBody('## The *first* kitchen <Cite source="minutes-1970" />[^1]\n\n[^1]: n');
    expect(headings).toEqual([{ depth: 2, id: 'x-the-first-kitchen', text: 'The first kitchen' }]);
  });

  it('take the prefix that the page asks for', () => {
    const { html } = readBody('## One\n\nA[^1] <Cite source="minutes-1970" />\n\n[^1]: n', { idPrefix: 'entry-' });
    expect([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'entry-one',
      'entry-fnref-1',
      'entry-cite-1-1',
      'entry-footnote-label',
      'entry-fn-1',
    ]);
  });
});

describe('links', () => {
  it('to other pages are listed without the base and shown with it', () => {
    const { html, links } = readBody('Read [about it](/projects/vandu/#history).\n\n[And](/themes/food/)', {
      base: '/sub/',
    });
    expect(links).toEqual([
      { path: '/projects/vandu/', fragment: 'history', line: 1, column: 6 },
      { path: '/themes/food/', line: 3, column: 1 },
    ]);
    expect(html).toContain('href="/sub/projects/vandu/#history"');
  });

  it('into the entry go to the heading’s own id', () => {
    expect(
      readBody('## The kitchen\n\n[up](#the-kitchen) [up](#x-the-kitchen)').html.match(/href="#x-the-kitchen"/g),
    ).toHaveLength(2);
  });

  it('to a source of the entry are left as they are', () => {
    expect(readBody('[it](#source-minutes-1970)').html).toContain('href="#source-minutes-1970"');
  });

  it('outward say so and give nothing away', () => {
    expect(readBody('https://example.org/a and [b](mailto:a@example.org "write")').html).toBe(
      '<p><a href="https://example.org/a" rel="noopener noreferrer external">https://example.org/a</a> and <a href="mailto:a@example.org" title="write">b</a></p>',
    );
  });
});

describe('links to hosts in other letters', () => {
  it.each(['https://exämple.org/über', 'https://пример.рф/'])('go to the registered form of %s', (address) => {
    const { html } = readBody(`[there](${address})`);
    expect(html).toContain(`href="https://${new URL(address).host}/`);
  });
});

describe('pictures', () => {
  it('are listed without the base and shown with it', () => {
    const { html, images } = readBody('\n<Figure src="/media/a.jpg" alt="a" credit="b" licence="CC0 1.0" />', {
      base: '/sub/',
    });
    expect(images).toEqual([{ src: '/media/a.jpg', line: 2, column: 1 }]);
    expect(html).toContain('<img src="/sub/media/a.jpg" alt="a" loading="lazy" decoding="async">');
  });
});

describe('words', () => {
  it('are counted as readers count them', () => {
    expect(readBody('Three *small* words.').words).toBe(3);
    expect(readBody('互助会').words).toBe(3);
    expect(readBody('').words).toBe(0);
  });
});
