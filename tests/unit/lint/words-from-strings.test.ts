import tsParser from '@typescript-eslint/parser';
import { Linter, type Rule } from 'eslint';
import * as astroParser from 'astro-eslint-parser';
import { describe, expect, it } from 'vitest';
import { wordsFromStrings } from '../../../lint/words-from-strings.mjs';

describe('the lint of readable words', () => {
  it.each([
    ['text between tags', '<p>Choose one</p>'],
    ['a word by itself', '<button>Save</button>'],
    ['what an attribute shows', '<img src={file} alt="Two hands" />'],
    ['what an attribute says aloud', '<nav aria-label="Main"></nav>'],
    ['what is shown or not', '<p>{isOpen && "open"}</p>'],
    ['one of two', '<p title={isOpen ? "open" : undefined}></p>'],
    ['a text with a gap', '<p>{`${count} left`}</p>'],
    ['a sentence that is kept for later', '<p>{words}</p>', 'const words = "Nothing waits here.";'],
  ])('refuses %s', (_name, markup, code = '') => {
    expect(lintPage(markup, code)).toHaveLength(1);
    expect(lintComponent(markup, code)).toHaveLength(1);
  });

  it.each([
    ['words from strings', '<p>{translate("nothing")}</p>'],
    ['a key of one of two', '<p>{translate(isOpen ? "open" : "closed")}</p>'],
    ['marks and numbers', '<p>· {count} – “{name}”</p>'],
    ['what a command is called', '<code>npm start</code>'],
    ['names of classes', '<p class="desk-field wide" data-part="nothing"></p>'],
    ['an error for programmers', '<p></p>', 'if (!name) throw new Error(`There is no question called ${name}.`);'],
    ['what is the same everywhere', '<a href="x.md">Markdown</a>'],
  ])('lets %s be', (_name, markup, code = '') => {
    expect(lintPage(markup, code)).toEqual([]);
    expect(lintComponent(markup, code)).toEqual([]);
  });
});

function lintPage(markup: string, code: string): string[] {
  return lint(`---\n${code}\n---\n${markup}\n`, 'page.astro', astroParser);
}

function lintComponent(markup: string, code: string): string[] {
  return lint(`${code}\nexport const Part = () => (${markup});\n`, 'part.tsx', tsParser);
}

function lint(text: string, filename: string, parser: Linter.Parser): string[] {
  const config: Linter.Config = {
    files: ['**/*.{astro,tsx}'],
    languageOptions: { parser, parserOptions: { parser: tsParser, ecmaFeatures: { jsx: true } } },
    plugins: { own: { rules: { words: wordsFromStrings as Rule.RuleModule } } },
    rules: { 'own/words': ['error', { same: ['Markdown'] }] },
  };
  return new Linter().verify(text, [config], filename).map(({ message }) => message);
}
