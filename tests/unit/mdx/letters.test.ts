import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/mdx/parse-body.ts';
import { listLost, listShown, listWritten } from '../../fixtures/words-of-text.ts';

const sources = ['minutes-1970'];

/** Words in several scripts; each piece of a text takes its own, so that none can stand in for another. */
const stems = [
  'kitchen',
  'kʷasən',
  'ʻohana',
  'кухня',
  'κουζίνα',
  'مطبخ',
  'מטבח',
  'रसोई',
  '厨房',
  '台所',
  '부엌',
  'ครัว',
  'bếp',
];
const numbers = ['1', '1.', '2.', '3)', '07.', '1969.', '12.', '٣.', '007)', '0.', '1984.'];

/** Forms of a piece: ① ② ③ stand for words of its own, № for the number of a list. */
const forms = [
  ...['①', '① ②', '①\n②', '①  \n②', '①\\\n②', '① ② ③\n'],
  ...['*①*', '**①**②', '_①_②', '①*②*③', '~~①~~', '~①~', '`①`', '``①``', '① `② ③', '*① ②', '**①：**②'],
  ...['[①](/projects/harbour/)', '[①](https://example.org/a-b "②")', '[](/projects/harbour/)', '[①] (/a/)', '[①](/a/'],
  ...[
    "[①](/a/ '②')",
    '[①](/a/ (②))',
    '①\n: ②',
    '&amp; ① &copy;②',
    '\\*①\\*',
    '- № ①',
    '> № ①\n> № ②',
    '№ ①\n\n   №  ②\n',
  ],
  ...[
    '[①][②]',
    '[①]: https://example.org/a',
    '[①]: https://example.org/a "②"',
    '[①]',
    '[①][a]\n\n[a]: https://example.org/',
  ],
  ...['[a]: https://example.org/\n② [a]', '![①](/media/a.jpg)', '<https://example.org/①>', 'https://example.org/①'],
  ...['①[^1]\n\n[^1]: ②', '①[^1]', '[^1]: ①', '①[^n]\n\n[^n]: ②\n\n    ③\n', '①[^n] ②[^n]\n\n[^n]: ③\n'],
  ...['- ①', '- ①\n- ②\n', '- ①\n\n  ②\n', '- [ ] ①', '- [x] ①\n  - ②', '* ①\n+ ②', '№ ①', '№ ①\n№ ②', '① № ②\n'],
  ...['| ① | b |\n| --- | --- |\n| c | ② |', '| ① |\n| --- |\n| ② | ③ |', '| ① | ② |\n| --- | --- |\n| ③ |'],
  ...['| ① | ② |\n| --- |\n| ③ |', '| ① |\n| --- |\n| `②|③` |', '| ① |\n|:-:|\n| ② |\n③', '① | ②\n--- | ---\n③ | d'],
  ...['# ①', '## ①', '## ① ##', '## ① #②', '### ① {#②}', '①\n---', '①\n===', '##①', '##', '## \n①'],
  ...[
    '> ①',
    '> ①\n②',
    '> ① \n> - ②',
    '>① ',
    '```\n①\n```',
    '```①\n②\n```',
    '``` ① ②\n③\n```',
    '~~~\n①\n~~~',
    '~~~\n①',
    '```python\n①\n```',
    '```① ②\n③```',
    '    ①',
    '\t① ②',
  ],
  ...[
    '<Verse by="①">\n②\n  ③\n</Verse>',
    '<Verse>\n① ②\n\n③\n</Verse>',
    '<Verse source="minutes-1970" at="①">\n②\n</Verse>',
  ],
  ...[
    '<Dialogue>\n①: ②\n\n— ③\n</Dialogue>',
    '<Dialogue>\n— ①\n— ②\n③\n</Dialogue>',
    '<Dialogue by="①">\n①: ②\n</Dialogue>',
  ],
  ...[
    '<Note kind="care">\n\n①\n\n</Note>',
    '<Note>\n① ②\n</Note>',
    '<Note>①</Note>',
    '<Quote by="①" at="②">\n\n③\n\n</Quote>',
  ],
  ...[
    '①<Cite source="minutes-1970" at="②" />',
    '<Lang code="nl">①</Lang>',
    '<Timeline label="①">\n\n- **1970** ②\n\n</Timeline>',
  ],
  ...[
    '<Timeline>\n\n1. **1970** ①\n2. **1971-02-03** ②\n\n</Timeline>',
    '<Timeline>\n\n- **1970**\n\n  ①\n\n</Timeline>',
  ],
  ...['<Figure src="/media/a.jpg" alt="①" caption="②" credit="③" licence="CC BY 4.0" />', '---', '\\', ':::① \n②\n:::'],
];

const piece = fc.record({
  form: fc.constantFrom(...forms),
  words: fc.array(fc.constantFrom(...stems), { minLength: 3, maxLength: 3 }),
  number: fc.constantFrom(...numbers),
  end: fc.constantFrom('\n\n', '\n\n', '\n', ' ', '', '\n  ', '\n> '),
});

const texts = fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => {
  const words = (at: number, index: number) =>
    `${pieces[at]?.words[index] ?? ''}${String.fromCharCode(97 + at * 3 + index)}`;
  return pieces
    .map(({ form, number, end }, at) => {
      const named = form.replaceAll(/[①②③]/g, (sign) => words(at, '①②③'.indexOf(sign)));
      return named.replaceAll('№', number) + end;
    })
    .join('');
});

describe('every word of a text', () => {
  it('reaches the page, or somebody is told', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(findSilent(text)).toEqual([]);
      }),
      {
        numRuns: 300,
        seed: 20261129,
        examples: [['~~~\nkitchena<Timeline>\n\n1. **1970** kitchend\n\n</Timeline>\n\n~~~\nkitcheng\n\n']],
      },
    );
  });
});

/** Words that a page leaves out without a fault or a warning. */
function findSilent(text: string): string[] {
  const result = parseBody({ text, sources, base: '/' });
  if (!result.ok || result.body.warnings.length > 0) return [];
  return listLost(listWritten(text), listShown(result.body.html));
}
