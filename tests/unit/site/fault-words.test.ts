import { expect, it } from 'vitest';
import { projectSchema } from '../../../src/model/project.ts';
import { faults } from '../../../src/site/strings/es/faults.ts';
import { sayFault, sayText } from '../../../src/site/words/fault-words.ts';

it('says in Spanish what is wrong, with the values as they are', () => {
  expect(sayText('has 900 characters where 300 fit', 'es')).toBe('tiene 900 caracteres y caben 300');
  expect(sayText('did you mean lantern-street-kitchen?', 'es')).toBe('¿querías decir lantern-street-kitchen?');
  expect(sayText('“un {gap} (y) más” cannot be read as a date', 'es')).toBe(
    '“un {gap} (y) más” no se puede leer como fecha',
  );
});

it('takes the sentence with most words of its own', () => {
  expect(sayText('add “rossi-1999” under Sources in this form, or did you mean rossi-1998?', 'es')).toBe(
    'añade “rossi-1999” en Fuentes, en este formulario; ¿o querías decir rossi-1998?',
  );
});

it('says what to fill in with the hint in the same language', () => {
  const fault = { message: 'needMet is missing', remedy: 'x', formRemedy: `fill it in (${hintOf('needMet')})` };
  expect(sayFault(fault, 'es')).toEqual({
    message: 'falta needMet',
    remedy: 'llénalo (Qué le faltaba a la gente, y qué se propuso dar.)',
  });
});

it('leaves what nobody has translated in English, and English as it is', () => {
  expect(sayText('nobody has ever said this', 'es')).toBe('nobody has ever said this');
  for (const english of Object.keys(faults)) expect(sayText(english, 'en')).toBe(english);
});

it('has the same gaps in both languages', () => {
  const gapsOf = (text: string) => [...text.matchAll(/\{[a-z]+\}/gi)].map(String).sort();
  for (const [english, spanish] of Object.entries(faults)) expect(gapsOf(spanish), english).toEqual(gapsOf(english));
});

function hintOf(name: keyof typeof projectSchema.shape): string {
  return (projectSchema.shape[name].meta() as { hint: string }).hint;
}
