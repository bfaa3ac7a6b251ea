import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold, foldWithOffsets, foldWords } from '../../../../src/model/names/fold.ts';

describe('the folding of words', () => {
  it.each([
    ['Łódź', 'Lodz'],
    ['Tromsø', 'TROMSO'],
    ['Großenhain', 'Grossenhain'],
    ['Đakovo', 'Dakovo'],
    ['Oʼodham', "O'odham"],
    ['Hawaiʻi', 'Hawai’i'],
    ['Málaga', 'Malaga'],
    ['Ma\u0301laga', 'Málaga'],
    ['İstanbul', 'istanbul'],
    ['Iğdır', 'igdir'],
    ['Þingeyri', 'thingeyri'],
    ['Æbeltoft', 'aebeltoft'],
    ['Cœur', 'coeur'],
    ['Ħamrun', 'hamrun'],
    ['Huế', 'hue'],
    ['Ŋoro', 'ngoro'],
    ['Ɔkwawu', 'okwawu'],
    ['ﬁne eﬀort', 'fine effort'],
    ['ＮＰＯ法人', 'npo法人'],
    ['Ёлка', 'елка'],
    ['Αθήνα', 'αθηνα'],
    ['שָׁלוֹם', 'שלום'],
    ['مُسَاعَدَة', 'مساعدة'],
    ['ÅRHUS', 'arhus'],
    ['ſtraße', 'strasse'],
  ])('makes %s and %s the same', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ['か', 'が'],
    ['मि', 'मा'],
    ['ลาว', 'ลวา'],
    ['가', '나'],
    ['North', 'South'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('keeps the place of every letter', () => {
    const text = 'A 👩🏽 Straße in Łódź, œuvre';
    const { folded, offsets } = foldWithOffsets(text);
    expect(folded).toBe(fold(text));
    expect(offsets).toHaveLength(folded.length + 1);
    for (const word of ['strasse', 'lodz', 'oeuvre']) {
      const start = offsets[folded.indexOf(word)] ?? -1;
      const end = offsets[folded.indexOf(word) + word.length] ?? -1;
      expect(fold(text.slice(start, end))).toBe(word);
    }
  });

  it('cuts words at everything that is no letter, mark or digit', () => {
    expect(foldWords('Đorđe’s “Kitchen”, 1312 — 相互扶助!')).toEqual(['dordes', 'kitchen', '1312', '相互扶助']);
    expect(foldWords(' … ')).toEqual([]);
  });

  it('is written once', () => {
    const files = fs.readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
    const folding = files.filter((name) => fs.readFileSync(`src/${name}`, 'utf8').includes('NFKD'));
    expect(folding.map((name) => name.replaceAll('\\', '/'))).toEqual(['model/names/fold.ts']);
  });
});
