import { describe, expect, it } from 'vitest';
import { toId } from '../../../../src/model/names/id.ts';
import { idPattern } from '../../../../src/model/fields/fields.ts';

describe('an id made of a title', () => {
  it.each([
    ['Young Lords', 'young-lords'],
    ['  Moms 4 Housing! ', 'moms-4-housing'],
    ['Comité de Défense', 'comite-de-defense'],
    ['People’s Free Clinic', 'peoples-free-clinic'],
    ['Østerbro — Łódź & Straße', 'osterbro-lodz-strasse'],
    ['ﬁne print', 'fine-print'],
    ['İstanbul', 'istanbul'],
    ['¡Ya basta!', 'ya-basta'],
    ['共同', ''],
    ['!?', ''],
    ['', ''],
  ])('“%s” is “%s”', (title, id) => {
    expect(toId(title)).toBe(id);
  });

  it('is short and never ends in a hyphen', () => {
    const id = toId(`${'word '.repeat(15)}abcd efgh`);
    expect(id.length).toBeLessThanOrEqual(80);
    expect(id).toMatch(idPattern);
  });
});
