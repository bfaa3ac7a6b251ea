import { describe, expect, it } from 'vitest';
import {
  checkText,
  checkValue,
  decodeUtf8,
  lineColumn,
  toPrintable,
} from '../../../../src/mdx/characters/characters.ts';

const codes = (text: string) => checkText(text).map(({ code }) => code);

describe('decodeUtf8', () => {
  it('gives the text of a plain file', () => {
    expect(decodeUtf8(Buffer.from('añ😀'))).toEqual({ text: 'añ😀' });
  });

  it('refuses a byte order mark', () => {
    expect(decodeUtf8(Buffer.from('\uFEFFa'))).toMatchObject({
      fault: { code: 'byte-order-mark', line: 1, column: 1 },
    });
  });

  it.each([
    { what: 'a letter of Latin-1', bytes: [0x61, 0x0a, 0xf1, 0x61, 0xe9, 0x0a], line: 2, column: 1, byte: '0xF1' },
    { what: 'a character cut off at the end', bytes: [0x61, 0xe2, 0x82], line: 1, column: 2, byte: '0xE2' },
    { what: 'an overlong form', bytes: [0x61, 0xc0, 0xbc], line: 1, column: 2, byte: '0xC0' },
    { what: 'half a surrogate pair', bytes: [0xed, 0xa0, 0x80], line: 1, column: 1, byte: '0xED' },
    { what: 'a stray continuation', bytes: [0xc3, 0xb1, 0x80], line: 1, column: 2, byte: '0x80' },
  ])('says where $what stands', ({ bytes, line, column, byte }) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toMatchObject({
      fault: { code: 'not-utf8', line, column, message: `byte ${byte} is not UTF-8 text` },
    });
  });
});

