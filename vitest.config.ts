import { defineConfig } from 'vitest/config';

/** `unit` lies beside the code and needs nothing; `build` reads a finished `dist/`. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'bench/**/*.test.ts',
            'tests/*.test.ts',
            'tests/gate/**/*.test.ts',
            'tests/lint/**/*.test.ts',
          ],
        },
      },
      { test: { name: 'legacy', include: ['tests/legacy/**/*.test.ts'] } },
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
