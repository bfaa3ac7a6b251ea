import { askForFigure } from './mark-remedies.ts';
import type { FaultText } from '../../model/placed-fault.ts';

/** What to write in place of an HTML tag, by its name; `undefined` for a name that HTML does not have. */
export function describeHtml(name: string): FaultText | undefined {
  const tag = name.toLowerCase();
  const isShouted = name === name.toUpperCase();
  if (name !== tag && !isShouted) return undefined;
  const remedy = Object.hasOwn(remedies, tag) ? remedies[tag] : isShouted ? undefined : unknownRemedy;
  if (remedy === undefined || !/^[a-z][a-z\d-]*$/.test(tag)) return undefined;
  return {
    code: 'html-not-allowed',
    message: `the HTML tag <${name}> is not allowed in an entry`,
    remedy: `${remedy}; to show the tag itself write \\<${name}>`,
  };
}

const figure = askForFigure();
const plainRemedy = 'delete the tag and its end, and keep the words';
const unknownRemedy = 'delete the tag and keep the words';
const separate = `${plainRemedy}; an empty line before and after makes them a paragraph`;
const elsewhere = 'delete it, and write a link to where it is: [words](https://example.org/page)';
const list = 'write each item on a line of its own that begins with a hyphen and a space: - words';
const table =
  'write a table in Markdown: a line | head | head |, a line | --- | --- |, and a line | cell | cell | for each row';
const script = 'delete it: an entry holds words, and the site gives them their look';

const remedies: Readonly<Record<string, string>> = {
  ...toAll(
    'br',
    'end the line before it with a backslash (\\) and go on in a new line, or leave an empty line for a new paragraph; in a table or a heading write a comma in its place',
  ),
  ...toAll('wbr', 'delete it'),
  ...toAll('hr', 'write --- on a line of its own, with an empty line before and after'),
  ...toAll('img picture', figure),
  ...toAll('figure figcaption', figure.replace(' credit', ' caption="words below it" credit')),
  ...toAll('video audio iframe embed object source track canvas', elsewhere),
  ...toAll(
    'details summary',
    'write ## and the words of the summary on a line of their own, and what was inside below it',
  ),
  ...toAll('em i cite dfn var', 'put one asterisk before and after the words: *words*'),
  ...toAll('b strong', 'put two asterisks before and after the words: **words**'),
  ...toAll('u ins mark', 'put two asterisks before and after the words, to stress them: **words**'),
  ...toAll('s del strike', 'put two tildes before and after the words: ~~words~~'),
  ...toAll('a', 'write [words](https://example.org/page), or [words](/projects/some-project/) for an entry'),
  ...toAll(
    'sup',
    'write the raised sign itself, such as ², or plain letters; for a note write [^1], and [^1]: words on a line of its own between empty lines; for a source <Cite source="…" />',
  ),
  ...toAll('sub', 'write the lowered sign itself, such as ₂, or plain letters'),
  ...toAll(
    'ref',
    'write <Cite source="…" /> with a source of the entry; for a note write [^1], and [^1]: words on a line of its own between empty lines',
  ),
  ...toAll('p div section article main header footer center nav hgroup', separate),
  ...toAll('aside', 'write <Note kind="info"> and </Note>, each on a line of its own between empty lines'),
  ...toAll(
    'span font small big nobr tt bdi bdo abbr acronym time data',
    `${plainRemedy}; around words of another language write <Lang code="nl">words</Lang>`,
  ),
  ...toAll('q', 'put quotation marks before and after the words: "words"'),
  ...toAll(
    'blockquote',
    'begin each line with > and a space, or write <Quote> and </Quote> on lines of their own between empty lines',
  ),
  ...toAll('h1 h2 h3 h4 h5 h6', 'write ## and the words on a line of their own: ## words'),
  ...toAll('ul ol li menu dir', list),
  ...toAll('dl dt dd', 'write each term as an item of a list: - **term**: words'),
  ...toAll('table thead tbody tfoot tr td th caption colgroup col', table),
  ...toAll('code kbd samp', 'put a backtick before and after the words: `words`'),
  ...toAll(
    'pre',
    'for a poem write <Verse> and </Verse> on lines of their own; for code put a line ``` before and after',
  ),
  ...toAll('ruby rt rp rb', 'write the reading in brackets after the word'),
  ...toAll('poem lg', 'write <Verse> and </Verse>, each on a line of its own'),
  ...toAll(
    'script style link meta base svg math form input button select textarea label template slot noscript frame frameset applet html head body title',
    script,
  ),
};

function toAll(names: string, remedy: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, remedy]));
}
