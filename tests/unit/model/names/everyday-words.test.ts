import { describe, expect, it } from 'vitest';
import { toThings } from '../../../../src/model/names/everyday-words.ts';

describe('what a thing is', () => {
  it.each([
    ['Refrigerators on the pavement', ['fridge']],
    ['Community fridge', ['fridge']],
    ['Nevera solidaria', ['fridge']],
    ['bread fridges', ['bread', 'fridge']],
    ['Needle swap', ['needle', 'exchange']],
    ['syringe exchange', ['needle', 'exchange']],
    ['Child-minding collective', ['childcare']],
    ['Crèche', ['childcare']],
    ['children’s choir', ['child', 'choir']],
    ['vegetable plots', ['garden']],
    ['classes and boxes', ['class', 'box']],
    ['bus of the people', ['bus']],
    ['our street', []],
    ['頼母子講', ['頼母子講']],
    ['', []],
  ])('“%s” is %j', (name, things) => {
    expect(toThings(name)).toEqual(things);
  });
});
