import { expect, it } from 'vitest';
import { fixText } from '../../../../src/intake/foreign/fix-text.ts';

const entry = (body: string) => `---\ntitle: A\n---\n\n${body}\n`;

it('takes out what nobody can see and writes HTML as Markdown, and nothing else', () => {
  const { text, changes } = fixText(`\uFEFF${entry('Kit\u200Bchen <em>work</em><br>\ngoes on `<b>as code</b>`.')}`);
  expect(text).toBe(entry('Kitchen *work*\\\ngoes on `<b>as code</b>`.'));
  expect(changes).toEqual(['took out 2 characters that nobody can see', 'turned 2 HTML tags into Markdown']);
});

it.each([
  ['a sound text', entry('Nothing <Note>\n\nto mend\n\n</Note> here.')],
  ['a text whose letters need a joiner', entry('می‌خواهم')],
  ['a header that holds a tag', '---\ntitle: The <em>old</em> pot\n---\n\nText.\n'],
  ['a source', 'title: The <em>old</em> pot\n'],
])('leaves %s as it is', (_, source) => {
  expect(fixText(source)).toEqual({ text: source, changes: [] });
});

it('is done after one time', () => {
  const once = fixText(entry('a<br><br>b <strong>c</strong><br>'));
  expect(fixText(once.text)).toEqual({ text: once.text, changes: [] });
});
