import { describe, expect, it } from 'vitest';
import { readBody } from '../bodies.ts';

function show(text: string, language = 'en'): string {
  return readBody(text, { language })
    .html.replaceAll(/<[^>]+>/g, '')
    .trim();
}

describe('quotation marks', () => {
  it.each([
    ['en', '"in 1968," she said, "it rained"', '“in 1968,” she said, “it rained”'],
    ['en', `"'Come in,' she said, 'now.'"`, '“‘Come in,’ she said, ‘now.’”'],
    ['en', '*"word"* and "*word*" and "`code`"', '“word” and “word” and “code”'],
    ['es', '"ayuda mutua"', '“ayuda mutua”'],
    ['es-ES', '"ayuda mutua"', '«ayuda mutua»'],
    ['fr', 'l\'entraide, "aide mutuelle"', 'l’entraide, «\u00A0aide mutuelle\u00A0»'],
    ['de', '"gegenseitige Hilfe" und \'Hilfe\'', '„gegenseitige Hilfe“ und ‚Hilfe‘'],
    ['de-CH', '"Hilfe"', '«Hilfe»'],
    ['sv', '"hjälp"', '”hjälp”'],
    ['ko', '"도움"이라고 했다', '“도움”이라고 했다'],
  ])('follow the language: %s %s', (language, text, shown) => {
    expect(show(text, language)).toBe(shown);
  });

  it.each([
    ['he', 'ארגון צה"ל וכן תנ"ך.'],
    ['en', 'The army is called צה"ל.'],
    ['en', `49°16'58"N, 123°7'15"W`],
    ['en', `He is 6' 2" tall and holds a 7" single.`],
    ['ja', '彼は"助け合い"と言った'],
    ['xx', `"word" and 'word'`],
    ['haw', `Hawaiʻi "aloha"`],
  ])('are left as they are where nobody can tell: %s %s', (language, text) => {
    expect(show(text, language)).toBe(text);
  });

  it.each([
    [`rock 'n' roll of '68, the '60s and the 1960's`, 'rock ’n’ roll of ’68, the ’60s and the 1960’s'],
    [`The 'Namgis people`, 'The ’Namgis people'],
    [`the 'Namgis and the 'Nakwaxda'xw`, 'the ’Namgis and the ’Nakwaxda’xw'],
    [`the neighbours' canoes, goin' on, don't`, 'the neighbours’ canoes, goin’ on, don’t'],
    [`"a 12" record" he said`, '“a 12" record” he said'],
  ])('make an apostrophe of a mark that opens nothing: %s', (text, shown) => {
    expect(show(text)).toBe(shown);
  });

  it('never open before a word whose quotation may not be closed', () => {
    expect(show(`The 'Namgis people and their neighbours' canoes.`)).not.toContain('‘');
  });

  it('follow the language of the words that a component marks', () => {
    expect(show('She said "yes" and <Lang code="de">"ja"</Lang>.')).toBe('She said “yes” and „ja“.');
  });

  it('leave addresses as they are', () => {
    expect(readBody(`See https://example.org/it's`).links).toEqual([]);
    expect(show(`See https://example.org/it's here`)).toContain(`it's`);
  });

  it.each(['en', 'es', 'fr', 'de', 'ko', 'he', 'nl', undefined])(
    'change no letter, in whatever order: %s',
    (language) => {
      const signs = [`"`, `'`, ' ', 'a', 's', '1', '-', '.', '(', ',', 'é', 'ש', '한'];
      let seed = 7;
      const next = () => (seed = (seed * 48271) % 2147483647);
      for (let round = 0; round < 400; round += 1) {
        const text = `x${Array.from({ length: 24 }, () => signs[next() % signs.length]).join('')}x`;
        const letters = (words: string) => words.replaceAll(/[^\p{L}\p{N}]/gu, '');
        expect(letters(show(text, language))).toBe(letters(text));
      }
    },
  );
});

describe('emphasis in writing without spaces', () => {
  it.each([
    ['彼らは**「助け合い」**という', '<strong>「助け合い」</strong>'],
    ['他说**「相互扶助」**是**互助会（1905年）**的', '<strong>互助会（1905年）</strong>'],
    ['ก**"ข"**ค', '<strong>"ข"</strong>'],
    ['これは*「助け」*です', '<em>「助け」</em>'],
    ['これは~~「助け」~~です', '<del>「助け」</del>'],
    ['**“助け合い”**という', '<strong>“助け合い”</strong>'],
  ])('%s', (text, html) => {
    expect(readBody(text, { language: 'ja' }).html).toContain(html);
  });

  it('is as before in writing with spaces', () => {
    expect(readBody('a**b**c *d* snake_case_name').html).toBe('<p>a<strong>b</strong>c <em>d</em> snake_case_name</p>');
  });
});

describe('an address in angle brackets', () => {
  it.each(['See <https://example.org/a>.', '<https://example.org/a>', '- <https://example.org/a>'])(
    'is a link: %s',
    (text) => {
      expect(readBody(text).html).toContain('href="https://example.org/a"');
    },
  );
});
