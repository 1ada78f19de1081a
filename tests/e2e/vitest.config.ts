import { defineConfig } from 'vitest/config'

// The flows in a real browser, one after another: BROWSER=chrome (default) or firefox, over dist/ as it was built last.
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/e2e/**/*.e2e.ts'],
    environment: 'node',
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 10_000,
    // A browser on a busy machine now and then does not do what it was told. A flow may try once more, and `npm test` says so at its end.
    retry: 1,
  },
})
