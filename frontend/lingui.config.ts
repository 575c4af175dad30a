import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'

const administration = ['src/admin', 'src/routes/admin']

export default defineConfig({
  sourceLocale: 'fr',
  locales: ['fr', 'en'],
  catalogs: [
    // Visitors do not load the words of the administration.
    {
      path: '<rootDir>/src/i18n/locales/{locale}',
      include: ['src'],
      exclude: administration.map((folder) => `<rootDir>/${folder}/**`),
    },
    { path: '<rootDir>/src/admin/locales/{locale}', include: administration },
  ],
  format: formatter({ lineNumbers: false }),
  compileNamespace: 'ts',
})
