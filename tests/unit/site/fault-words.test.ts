import { describe, expect, it } from 'vitest';
import { collectionNames } from '../../../src/model/names/collection-names.ts';
import { toJsonSchema } from '../../../src/model/json-schema.ts';
import { projectSchema } from '../../../src/model/project.ts';
import { faults } from '../../../src/site/strings/es/faults.ts';
import { findText, sayFault, sayText } from '../../../src/site/words/fault-words.ts';
import { sayField, sayFieldName } from '../../../src/site/words/field-words.ts';
import { listSentences } from '../../fixtures/fault-sentences.ts';

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
    message: 'falta “Necesidad atendida”',
    remedy: 'llénalo (Qué le faltaba a la gente, y qué se propuso dar)',
  });
});

it.each([
  [
    'write **soup**; to show it as it is write \\==soup==',
    'escribe **soup**; para mostrarlo tal cual, escribe \\==soup==',
  ],
  ['<Note> is empty', '<Note> está en blanco'],
  ['“constructor” is not an entry', '“constructor” no es una entrada'],
  ['there is no themes entry called “fod”', 'no hay ninguna entrada llamada “fod” en Temas'],
  ['“Narnia” is not a country code', '“Narnia” no es un código de país'],
  [
    'the link address “x” is not a plain path on this site',
    'la dirección “x” del enlace no es una ruta sencilla de este sitio',
  ],
  [
    'the standing is inferred; from its evidence follows documented (“well documented”), since the archive itself says it',
    'el sustento es “conclusión nuestra”; de sus pruebas se sigue “documentado”, porque lo dice el archivo mismo',
  ],
  [
    'U+200B is an invisible character (3 such characters): “a⟨U+200B⟩b”',
    'U+200B es un carácter invisible (3 caracteres así): “a⟨U+200B⟩b”',
  ],
])('says a sentence that holds another: %s', (english, spanish) => {
  expect(sayText(english, 'es')).toBe(spanish);
});

it('says no half of a sentence', () => {
  const text = 'do what nobody has ever said; to show it as it is write \\x';
  expect(sayText(text, 'es')).toBe(text);
});

describe('every sentence of a fault', () => {
  const folders = ['archive', 'cms/check', 'contribute', 'mdx', 'model', 'pictures'];
  const sentences = new Set(folders.flatMap((folder) => listSentences(`src/${folder}`)));

  it('is found in the code', () => {
    expect(sentences.size).toBeGreaterThan(600);
  });

  it('is said in Spanish', () => {
    const unsaid = [...sentences].filter((text) => findText(text, 'es') === undefined);
    expect(unsaid.filter((text) => !saidOtherwise.some((pattern) => pattern.test(text)))).toEqual([]);
  });
});

it('names every field as its label does', () => {
  const labels = new Map<string, string[]>();
  for (const name of collectionNames)
    for (const [field, label] of listLabels(toJsonSchema(name)))
      labels.set(field, [...(labels.get(field) ?? []), label]);
  const wrong = [...labels].filter(
    ([field, all]) => !all.some((label) => sayFieldName(field, 'es') === `“${sayField(label, 'es')}”`),
  );
  expect(wrong).toEqual([]);
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
  return (projectSchema.shape[name].meta() as { hint: string }).hint.replace(/\.$/, '');
}

function listLabels(node: unknown): [field: string, label: string][] {
  if (!node || typeof node !== 'object') return [];
  const properties = Object.entries((node as { properties?: Record<string, { label?: string }> }).properties ?? {});
  const own = properties.flatMap(([field, { label }]): [string, string][] =>
    label === undefined ? [] : [[field, label]],
  );
  return [...own, ...Object.values(node).flatMap(listLabels)];
}

/** What the code makes of pieces, which `faults-of-files.test.ts` sees whole, and what is told to nobody as a fault. */
const saidOtherwise: readonly RegExp[] = [
  /^“Xx” is not delete it$/,
  /^delete it delete it$/,
  /^the standing is delete it; from its delete it follows/,
  /^is none of /,
  /^the delete it “delete it” is written twice$/,
  /^delete it run together into one paragraph$/,
  /^delete it has more than delete it delete it$/,
  /^for a link write .*; delete it$/,
  /^“delete it” does not make a picture: /,
  /^too many delete it are open at once$/,
  /^close the delete it, or write them with/,
  // Remedies of questions, which are said with the question.
  /^“Anonymous” is fine$/,
  /^choose what is true, or take the picture out$/,
];
