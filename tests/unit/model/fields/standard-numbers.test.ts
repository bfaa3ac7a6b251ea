import { describe, expect, it } from 'vitest';
import { checkDoi, checkIsbn, checkIssn } from '../../../../src/model/fields/standard-numbers.ts';

describe('a standard number', () => {
  it.each([
    [checkIsbn, '0306406152'],
    [checkIsbn, '0-306-40615-2'],
    [checkIsbn, '978-0-306-40615-7'],
    [checkIsbn, '080442957X'],
    [checkIssn, '0317-8471'],
    [checkIssn, '2434-561X'],
    [checkDoi, '10.2105/AJPH.2020.306080'],
    [checkDoi, '10.1002/(SICI)1097-0000(199901)1:1<1::AID-X1>3.0.CO;2-#'],
    [checkDoi, '10.1000.10/123456'],
  ])('%o takes %s', (check, text) => {
    expect(check(text)).toBeUndefined();
  });

  it.each([
    [checkIsbn, '978-0-306-40615-8', 'check-digit', 'end in 7'],
    [checkIsbn, '0306406153', 'check-digit', 'end in 2'],
    [checkIsbn, '306406152', 'value-form', 'such as 978-0-306-40615-7'],
    [checkIsbn, '977-0-306-40615-7', 'value-form', 'such as 978-0-306-40615-7'],
    [checkIssn, '0317-8472', 'check-digit', 'end in 1'],
    [checkIssn, '03178471', 'value-form', 'such as 0317-8471'],
    [checkDoi, '10.1000/abc.', 'value-form', 'write 10.1000/abc'],
    [checkDoi, 'https://doi.org/10.1000/1', 'value-form', 'write 10.1000/1'],
    [checkDoi, 'doi: 10.1000/1', 'value-form', 'write 10.1000/1'],
    [checkDoi, 'see there', 'value-form', 'such as 10.2105/AJPH.2020.306080'],
  ])('%o refuses %s (%s) and says what to do', (check, text, ...[code, remedy]) => {
    expect(check(text)).toMatchObject({ code, remedy: expect.stringContaining(remedy) as string });
  });
});
