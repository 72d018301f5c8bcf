import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,repo,site}/**/*.test.ts'],
    setupFiles: ['tests/chance.ts'],
    testTimeout: 60_000,
    // Half of the processors would be one where there are two.
    maxWorkers: '100%',
  },
});
