import { describe, expect, it } from 'vitest';
import { listCountries } from '../../../../src/contribute/questions/country-options.ts';
import * as f from '../../../../src/model/fields/fields.ts';

const country = f.country({ label: 'Country', hint: '' });
const isCode = (code: string) => country.safeParse(code).success;

describe.each(['en', 'es'])('the list of countries in %s', (language) => {
  const options = listCountries(isCode, language);

  it('names each country once', () => {
    const names = options.map(({ label }) => label);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names.length).toBeGreaterThan(240);
  });

  it('has no code that was withdrawn, and only codes that the model takes', () => {
    const codes = options.map(({ value }) => value);
    for (const code of ['DD', 'FX', 'SU', 'CS', 'YU']) expect(codes).not.toContain(code);
    for (const code of ['DE', 'FR', 'RU', 'RS', 'GB', 'PS']) expect(codes).toContain(code);
    expect(codes.every(isCode)).toBe(true);
  });
});
