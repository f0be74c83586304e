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

/** The parts that are read here of the report that vitest writes, in the format of Jest. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: FileReport[];
}

interface FileReport {
  name: string;
  status: string;
  message: string;
  assertionResults: Array<{ fullName: string; status: string; failureMessages: string[] }>;
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
  { name: 'build', command: ['node', 'src/commands/build.mjs'] },
  needs({ name: 'search', command: ['tsx', 'benchmark/cli.ts', 'search'] }, chromiumTool),
  needs(vitest('browser'), chromiumTool),
  needs(vitest('builds'), chromiumTool),
  needs(vitest('samples'), chromiumTool, redisTool),
];

const full: Suite[] = [
  ...all,
  vitest('cache'),
  needs(vitest('accessibility'), chromiumTool),
  needs(vitest('staged'), chromiumTool),
  needs(vitest('faults'), chromiumTool, redisTool),
];

const suites: Record<string, Suite[]> = { check, all, full };

const sum: Sum = { passed: 0, failed: 0, skipped: 0 };
/** What the end of the output tells again: whoever sees a log often sees only its end. */
const times: string[] = [];
const failures: string[] = [];

for (const suite of suites[process.argv[2] ?? 'all'] ?? []) {
  const obstacle = suite.obstacle?.();
  if (obstacle) {
    console.log(`\nSkipped ${suite.name}: ${obstacle}`);
    if (process.env.CI === 'true') {
      sum.failed += 1;
      failures.push(`${suite.name}: ${obstacle}`);
    } else {
      sum.skipped += 1;
    }
    continue;
  }
  console.log(`\n${suite.name}`);
  const start = performance.now();
  add(run(suite));
  times.push(`${suite.name} ${Math.round((performance.now() - start) / 1000)} s`);
}

console.log(`\n${times.join(', ')}`);
for (const failure of failures) {
  console.log(`\nFailed: ${failure}`);
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exitCode = sum.failed > 0 ? 1 : 0;

function run({ name, command: [tool = '', ...args], isVitest }: Suite): Sum {
  fs.rmSync(report, { force: true });
  const program = tool === 'node' ? process.execPath : path.join('node_modules/.bin', tool);
  const { status } = spawnSync(program, args, { stdio: 'inherit' });
  const isGood = status === 0;
  if (!isVitest || !fs.existsSync(report)) {
    if (!isGood) {
      failures.push(name);
    }
    return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 };
  }
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
    fs.readFileSync(report, 'utf8'),
  ) as Report;
  failures.push(...testResults.flatMap((file) => failuresOf(name, file)));
  // a suite can fail without a failed test, e.g. when a file does not load
  const failed = isGood ? numFailedTests : Math.max(1, numFailedTests);
  return { passed: numPassedTests, failed, skipped: numPendingTests };
}

/** The failed tests of a file, each with its first lines of what was seen; or what kept it from running. */
function failuresOf(suite: string, { name, status, message, assertionResults }: FileReport) {
  const file = `${suite}, ${path.relative('.', name)}`;
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (failed.length === 0) {
    return status === 'failed' ? [`${file}\n${indented(message)}`] : [];
  }
  return failed.map(
    (test) => `${file}\n  ${test.fullName}\n${indented(test.failureMessages.join('\n'))}`,
  );
}

function indented(text: string): string {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() && !/^\s+at .*(node_modules|node:)/.test(line));
  return lines
    .slice(0, 12)
    .map((line) => `    ${line.slice(0, 300)}`)
    .join('\n');
}

function add({ passed, failed, skipped }: Sum): void {
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
}
