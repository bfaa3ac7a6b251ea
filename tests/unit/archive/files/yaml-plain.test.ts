import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { readPlainYaml } from '../../../../src/archive/files/yaml-plain.ts';
import { splitHeader } from '../../../../src/mdx/split-header.ts';

it('reads every header of the archive without the package’s help', () => {
  const left = listHeaders('content').filter(({ text }) => !readPlainYaml(text));
  expect(left.map(({ name }) => name)).toEqual([]);
});

it('answers what the package answers for headers of every kind', () => {
  for (const { name, text } of [...listHeaders('content', 12), ...listHeaders('tests/fixtures/archive')])
    expect(readPlainYaml(text), name).toEqual(readWithPackage(text));
});

it('answers what the package answers, or nothing, for headers that were damaged', () => {
  const headers = listHeaders('content', 3).map(({ text }) => text.split('\n').slice(0, 24).join('\n'));
  const damage = fc.tuple(fc.nat(), fc.constantFrom(...odd), fc.nat({ max: 2 }));
  fc.assert(
    fc.property(fc.constantFrom(...headers), fc.array(damage, { minLength: 1, maxLength: 4 }), (header, damages) => {
      let text = header;
      for (const [place, words, lost] of damages) {
        const at = place % text.length;
        text = text.slice(0, at) + words + text.slice(at + lost);
      }
      expectSame(`${text}\n`);
    }),
    { numRuns: 1500 },
  );
});

it('answers what the package answers, or nothing, for whatever stands together', () => {
  const pieces = fc.array(fc.constantFrom(...odd, 'a', 'b: ', 'two words', '\nb: '), { maxLength: 12 });
  fc.assert(
    fc.property(pieces, (parts) => {
      expectSame(`a: ${parts.join('')}\n`);
    }),
    { numRuns: 3000 },
  );
});

it.each([
  ['an anchor', 'a: &x one\nb: *x\n'],
  ['a tag', 'a: !!str 1\n'],
  ['a second value of one name', 'a: 1\na: 2\n'],
  ['a comment behind a value', 'a: one # of two\n'],
  ['a list that ends on another line', 'a: [one,\n  two]\n'],
  ['a document of its own', 'a: 1\n---\nb: 2\n'],
  ['a name that is no text', 'true: 1\n'],
  ['an old prototype', '__proto__: { a: 1 }\n'],
  ['a tab', 'a:\tone\n'],
  ['no last line end', 'a: one'],
])('leaves %s to the package', (_what, text) => {
  expect(readPlainYaml(text)).toBeUndefined();
});

it('keeps a space that does not break as part of a text', () => {
  expect(readPlainYaml('a:\n  - \u00a0one\u00a0\nb: { c: \u00a0d }\n')?.value).toEqual({
    a: ['\u00a0one\u00a0'],
    b: { c: '\u00a0d' },
  });
});

it.each([' ', '1', '\n', '[', '"', '- ', 'a: ', '#\n', "''", '\\"'])(
  'reads a hundred thousand of %j in a moment',
  (piece) => {
    const before = process.cpuUsage().user;
    for (const start of ['a: ', 'a: b', 'a: "', 'a: [', 'a: >-\n  '])
      readPlainYaml(`${start}${piece.repeat(100_000)}c\n`);
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(2000);
  },
);

/** Pieces that mean something in YAML somewhere. */
const odd = [
  ...[' ', '  ', '\n', '\n\n', '\n  ', '\n    ', '\t', '\r', '\u00a0', '\u2028', '\ufeff', '\u0085', '😀', 'é'],
  ...[
    ': ',
    ':',
    '#',
    ' #',
    '- ',
    '-',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    ', ',
    '|',
    '>',
    '|-',
    '>-',
    '>+',
    '\\',
    '\\n',
  ],
  ...['&a', '*a', '!', '!!str', '%', '@', '`', '?', '? ', '~', 'null', 'true', '<<: ', '__proto__: 1', 'null: 1', '::'],
  ...['1', '0', '.5', '1.', '1e3', '0x1F', '0o7', '+1', '-.inf', '.nan', '1969-07', '1_000', 'http://a.b/c', 'x:y'],
  ...["''", '""', '[]', '{}', '[a, b]', '{ a: b }', '{a: b}', '{a}', '[a: b]', 'a: b', 'a:\n', 'é: 1'],
  ...['\n- ', '\n  - ', '\n# c\n', '\n  # c\n', '\n---\n', '\n...\n'],
];

function expectSame(text: string): void {
  const plain = readPlainYaml(text);
  if (plain) expect(plain, text).toEqual(readWithPackage(text));
}

function readWithPackage(text: string): { value: unknown } | { errors: string[] } {
  const document = parseDocument(text, { schema: 'core', merge: false, logLevel: 'silent' });
  if (document.errors.length > 0) return { errors: document.errors.map(({ message }) => message) };
  return { value: document.toJS({ maxAliasCount: 0 }) };
}

/** Headers and records below a folder, as many of each collection as are asked for. */
function listHeaders(folder: string, most = Infinity): { name: string; text: string }[] {
  const names = readdirSync(folder, { withFileTypes: true }).flatMap((member) =>
    member.isDirectory()
      ? readdirSync(join(folder, member.name))
          .slice(0, most)
          .map((name) => join(member.name, name))
      : [],
  );
  return names.flatMap((name) => {
    if (!/\.(?:mdx|yaml)$/.test(name)) return [];
    const text = readFileSync(join(folder, name), 'utf8');
    if (name.endsWith('.yaml')) return [{ name, text }];
    const parts = splitHeader(text);
    return 'header' in parts ? [{ name, text: parts.header }] : [];
  });
}
