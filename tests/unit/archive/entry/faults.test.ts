import { describe, expect, it } from 'vitest';
import {
  countFaults,
  formatAnnotation,
  formatFault,
  formatJson,
  limitFaults,
  showValue,
  sortFaults,
  type Fault,
} from '../../../../src/archive/entry/faults.ts';

const fault: Fault = {
  code: 'edtf-invalid',
  file: 'content/projects/a.mdx',
  line: 7,
  column: 3,
  field: 'period',
  message: '“soon” is not a date',
  remedy: 'write 1970',
};

describe('a fault in words', () => {
  it('says where it is, what is wrong, what to do and how it is called', () => {
    expect(formatFault(fault)).toBe(
      'content/projects/a.mdx:7:3 › period: “soon” is not a date — write 1970 [edtf-invalid]',
    );
  });

  it('stays on one line and commands no terminal, whatever the value or the name of the file', () => {
    const text = formatFault({
      ...fault,
      file: 'a\n::error::x.mdx',
      message: 'a \u001B[31mred\u001B[0m \u202Eevil\u0007 \u009B2J',
    });
    expect(text).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E]/);
    expect(text).toContain('a U+000A'.replace(' ', ''));
    expect(text).toContain('U+001B[31mred');
  });
});

describe('a fault as an annotation', () => {
  it('is a workflow command with its place', () => {
    expect(formatAnnotation(fault)).toBe(
      '::error file=content/projects/a.mdx,line=7,col=3,title=period%3A edtf-invalid::“soon” is not a date — write 1970',
    );
  });

  it('escapes what would end the command or one of its parts', () => {
    const text = formatAnnotation({ ...fault, file: 'a,b:c%\n.mdx', message: '100 %\r\n::set-env name=x::y' });
    expect(text.split('\n')).toHaveLength(1);
    expect(text).toContain('file=a%2Cb%3Ac%25%0A.mdx,line=7');
    expect(text).toContain('100 %25');
    expect(text).toContain('%0A::set-env');
    expect(formatAnnotation({ ...fault, file: '\u001B[2J' })).not.toContain('\u001B');
  });
});

describe('faults as JSON', () => {
  it('have exactly the seven fields', () => {
    expect(JSON.parse(formatJson([fault]))).toEqual([fault]);
    expect(Object.keys((JSON.parse(formatJson([fault])) as object[])[0] ?? {})).toEqual([
      'code',
      'file',
      'line',
      'column',
      'field',
      'message',
      'remedy',
    ]);
    expect(formatJson([])).toBe('[]');
  });

  it('keep odd characters as escapes', () => {
    const odd = { ...fault, message: 'a\u001Bb\u009Bc\u202Ed\u{E0041}e\n' };
    expect(formatJson([odd])).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E\u{E0041}]/u);
    expect(JSON.parse(formatJson([odd]))).toEqual([odd]);
  });
});

describe('a list of faults', () => {
  it('is in the order of files, lines, columns and codes, each once', () => {
    const at = (place: string, code = 'a') => {
      const [file = '', line, column] = place.split(':');
      return { ...fault, file, line: Number(line), column: Number(column), code };
    };
    const sorted = [at('a:1:1'), at('a:2:1', 'a'), at('a:2:1', 'b'), at('a:2:10'), at('a:10:1'), at('b:1:1')];
    expect(sortFaults([...sorted, ...sorted].reverse())).toEqual(sorted);
  });

  it.each([
    [[fault], '1 fault in 1 file'],
    [[fault, fault], '2 faults in 1 file'],
    [[fault, { ...fault, file: 'b' }], '2 faults in 2 files'],
    [[], '0 faults in 0 files'],
  ])('is counted', (faults, words) => {
    expect(countFaults(faults)).toBe(words);
  });
});

describe('a value in a message', () => {
  it.each([
    ['soon', '“soon”'],
    [1936, '“1936”'],
    [{ a: 1 }, '“{"a":1}”'],
    [undefined, '“”'],
    ['a\n\t b', '“a b”'],
    ['x'.repeat(61), `“${'x'.repeat(57)}…”`],
    [`${'x'.repeat(56)}😀😀😀`, `“${'x'.repeat(56)}…”`],
  ])('is short, whole and on one line: %j', (value, shown) => {
    expect(showValue(value)).toBe(shown);
  });
});

describe('very many faults', () => {
  it('of one file are counted after the first fifty', () => {
    const many = Array.from({ length: 70 }, (_, index) => ({ ...fault, line: index + 1 }));
    const listed = limitFaults([...many, { ...fault, file: 'other.mdx' }]);
    expect(listed).toHaveLength(52);
    expect(listed[50]).toMatchObject({ code: 'more-faults', line: 51, message: '20 more faults in this file' });
    expect(listed[51]).toMatchObject({ code: fault.code, file: 'other.mdx' });
  });
});
