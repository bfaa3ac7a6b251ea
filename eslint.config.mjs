import js from '@eslint/js';
import tsParser from '@typescript-eslint/parser';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import { wordsFromStrings } from './lint/words-from-strings.mjs';

const words = {
  plugins: { own: { rules: { 'words-from-strings': wordsFromStrings } } },
  rules: { 'own/words-from-strings': ['error', { same: ['CC BY-SA 4.0', 'ISBN', 'JSON', 'llms.txt', 'Markdown'] }] },
};

/** Lint of pages and components, and of the words in what runs in a browser; oxlint reads the rest, by the rules in .oxlintrc.json. */
export default defineConfig([
  {
    files: ['**/*.astro'],
    extends: [js.configs.recommended, ...astro.configs.recommended],
    // TypeScript sees unused names in these files; the plain rule takes a name in a type for one.
    rules: { 'no-unused-vars': 'off' },
  },
  { files: ['**/*.astro'], ...words },
  {
    files: ['src/**/*.tsx', 'src/{cms,search}/**/*.ts', 'src/contribute/{answers,form,page,preview,send}/**/*.ts'],
    languageOptions: { parser: tsParser },
    ...words,
  },
]);
