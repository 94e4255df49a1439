import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

const UNDERSCORED = { argsIgnorePattern: '^_', varsIgnorePattern: '^_' };

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    '.cache/',
    'public/archive/',
    'public/embed/',
    'test-results/',
  ]),
  ts.configs.recommended,
  svelte.configs.recommended,
  astro.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', UNDERSCORED],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['src/desk/**'], rules: { 'no-console': 'off' } },
  {
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Playwright's fixtures name what they need by an object pattern, be it an empty one.
      'no-empty-pattern': 'off',
    },
  },
);
