import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'

/** Kinds of tests, each a folder; what needs a DOM says so in its first line (`@vitest-environment happy-dom`). */
const kinds = ['unit', 'sites', 'ui', 'integration', 'migrations', 'eval', 'repo']

export default defineConfig({
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  test: {
    projects: kinds.map(name => ({
      extends: true,
      test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], environment: 'node' },
    })),
    alias: { 'webextension-polyfill': new URL('tests/support/polyfill.ts', import.meta.url).pathname },
    // Both must see the same Preact, so the library is put through vite like the sources.
    server: { deps: { inline: ['@testing-library/preact', '@preact/signals'] } },
    testTimeout: 20_000,
  },
})
