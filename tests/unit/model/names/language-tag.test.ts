import { describe, expect, it } from 'vitest';
import { directionOf, suggestLanguageTag, toLanguageTag } from '../../../../src/model/names/language-tag.ts';

describe('a language tag', () => {
  it.each(
    'en es tl fil oj cre oji cr quz qu prs cmn yue swh sw nv ht und mul zxx sgn ase nqo mi yua zap hur'.split(' '),
  )('may be %s', (tag) => {
    expect(toLanguageTag(tag)).toMatch(/^[a-z]{2,3}$/);
  });

  it.each([
    ['EN', 'en'],
    ['es-mx', 'es-MX'],
    ['SR-LATN', 'sr-Latn'],
    ['es-419', 'es-419'],
    ['de-CH-1901', 'de-CH-1901'],
    ['sl-rozaj-biske', 'sl-rozaj-biske'],
    ['en-X-AB-Cdef', 'en-x-ab-cdef'],
    ['tl', 'tl'],
    ['tgl', 'tl'],
    ['prs', 'prs'],
    ['cmn-Hans', 'cmn-Hans'],
    ['eng', 'en'],
    ['spa-MX', 'es-MX'],
    ['oji', 'oj'],
    ['hat', 'ht'],
    ['fre', 'fr'],
    ['ger', 'de'],
    ['zh-yue', 'yue'],
    ['zh-cmn-hans-cn', 'cmn-Hans-CN'],
    ['hbs-cyrl', 'sh-Cyrl'],
  ])('written %s is %s', (text, tag) => {
    expect(toLanguageTag(text)).toBe(tag);
  });

  it.each(['english', 'Spanish', 'e', 'en_GB', 'en-', '', 'x-private', 'en GB', 'en--GB', '12', 'no!'])(
    'is not “%s”',
    (text) => {
      expect(toLanguageTag(text)).toBeUndefined();
    },
  );

  it('is left as it is when it is right', () => {
    const right = ['tl', 'quz', 'prs', 'cmn', 'swh', 'iw', 'fa-AF', 'ff-Adlm', 'az-Arab', 'zh-Hant-TW'];
    expect(right.map(toLanguageTag)).toEqual(right);
  });
});

describe('the direction of a language', () => {
  it.each(
    'ar he iw fa prs ur yi ps pbu sd ug dv ckb syr arc nqo ff-Adlm ks azb pa-Arab pa-PK ku-Arab arb ary arz rhg sdh man-Nkoo heb ara en-Hebr AR'.split(
      ' ',
    ),
  )('%s runs from right to left', (tag) => {
    expect(directionOf(tag)).toBe('rtl');
  });

  it.each('en es ff ku az pa he-Latn ar-Latn ks-Deva ja zh-Hant iu km und xyz english'.split(' '))(
    '%s runs from left to right',
    (tag) => {
      expect(directionOf(tag)).toBe('ltr');
    },
  );
});

describe('a language written otherwise', () => {
  it.each([
    ['english', 'en'],
    ['Spanish', 'es'],
    ['español', 'es'],
    ['Deutsch', 'de'],
    ['en_GB', 'en-GB'],
    ['pt_br', 'pt-BR'],
    ['en GB', 'en-GB'],
  ])('“%s” is %s', (text, tag) => {
    expect(suggestLanguageTag(text)).toBe(tag);
  });

  it('is not guessed at', () => {
    expect(suggestLanguageTag('the language of the valley')).toBeUndefined();
  });
});
