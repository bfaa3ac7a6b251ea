import { describe, expect, it } from 'vitest';
import { refusals } from '../../../src/site/strings/es/desk/refusals.ts';
import { findRefusal, sayRefusal } from '../../../src/site/words/refusal-words.ts';
import { listRefusals } from '../../fixtures/fault-sentences.ts';

describe('what the desk’s server refuses', () => {
  const sentences = new Set(listRefusals('src/desk-server'));

  it('is found in the code, and said in Spanish where a page of ours can meet it', () => {
    expect(sentences.size).toBeGreaterThan(60);
    const unsaid = [...sentences].filter((text) => findRefusal(text, 'es') === undefined);
    expect(unsaid.filter((text) => !onlyByOthers.test(text) && !listsFaults.test(text))).toEqual([]);
  });

  it('is told by a sentence of the table, and by none that the code has lost', () => {
    const alone = Object.keys(refusals).filter((text) => !/\{[a-z]+\}/.test(text));
    const parts = new Set([...sentences, ...alone.filter((text) => partsOfOthers.has(text))]);
    expect(alone.filter((text) => !parts.has(text))).toEqual([]);
  });

  it('keeps the values, and says a sentence inside another', () => {
    expect(
      sayRefusal(
        '“Harbour Kitchen” was published otherwise by someone since cms/projects/harbour-kitchen was begun. The draft is kept: copy what you need from it, delete the draft, open the entry again and put it in.',
        'es',
      ),
    ).toBe(
      'Después de que se empezó cms/projects/harbour-kitchen, alguien publicó “Harbour Kitchen” de otra manera. El borrador se conserva: copia de él lo que necesites, bórralo, abre la entrada otra vez y ponlo ahí.',
    );
  });

  it('tells the faults that the check lists, each on its line, with their places as they are', () => {
    const said = sayRefusal(
      [
        'The check of the archive does not let this through, so nothing was published and the draft is kept.',
        'content/projects/x.mdx:7:1 › title: has 900 characters where 300 fit — did you mean lantern-street-kitchen? [too-long]',
        '… and 3 more',
      ].join('\n'),
      'es',
    );
    expect(said.split('\n')).toEqual([
      'La revisión del archivo no deja pasar esto: no se publicó nada y el borrador se conserva.',
      'content/projects/x.mdx:7:1 › title: tiene 900 caracteres y caben 300 — ¿querías decir lantern-street-kitchen? [too-long]',
      '… y 3 más',
    ]);
  });

  it('is left as it is in English, and where nobody has said it', () => {
    for (const text of sentences) expect(sayRefusal(text, 'en')).toBe(text);
    expect(sayRefusal('Nobody has ever said this.', 'es')).toBe('Nobody has ever said this.');
  });
});

/** What no page of ours asks, so that no contributor reads it. */
const onlyByOthers = /^The (?:request (?:is|has)|action “)|^The desk’s backend/;

/** Lines of faults, and what another file says: the tests above hold both. */
const listsFaults = /^delete it$|^delete it: delete it$/;

/** Sentences of the table that stand in others or in another file than the refusal. */
const partsOfOthers: ReadonlySet<string> = new Set([
  'The check of the archive does not let this through, so nothing was published and the draft is kept.',
  'The draft is kept: copy what you need from it, delete the draft, open the entry again and put it in.',
  'So it was not put together with others, and nothing was changed. Put what you need into the published one, and leave it out of that draft.',
  'Then publish again. Nothing was changed, and the draft is kept.',
  'Open both, put what you need into one, and leave it out of the other.',
  'Give one of the pictures another name.',
]);
