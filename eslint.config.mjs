import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

export default defineConfig([
  globalIgnores(['dist/', '.build*/', '.astro/', 'node_modules/', 'content/', 'public/', 'tests/hostile/cases/']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    // A script in an .astro file belongs to no project: lint would make a whole one for each. `astro check` reads its types.
    ignores: ['**/*.astro/*.ts'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Node runs these files with their types taken off, so no file here can have an enum.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
      'no-control-regex': 'off',
      'no-irregular-whitespace': 'off',
      'no-misleading-character-class': 'off',
      'max-lines': ['error', { max: 250, skipComments: true, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      'max-params': ['error', 3],
    },
  },
  { files: ['tests/**/*.ts', 'src/model/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/unbound-method': 'off' },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } } },
  ...astro.configs.recommended,
  // TypeScript sees unused names in these files; the plain rule takes a name in a type for one.
  { files: ['**/*.astro'], rules: { 'no-unused-vars': 'off' } },
]);
