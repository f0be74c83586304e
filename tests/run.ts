import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromiumTool, provide, redisTool, type Tool } from './support/tools';

/** One suite: a command that passes or fails, or a project of vitest with tests of its own. */
interface Suite {
  name: string;
  command: string[];
  /** Reads the numbers of tests from the command's report; without it the command is one test. */
  isVitest?: boolean;
  /** Runs before the suite; says why it cannot run, if so. */
  obstacle?: () => string | undefined;
}

interface Sum {
  passed: number;
  failed: number;
  skipped: number;
}

const report = path.join(os.tmpdir(), `vitest-report-${process.pid}.json`);
const vitest = (name: string): Suite => ({
  name,
  command: [
    'vitest',
    'run',
    '--project',
    name,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ],
  isVitest: true,
});

const needs = (suite: Suite, ...tools: Tool[]): Suite => ({
  ...suite,
  obstacle: () => tools.map(provide).find(Boolean),
});

const check: Suite[] = [
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'translations', command: ['tsx', 'translation/cli.ts', 'check'] },
  vitest('unit'),
  vitest('repo'),
];

const all: Suite[] = [
  ...check,
  { name: 'build', command: ['tsx', 'src/commands/build.ts'] },
  needs({ name: 'search', command: ['tsx', 'benchmark/cli.ts', 'search'] }, chromiumTool),
  needs(vitest('browser'), chromiumTool),
  needs(vitest('builds'), chromiumTool),
  needs(vitest('samples'), chromiumTool, redisTool),
];

const full: Suite[] = [
  ...all,
  needs(vitest('accessibility'), chromiumTool),
  needs(vitest('staged'), chromiumTool),
  needs(vitest('faults'), chromiumTool, redisTool),
];

const suites: Record<string, Suite[]> = { check, all, full };

const sum: Sum = { passed: 0, failed: 0, skipped: 0 };

for (const suite of suites[process.argv[2] ?? 'all'] ?? []) {
  const obstacle = suite.obstacle?.();
  if (obstacle) {
    console.log(`\nSkipped ${suite.name}: ${obstacle}`);
    sum[process.env.CI === 'true' ? 'failed' : 'skipped'] += 1;
    continue;
  }
  console.log(`\n${suite.name}`);
  add(run(suite));
}

console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exitCode = sum.failed > 0 ? 1 : 0;

function run({ command: [tool = '', ...args], isVitest }: Suite): Sum {
  fs.rmSync(report, { force: true });
  const { status } = spawnSync(path.join('node_modules/.bin', tool), args, { stdio: 'inherit' });
  const isGood = status === 0;
  if (!isVitest || !fs.existsSync(report)) {
    return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 };
  }
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
    fs.readFileSync(report, 'utf8'),
  );
  // a suite can fail without a failed test, e.g. when a file does not load
  const failed = isGood ? numFailedTests : Math.max(1, numFailedTests);
  return { passed: numPassedTests, failed, skipped: numPendingTests };
}

function add({ passed, failed, skipped }: Sum): void {
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
}
