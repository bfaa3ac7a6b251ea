import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';

/** Lint of pages and components alone; oxlint reads the rest, by the rules in .oxlintrc.json. */
export default defineConfig([
  {
    files: ['**/*.astro'],
    extends: [js.configs.recommended, ...astro.configs.recommended],
    // TypeScript sees unused names in these files; the plain rule takes a name in a type for one.
    rules: { 'no-unused-vars': 'off' },
  },
]);