describe('checkText', () => {
  it.each([
    ['Indigenous orthographies', 'xʷməθkʷəy̓əm χaƛ̓a λ Dëne Sųłıné Wet’suwet’en'],
    ['marks of direction beside Arabic and Hebrew', 'النص\u200F (ABC) ثم\u200E 123 \u061C'],
    ['joiners in Hindi and Persian', 'क्\u200Dष می\u200Cخواهم'],
    ['emoji joined from several', '👩\u200D🌾 🏳️\u200D🌈'],
    ['no-break spaces in French', 'Quoi\u00A0? 10\u202F000'],
    ['decomposed accents', 'Sen\u0303ora'],
    ['scripts side by side', 'Кропоткин (Kropotkin), Αλληλεγγύη'],
    ['measures', '5 μm, 10 kΩ, 2πr'],
    ['measures of one Greek letter', 'Δt Δx 5 μm 5 µm Ωm ρg τmax TNFα Σx β-carotene'],
    ['tabs and Windows line ends', 'a\tb\r\nc'],
    [
      'word dividers of Khmer, Thai, Lao and Burmese',
      'ជំនួយ\u200Bទៅវិញ\u200B។ ไทย\u200Bไทย ລາວ\u200Bລາວ မြန်\u200Bမာ NGO\u200Bខ្មែរ',
    ],
    ['variants of Chinese signs', '葛\u{E0100}城 祇\uFE00園 辻\u{E0101}さん'],
    ['Mongolian', 'ᠮᠣᠩᠭᠣᠯ\u180Eᠠ ᠠ\u180Bᠨ'],
    ['joiners between scripts', 'NGO\u200Cها ۱۹۸۰\u200Cها «ما»\u200Cها ه\u200D. က\u200Dျ'],
    [
      'flags of England, Scotland and Wales',
      '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}',
    ],
    ['forms of emoji', '❤\uFE0F ☎\uFE0E 1\uFE0F\u20E3 🏳\uFE0F\u200D🌈 ✊🏿 👩🏽\u200D⚕\uFE0F ©\uFE0F'],
    ['full-width letters beside Japanese', 'ＮＰＯ法人 「ＮＨＫ」の'],
    ['Braille with its blank', '⠃⠗⠑⠁⠙⠀⠁⠝⠙'],
    ['old Korean', '\u115F\u1161 \u1100\u1160'],
    ['soft hyphens in long words', 'Nachbar\u00ADschafts\u00ADhilfe'],
  ])('keeps %s', (_, text) => {
    expect(checkText(text)).toEqual([]);
  });

  it.each([
    ['a\u0000b', 'control-character'],
    ['a\rb', 'carriage-return'],
    ['a\u202Eb', 'bidi-control'],
    ['a\u2067b', 'bidi-control'],
    ['a\u200Bb', 'zero-width'],
    ['a\u2060b', 'zero-width'],
    ['a\u200Db', 'joiner'],
    ['a\u{E0041}b', 'tag-character'],
    ['🏴\u{E0069}\u{E0067}\u{E006E}\u{E007F}', 'tag-character'],
    ['🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}', 'tag-character'],
    ['p\uFE00l', 'variation-selector'],
    ['1\uFE0F', 'variation-selector'],
    ['葛\u{E0100}\u{E0101}', 'variation-selector'],
    ['❤\uFE0F\uFE0F', 'variation-selector'],
    ['van\u034Fdu', 'zero-width'],
    ['van\u17B4du', 'zero-width'],
    ['van\u180Bdu', 'variation-selector'],
    ['van\u180Edu', 'zero-width'],
    ['van\u{1D173}du', 'zero-width'],
    ['van\u{1BCA0}du', 'zero-width'],
    ['van\u1160du', 'zero-width'],
    ['van\u3164du', 'zero-width'],
    ['van\u2800du', 'zero-width'],
    ['a\u2064b', 'zero-width'],
    ['a\uFFF0b', 'zero-width'],
    ['a\uFFFCb', 'replacement-character'],
    ['ខ្មែរ\u200B\u200Bខ្មែរ', 'zero-width'],
    ['می\u200C خواهم', 'joiner'],
    ['a\u200F\u200F\u200F\u200Fb', 'zero-width'],
    ['a\u00AD\u00ADb', 'zero-width'],
    ['αpple', 'mixed-scripts'],
    ['ｐａｙｐａｌ', 'styled-letters'],
    ['a\uE000b', 'private-use'],
    ['a\uFFFDb', 'replacement-character'],
    ['a\uFFFEb', 'noncharacter'],
    ['p\u0430ypal', 'mixed-scripts'],
    ['ΑBC', 'mixed-scripts'],
    ['𝐟𝐫𝐞𝐞', 'styled-letters'],
    [`a${'\u0301'.repeat(7)}`, 'stacked-marks'],
  ])('refuses %j', (text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  it('gives the place and the name of the character', () => {
    expect(checkText('😀\n😀x\u200By')).toMatchObject([
      { line: 2, column: 4, message: 'U+200B is an invisible character: “😀x⟨U+200B⟩y”' },
    ]);
  });

  it('reports at most twenty of a kind', () => {
    expect(checkText('a\u200B'.repeat(100))).toHaveLength(20);
  });
});

describe('checkValue', () => {
  it('reports each kind once and without a place', () => {
    expect(checkValue('a\u200Bb\u200Bc\u202E')).toEqual([
      {
        code: 'zero-width',
        message: 'U+200B is an invisible character: “a⟨U+200B⟩b⟨U+200B⟩c⟨U+202E⟩”',
        remedy: 'delete it',
      },
      expect.objectContaining({ code: 'bidi-control' }),
    ]);
  });

  it('refuses soft hyphens and halves of characters too', () => {
    expect(checkValue('a\u00ADb\uD800').map(({ code }) => code)).toEqual(['broken-character', 'soft-hyphen']);
  });
});

describe('lineColumn', () => {
  it('counts lines and UTF-16 units from one', () => {
    expect([0, 1, 2, 3, 5].map((offset) => lineColumn('a\n😀b', offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
      { line: 2, column: 4 },
    ]);
  });
});

describe('toPrintable', () => {
  it('spells out what a terminal would obey or nobody would see', () => {
    expect(toPrintable('a\u001B[2J\u202Eb\u200B ñ😀')).toBe('aU+001B[2JU+202EbU+200B ñ😀');
  });
});
