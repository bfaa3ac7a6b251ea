import { expect, it } from 'vitest';
import { toTypedKey } from '../../../../src/cms/fields/entry-options.tsx';
import { endsOf } from '../../../../src/cms/catalogue/hand-line-claims.ts';
import { toFields } from '../../../../src/cms/settings/decap-fields.ts';
import { toJsonSchema } from '../../../../src/model/json-schema.ts';
import { lineageEnds } from '../../../../src/model/lineage.ts';

it('takes the typed key of a neighbour’s entry at the ends of a claim, and nowhere else', () => {
  const fields = toFields(toJsonSchema('lineages'));
  const open = fields.filter(({ takesNeighbours }) => takesNeighbours).map(({ name }) => name);
  expect(open).toEqual(['from', 'to']);
  expect(toTypedKey('shore:projects/net-loft', lineageEnds, true)).toBe('shore:projects/net-loft');
  expect(toTypedKey('projects/net-loft', lineageEnds, true)).toBe('projects/net-loft');
  for (const words of ['shore:people/ana', 'Shore Line:projects/net-loft', 'shore:net-loft', 'shore:', 'a shared pot'])
    expect(toTypedKey(words, lineageEnds, true), words).toBeUndefined();
  expect(toTypedKey('shore:projects/net-loft', lineageEnds)).toBeUndefined();
});

it('tells a claim from a neighbour’s project by the sentence for projects', () => {
  const index = { entries: [], withdrawn: [], moved: [] };
  const claim = { from: 'shore:projects/net-loft', to: 'practices/shared-pot', isDescent: true } as never;
  expect(endsOf(index, claim)).toMatchObject({ from: 'projects', to: 'practices' });
});
