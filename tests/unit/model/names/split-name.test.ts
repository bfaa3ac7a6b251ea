import { describe, expect, it } from 'vitest';
import { isUnsureName, splitName } from '../../../../src/model/names/split-name.ts';

describe('a name with one comma', () => {
  it.each([
    ['Meng, Eana', 'Eana', 'Meng'],
    ['King, Martin Luther Jr.', 'Martin Luther Jr.', 'King'],
    ['Ortega y Gasset, José', 'José', 'Ortega y Gasset'],
    ['Silva, Ana da', 'Ana da', 'Silva'],
    ['hooks, bell', 'bell', 'hooks'],
    ['van der Berg, Jan', 'Jan', 'van der Berg'],
    ['Cruz, María de los Ángeles de la', 'María de los Ángeles de la', 'Cruz'],
  ])('%s is a person', (text, given, family) => {
    expect(splitName(text)).toEqual({ family, given });
    expect(isUnsureName(text)).toBe(false);
  });

  it.each([
    'Committee for Food, Clothing and Shelter',
    'CrimethInc., Inc.',
    'Kitchen Supply, Ltd',
    'Comité de Alimentos, Ropa y Refugio',
    'Food, Clothing & Shelter',
    'Committee for Food, Clothing',
    'Workers of the World, Unite Against All of Them Now',
    'Soup, bread and tea',
    'Kitchen, people in it',
  ])('%s is a group, and may want a second look', (text) => {
    expect(splitName(text)).toEqual({ literal: text });
    expect(isUnsureName(text)).toBe(true);
  });

  it.each(['Young Lords', 'Food, Clothing, and Shelter', 'Rossi,', ', Ada'])('%s stays as it is', (text) => {
    expect(splitName(text)).toEqual({ literal: text.trim() });
  });
});
