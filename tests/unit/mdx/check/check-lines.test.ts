import { describe, expect, it } from 'vitest';
import { readBody } from '../bodies.ts';

const song = 'Who set the table?\n     We set the table.\nWho washed the pots?\n     We washed the pots.';

describe('lines that would run together', () => {
  it.each([
    ['a song', song, '<Verse>', `<Verse>\n${song}\n</Verse>`],
    [
      'a poem',
      'The pot is full\nThe night is long\nSing me a song',
      '<Verse>',
      'The pot is full\\\nThe night is long\\\nSing me a song',
    ],
    [
      'an interview',
      'Q: Who cooked?\nA: We all did.',
      '<Dialogue>',
      '<Dialogue>\nQ: Who cooked?\nA: We all did.\n</Dialogue>',
    ],
    [
      'bold names',
      '**Ana:** Who cooked?\n**Luz:** We all did.',
      '<Dialogue>',
      '<Dialogue>\n**Ana:** Who cooked?\n**Luz:** We all did.\n</Dialogue>',
    ],
    ['dashes', '— ¿Quién cocinó?\n— Todas.', '<Dialogue>', '<Dialogue>\n— ¿Quién cocinó?\n— Todas.\n</Dialogue>'],
    ['bullets', '• beans\n• rice', 'a hyphen and a space', '- beans\n- rice'],
    [
      'a line block',
      '| The pot is full\n| The night is long',
      '<Verse>',
      '<Verse>\nThe pot is full\nThe night is long\n</Verse>',
    ],
  ])('are a warning with the form that keeps them: %s', (...[, text, words, mended]) => {
    expect(readBody(text).warnings).toMatchObject([{ code: 'lines-run-together' }]);
    expect(readBody(text).warnings[0]?.remedy).toContain(words);
    expect(readBody(mended).warnings).toEqual([]);
  });

  it.each([
    [
      'wrapped at 80',
      `${'The kitchen opened in the winter of nineteen thirty-one, when the mill was closed\n'.repeat(3)}for good.`,
    ],
    [
      'wrapped at 40',
      'The kitchen opened in the winter of\nnineteen thirty-one when the mill closed\nfor good and nobody had any wages left\nto buy bread with.',
    ],
    [
      'a sentence a line',
      'The kitchen opened in the winter of 1931, when the mill closed for good.\nNobody was paid.\nEverybody ate.',
    ],
    ['a note', 'Note: the kitchen opened in the winter of nineteen thirty-one, when the mill\nwas closed for good.'],
    ['an item', '- a first line that goes on in\n  the second line'],
  ])('are not found in text that was only wrapped: %s', (_name, text) => {
    expect(readBody(text).warnings).toEqual([]);
  });
});

describe('a verse', () => {
  it('keeps its lines, stanzas and the space before each line', () => {
    const { html } = readBody('<Verse by="Traditional">\nWho set *the\n   table*?\n      We did.\n\nAgain.\n</Verse>');
    expect(html).toBe(
      '<figure class="verse"><div><p>Who set <em>the</em><br>\n<span class="indent-1"><em>table</em>?</span><br>\n' +
        '<span class="indent-2">We did.</span></p><p>Again.</p></div><figcaption>Traditional</figcaption></figure>',
    );
  });

  it('keeps them inside a quotation', () => {
    expect(readBody('> <Verse>\n> one\n>   two\n> </Verse>').html).toContain(
      'one<br>\n<span class="indent-1">two</span>',
    );
  });
});

describe('a dialogue', () => {
  it('shows each turn as a paragraph with its speaker', () => {
    const { html } = readBody('<Dialogue lang="es">\nQ: Who\ncooked?\n**Luz:** We.\n\n— Yes.\n\n问：谁？\n</Dialogue>');
    expect(html).toBe(
      '<figure class="dialogue"><div lang="es" dir="auto"><p><span class="speaker">Q:</span> Who\ncooked?</p>' +
        '<p><span class="speaker">Luz:</span> We.</p><p>— Yes.</p><p><span class="speaker">问：</span>谁？</p></div></figure>',
    );
  });
});
