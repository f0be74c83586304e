import { staleness } from './staleness';

interface Benchmark {
  /** Options, as the usage text shows them. */
  options: string[];
  summary: string;
  /** @returns the exit code: 0 all that is demanded is reached, 1 it is not */
  run: (options: string[]) => Promise<number>;
}

const benchmarks: Record<string, Benchmark> = {
  staleness: {
    options: ['--record'],
    summary:
      'whether the toolkit tells stale translations from fresh ones; --record keeps the sums',
    run: staleness,
  },
};

function usage(): string {
  const lines = Object.entries(benchmarks).map(
    ([name, { options, summary }]) =>
      `  ${[name, ...options.map((option) => `[${option}]`)].join(' ').padEnd(24)} ${summary}`,
  );
  return ['Usage: npm run benchmark -- <name>', '', ...lines].join('\n');
}

async function main([name = '', ...args]: string[]): Promise<number> {
  const benchmark = Object.hasOwn(benchmarks, name) ? benchmarks[name] : undefined;
  const unknown = args.filter((arg) => !benchmark?.options.includes(arg));
  if (!benchmark || unknown.length > 0) {
    const problem = benchmark
      ? `${name} does not take "${unknown.join(' ')}".\n\n`
      : name && `There is no benchmark "${name}".\n\n`;
    console.error(`${problem}${usage()}`);
    return 2;
  }
  return benchmark.run(args);
}

main(process.argv.slice(2)).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (problem: Error) => {
    console.error(`The benchmark failed: ${problem.stack}`);
    process.exitCode = 2;
  },
);
