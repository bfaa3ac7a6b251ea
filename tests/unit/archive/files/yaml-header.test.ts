import { describe, expect, it } from 'vitest';
import { formatPath, parseHeader } from '../../../../src/archive/files/yaml-header.ts';

describe('a header', () => {
  it('is read as YAML 1.2, so that dates, “no” and octal numbers stay what was written', () => {
    const { header, faults } = parseHeader('day: 1936-07-19\nyear: 1936\nanswer: no\nnothing: ~\ntime: 12:30\n', 2);
    expect(faults).toEqual([]);
    expect(header.data).toEqual({ day: '1936-07-19', year: 1936, answer: 'no', nothing: null, time: '12:30' });
  });

  it.each([
    [['title'], '2:1', 'title'],
    [['events'], '3:1', 'events'],
    [['events', 1], '5:5', 'events[1]'],
    [['events', 1, 'sources', 1], '6:22', 'events[1].sources[1]'],
    [['events', 1, 'what'], '5:5', 'events[1].what'],
    [['missing'], '2:1', 'missing'],
    [[], '2:1', 'header'],
  ])('says where %j stands', (path, at, field) => {
    const { header } = parseHeader(
      'title: A\nevents:\n  - when: 1936\n  - when: 1937\n    sources: [first, second]\n',
      2,
    );
    const place = header.locate(path);
    expect([`${place.line}:${place.column}`, place.field]).toEqual([at, field]);
  });

  it('reports every fault at once', () => {
    const { faults } = parseHeader('a: &x 1\nb: *x\nc: !t 2\nd d: 3\n', 1);
    expect(faults.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '1 yaml-anchor',
      '2 yaml-alias',
      '3 yaml-tag',
      '4 field-name',
    ]);
  });

  it('takes no merge of another group', () => {
    expect(parseHeader('<<: { a: 1 }\n', 1).faults.map(({ code }) => code)).toEqual(['field-name']);
  });

  it('says in plain words what cannot be read', () => {
    const words = (text: string) => parseHeader(text, 1).faults.map(({ message, remedy }) => `${message} — ${remedy}`);
    expect(words('a: "b \\q"\n')).toEqual([
      'a backslash in double quotes is not an escape — use single quotes, or write the backslash twice',
    ]);
    expect(words('a:\n   b: 1\n  c: 2\n')).toEqual([
      'the line is indented otherwise than its neighbours — begin fields of one group in the same column',
    ]);
    expect(words('? [a]\n: 1\n')).toEqual([
      '“a list or group” cannot be the name of a field — use the field names listed in docs/fields.md',
    ]);
  });

  it('gives hidden characters of a decoded text with their field', () => {
    const { faults } = parseHeader('events:\n  - what: "a\\u202Eb"\n', 1);
    expect(faults).toMatchObject([{ code: 'bidi-control', line: 2, column: 5, field: 'events[0].what' }]);
  });
});

describe('the path of a field', () => {
  it.each([
    [['title'], 'title'],
    [['events', 2, 'when'], 'events[2].when'],
    [['events', 2, 'sources', 0, 'source'], 'events[2].sources[0].source'],
    [[], ''],
  ])('of %j is %s', (path, text) => {
    expect(formatPath(path)).toBe(text);
  });
});
