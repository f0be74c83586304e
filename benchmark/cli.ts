import { builds } from './builds';
import { growth } from './builds/growth';
import { firstActions } from './controls';
import { pages } from './pages';
import { search } from './search';
import { staleness } from './staleness';
import { writing } from './writing';

interface Benchmark {
  /** Options, as the usage text shows them. */
  options: string[];
  summary: string;
  /** @returns the exit code: 0 all that is demanded is reached, 1 it is not */
  run: (options: string[]) => Promise<number>;
}

const benchmarks: Record<string, Benchmark> = {
  builds: {
    options: ['--site NAME=FOLDER,CLEAN,TRANSLATED,ENGLISH', '--runs N', '--record'],
    summary: 'what builds cost: from nothing, and after changes; beside others',
    run: builds,
  },
  controls: {
    options: ['--runs N', '--record'],
    summary: 'how fast a page answers the first click or key, on each of its controls',
    run: firstActions,
  },
  growth: {
    options: ['--guides N,N', '--record'],
    summary: 'how the costs of a build grow with the number of guides',
    run: growth,
  },
  pages: {
    options: ['--site NAME=FOLDER,PAGE,OTHER', '--runs N', '--record'],
    summary:
      'how fast a page of build/ is there and answers, beside others; --record keeps the medians',
    run: pages,
  },
  search: {
    options: ['--queries FILE', '--record'],
    summary: 'whether the search of build/ finds what people ask for; --record keeps the sums',
    run: search,
  },
  staleness: {
    options: ['--record'],
    summary:
      'whether the toolkit tells stale translations from fresh ones; --record keeps the sums',
    run: staleness,
  },
  writing: {
    options: ['--runs N', '--record'],
    summary: 'how long a writer waits: for the first page, and for a change',
    run: writing,
  },
};

function usage(): string {
  const lines = Object.entries(benchmarks).map(
    ([name, { options, summary }]) =>
      `  ${[name, ...options.map((option) => `[${option}]`)].join(' ').padEnd(36)} ${summary}`,
  );
  return ['Usage: npm run benchmark -- <name>', '', ...lines].join('\n');
}

/** An option is known by its name; what follows `--name VALUE` is its value. */
function isKnown(arg: string, before: string | undefined, options: string[] = []): boolean {
  const takes = (name: string) => options.some((option) => option.startsWith(`${name} `));
  return options.includes(arg) || takes(arg) || (before !== undefined && takes(before));
}

async function main([name = '', ...args]: string[]): Promise<number> {
  const benchmark = Object.hasOwn(benchmarks, name) ? benchmarks[name] : undefined;
  const unknown = args.filter((arg, index) => !isKnown(arg, args[index - 1], benchmark?.options));
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
