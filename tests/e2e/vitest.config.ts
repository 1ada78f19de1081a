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
    retry: 0,
  },
})
