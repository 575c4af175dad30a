import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const backend = process.env.BACKEND ?? 'http://localhost:8080'

/** Letters that come late are for the next page: nothing moves when they do. */
const lateLetters = {
  name: 'late-letters',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /@fontsource.*\.css$/.test(id)
      ? code.replaceAll('font-display: swap', 'font-display: optional')
      : null,
}

export default defineConfig({
  plugins: [
    lateLetters,
    tanstackRouter({ target: 'react', autoCodeSplitting: true }),
    react({ babel: { plugins: ['@lingui/babel-plugin-lingui-macro'] } }),
  ],
  build: {
    target: 'es2022',
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every page needs comes in two files; each page then adds its own.
          groups: [
            {
              name: 'framework',
              // Less what only the administration needs of it.
              test: /rolldown\/runtime|node_modules\/(react|react-dom|scheduler|@tanstack|@lingui)\/(?!.*(useBlocker|InfiniteQuery|infiniteQueryObserver|useMutation|mutationObserver)\.)/,
            },
            {
              name: 'site',
              // Of the routes, the files that the router reads: their components begin with a capital.
              test: /src\/(api|i18n\/\w+\.ts|ui\/\w+\.|routes\/(.*\/)?[a-z_$][^/]*\.tsx$)/,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': backend, '/q': backend, '/openapi': backend } },
  test: {
    environment: 'jsdom',
    setupFiles: './test/setup.ts',
    restoreMocks: true,
    testTimeout: 20_000,
  },
})
