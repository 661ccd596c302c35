import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/editors/**', 'node_modules/**'],
    setupFiles: ['test/property-seed.ts'],
    testTimeout: 20_000,
    // Bundles are built before some suites, on machines that have other work too.
    hookTimeout: 60_000,
    pool: 'forks',
  },
});
