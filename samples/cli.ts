import { check } from './commands/check';
import { Misuse } from './commands/choose';
import { open } from './commands/open';
import { run } from './commands/run';

interface Command {
  /** Arguments, as the usage text shows them. */
  parameters: string[];
  summary: string;
  /** @returns the exit code: 0 fine, 1 findings, 2 misuse */
  run: (args: string[]) => Promise<number>;
}

const commands: Record<string, Command> = {
  check: {
    parameters: [],
    summary: 'checks all code of all English pages: steps, imports, types, snippets (seconds)',
    run: check,
  },
  run: {
    parameters: ['[guide]', '[version]'],
    summary:
      'builds the apps of the guides, tries them in a browser, records the results (minutes)',
    run,
  },
  open: {
    parameters: ['guide', '[version]'],
    summary: 'leaves the app of a guide running with a stand-in for Logto, for trying by hand',
    run: open,
  },
};

function usage(): string {
  const lines = Object.entries(commands).map(
    ([name, { parameters, summary }]) =>
      `  ${[name, ...parameters].join(' ').padEnd(24)} ${summary}`,
  );
  return ['Usage: npm run samples -- <command>', '', ...lines].join('\n');
}

async function main([name = '', ...args]: string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    throw new Misuse(name ? `There is no command "${name}".\n\n${usage()}` : usage());
  }
  const tooMany = args.slice(command.parameters.length);
  if (tooMany.length > 0) {
    throw new Misuse(`${name} does not take "${tooMany.join(' ')}".\n\n${usage()}`);
  }
  return command.run(args);
}

main(process.argv.slice(2))
  .catch((error: Error) => {
    console.error(error.message);
    return error instanceof Misuse ? 2 : 1;
  })
  .then((exitCode) => process.exit(exitCode));
