import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom. A folder lists the folders of this repository that it must not reach;
 * everything it does not list is allowed. tests/repo/imports.test.ts proves the same from the
 * other side.
 */
const closed = {
  'src/lib': ['i18n', 'queries', 'layouts', 'components', 'elements', 'integrations', 'pages'],
  'src/i18n': ['queries', 'layouts', 'components', 'elements', 'integrations', 'pages'],
  'src/queries': ['layouts', 'components', 'elements', 'integrations', 'pages'],
  'src/elements': ['i18n', 'queries', 'layouts', 'components', 'integrations', 'pages', 'styles'],
  'src/components': ['layouts', 'integrations', 'pages'],
  'src/layouts': ['queries', 'integrations', 'pages'],
  'src/worker': [
    'i18n',
    'queries',
    'layouts',
    'components',
    'elements',
    'integrations',
    'pages',
    'styles',
  ],
  scripts: ['i18n', 'queries', 'layouts', 'components', 'elements', 'integrations', 'pages'],
};

const directions = Object.entries(closed).map(([folder, forbidden]) => ({
  files: [`${folder}/**/*.{ts,astro}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `/(${forbidden.join('|')})/`,
            // What a query returns is a view model, and components name its type.
            allowTypeImports: folder === 'src/components',
            message: `${folder} must not import from there; see "Who may import whom" in CONTRIBUTING.md.`,
          },
          ...(folder === 'src/queries'
            ? []
            : [
                {
                  regex: '^astro:content$',
                  message: 'Only src/queries and pages read collections.',
                },
              ]),
          { regex: '/tests/', message: 'Nothing imports from tests.' },
        ],
      },
    ],
  },
}));

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'content/', 'test-results/', 'playwright-report/'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  ...astro.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/dot-notation': 'off', // The compiler asks for brackets on index signatures.
      'no-console': 'error',
    },
  },
  {
    // Types of .astro files are not visible to the linter; `astro check` types these files.
    files: ['**/*.astro', '**/*.mjs', 'src/components/mdx/index.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  ...directions,
);
