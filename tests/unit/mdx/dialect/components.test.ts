import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { components } from '../../../../src/mdx/dialect/components.ts';
import { readBody } from '../bodies.ts';

describe('the table of components', () => {
  const attributes = Object.entries(components).flatMap(([name, component]) => {
    const { properties = {} } = z.toJSONSchema(component.attributes, { io: 'input' });
    return Object.entries(properties).map(([key, property]) => [`${name} ${key}`, property] as const);
  });

  it.each(attributes)('explains the attribute %s to those who fill it in', (_, property) => {
    const { label, hint } = property as { label?: string; hint?: string };
    expect(label).toMatch(/^\p{Lu}/u);
    expect(hint).toMatch(/\.$/);
  });

  it.each(Object.entries(components))('gives an example of %s that renders', (_, component) => {
    expect(readBody(component.example).html).not.toBe('');
  });

  it('can be read as JSON Schema, for editors and forms', () => {
    const schema = z.toJSONSchema(components.Note.attributes, { io: 'input' });
    expect(schema).toMatchObject({
      additionalProperties: false,
      properties: { kind: { enum: ['info', 'care', 'correction'], label: 'Kind' } },
    });
  });
});
