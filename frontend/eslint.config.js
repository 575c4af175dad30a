import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const imports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] })
const ui = { group: ['**/ui/**'], message: 'api and i18n know no component.' }
const routes = { group: ['**/routes/**'], message: 'Only routes may import a route.' }
const features = {
  regex:
    '^\\.\\./(projects|calls|grants|institutions|programmes|poles|axes|outcomes|cooperations|agreements|events|trainings|people|figures|sources)/',
  message: 'A feature imports no other feature: what two of them need is in ui.',
}

export default tseslint.config(
  {
    ignores: [
      'dist',
      'target',
      'src/routeTree.gen.ts',
      'src/api/schema.ts',
      'src/i18n/locales/*.ts',
      'src/admin/locales/*.ts',
    ],
  },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  reactHooks.configs.flat.recommended,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // The router signals "not found" and redirects by throwing its own objects.
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // French texts contain no-break spaces on purpose.
      'no-irregular-whitespace': [
        'error',
        { skipStrings: true, skipTemplates: true, skipJSXText: true },
      ],
    },
  },
  { files: ['src/api/**', 'src/i18n/**'], rules: imports(ui, routes) },
  { files: ['src/ui/**'], rules: imports(routes) },
  { files: ['src/routes/**'], rules: imports(features) },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['scripts/**'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
)
