// What is checked beside types and format. Rules of style are Prettier's.
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

export default typescript.config(
  // The consumers are projects of their own.
  { ignores: ['dist', '.cache', 'test/consumers/*/**'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Types promise what old browsers, servers without a page and hostile pages do not keep.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Parts are closures: their methods have no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/ui/**/*.ts', 'src/elements.ts', 'src/define.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', 200],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSEnumDeclaration, TSModuleDeclaration[kind="namespace"], Decorator',
          message: 'Not in this house.',
        },
      ],
    },
  },
  {
    // What a page answers and what a JSON file holds is looked at by the assertion itself.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.mjs', 'demo/**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'console',
          'process',
          'URL',
          'setTimeout',
          'clearTimeout',
          'document',
          'window',
          'location',
          'localStorage',
          'EventSource',
          'fetch',
          'CustomEvent',
          'HTMLElement',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
