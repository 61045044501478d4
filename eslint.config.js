import js from '@eslint/js'
import vue from 'eslint-plugin-vue'
import ts from 'typescript-eslint'
import { whoMayImportWhom } from './tools/lint/whoMayImportWhom.mjs'

export default ts.config(
  {
    ignores: [
      '.vitepress/{dist,cache,.temp}/**',
      'test-results/**',
      // What a reader writes is shown as it stands, and some of it is wrong on purpose.
      'docs/*/{start,solution}/**',
      'docs/public/**',
      'tools/lesson-template/{start,solution}/**',
      // Goes into the reader's own project.
      'sandbox/share/template/**',
      'e2e/{hostile,escape}/*.{js,vue}',
      'backend/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ts.configs.recommended,
  // Prettier lays out; these are the rules about meaning.
  vue.configs['flat/essential'],
  {
    plugins: { 'login-lab': { rules: { 'who-may-import-whom': whoMayImportWhom } } },
    rules: {
      'login-lab/who-may-import-whom': 'error',
      eqeqeq: 'error',
      'no-console': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      // vue-tsc knows which names exist; ESLint would have to be told.
      'no-undef': 'off',
    },
  },
  {
    files: ['{sandbox,.vitepress}/**/*.vue'],
    rules: { 'vue/block-lang': ['error', { script: { lang: 'ts' } }] },
  },
  { files: ['**/*.cjs'], languageOptions: { globals: { module: 'writable' } } },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
)
