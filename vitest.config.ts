import { defineConfig } from 'vitest/config';

/** Each project is a tier of proof; tests/run.ts says which run when. */
const project = (name: string, include: string[], timeoutInSeconds: number) => ({
  test: {
    name,
    include,
    // a run of a guide tells how it goes
    disableConsoleIntercept: true,
    testTimeout: timeoutInSeconds * 1000,
    hookTimeout: timeoutInSeconds * 1000,
    expect: { poll: { timeout: 30_000 } },
    // a machine that is busy with other things can miss a moment once; what fails twice is wrong
    retry: process.env.CI === 'true' && name === 'browser' ? 1 : 0,
    // real builds and a browser: one at a time on a small machine
    fileParallelism: name === 'unit',
    isolate: name !== 'unit',
  },
});

export default defineConfig({
  test: {
    maxWorkers: '100%',
    // unit tests load modules once for all files of a worker: half of the time went into that
    isolate: false,
    projects: [
      project(
        'unit',
        [
          'src/**/*.test.ts',
          'benchmark/**/*.test.ts',
          'i18n/**/*.test.ts',
          'samples/**/*.test.ts',
          'translation/**/*.test.ts',
        ],
        20,
      ),
      project('repo', ['tests/repo/**/*.test.ts'], 60),
      project('builds', ['tests/builds/**/*.test.ts'], 600),
      project('browser', ['tests/browser/**/*.test.ts'], 900),
      project('samples', ['tests/samples/**/*.test.ts'], 600),
      project('faults', ['tests/faults/**/*.test.ts'], 600),
      project('accessibility', ['tests/accessibility/**/*.test.ts'], 900),
      project('cache', ['tests/cache/**/*.test.ts'], 900),
      project('staged', ['tests/staged/**/*.test.ts'], 900),
    ],
  },
});
