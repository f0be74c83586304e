import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { check } from './commands/check';
import { type Command, Misuse } from './commands/command';
import { diff } from './commands/diff';
import { fix } from './commands/fix';
import { create } from './commands/new';
import { stamp } from './commands/stamp';
import { status } from './commands/status';
import { summary } from './commands/summary';
import { Project } from './project';

const commands: Record<string, Command> = {
  status,
  new: create,
  diff,
  check,
  fix,
  stamp,
  summary,
};
const siteDir = path.resolve(process.env.SITE_DIR ?? '.');

function usage(): string {
  const lines = Object.values(commands).map(
    ({ synopsis, summary }) => `  ${synopsis}\n      ${summary}`,
  );
  return ['Usage: npm run translation -- <command>', '', ...lines].join('\n');
}

async function main([name = '', ...argv]: string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    throw new Misuse(name ? `There is no command "${name}".\n\n${usage()}` : usage());
  }
  const { args, options } = readArguments(command, argv);
  if (!fs.existsSync(path.join(siteDir, 'i18n'))) {
    throw new Misuse(`${siteDir} has no folder i18n: run this in the root of the site.`);
  }
  return command.run({
    siteDir,
    project: () => {
      progress('reading');
      return Project.read(siteDir);
    },
    args,
    options,
    print: (text) => {
      progress('');
      console.log(text);
    },
    progress,
  });
}

function readArguments(command: Command, argv: string[]) {
  const wanted = Object.fromEntries(
    command.options.map((one) => [one, { type: 'string' as const }]),
  );
  try {
    const { positionals, values } = parseArgs({
      args: argv,
      options: wanted,
      allowPositionals: true,
    });
    const [least, most] = command.arguments;
    if (positionals.length < least || positionals.length > most) {
      throw new Misuse('The number of arguments is not right.');
    }
    return { args: positionals, options: values as Record<string, string | undefined> };
  } catch (problem) {
    const { message } = problem as Error;
    throw new Misuse(`${message}\n\nUsage: npm run translation -- ${command.synopsis}`);
  }
}

/** Shows one line that the next one takes the place of; an empty one takes it away. */
function progress(text: string): void {
  if (process.stderr.isTTY) {
    process.stderr.write(`\r\x1b[2K${text && `… ${text}`}`);
  }
}

// whoever reads has seen enough, as `head` has
process.stdout.on('error', () => process.exit());

main(process.argv.slice(2)).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (problem: unknown) => {
    progress('');
    const isExpected = problem instanceof Misuse;
    console.error(isExpected ? problem.message : `The toolkit failed: ${(problem as Error).stack}`);
    process.exitCode = 2;
  },
);
