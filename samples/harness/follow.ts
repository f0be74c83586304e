import { parseEnv } from 'node:util';
import type { Block } from './blocks';
import type { Step } from './guide';

/** The app of a reader who has followed a page up to some step. */
export interface App {
  /** Paths of files, with their text. */
  files: ReadonlyMap<string, string>;
  /** Names of the packages that the page told to install. */
  packages: ReadonlySet<string>;
  /** Environment variables that the page told to set, with the values that it shows. */
  variables: ReadonlyMap<string, string>;
}

/** One step done. */
export interface Followed {
  step: Step;
  block: Block;
  /** The file that the step wrote. */
  file: string;
  app: App;
}

/** Languages of programs: their blocks need a step. */
export const programLanguages = ['ts', 'tsx', 'js', 'jsx'];

export const isProgram = ({ language }: Block): boolean => programLanguages.includes(language);

/**
 * Does what a page tells its readers, block by block.
 *
 * @param steps those of the page in this version, in its order
 * @param start the app that they have before
 * @returns each step with the app as it is then; blocks on no step, and steps without a block,
 *   are left out, see {@link compareSteps}
 */
export function follow(blocks: Block[], steps: Step[], start: App): Followed[] {
  const followed: Followed[] = [];
  const remaining = [...steps];
  let app = start;
  for (const block of blocks) {
    if (isProgram(block)) {
      const index = remaining.findIndex((step) => step.block === block.title);
      const [step] = remaining.splice(0, index + 1).slice(-1);
      if (index !== -1 && step) {
        const file = step.file ?? step.block;
        const changed = { ...app, files: new Map(app.files).set(file, block.code) };
        followed.push({ step, block, file, app: changed });
        app = step.isTrial ? app : changed;
      }
    } else {
      app = prepare(app, block);
    }
  }
  return followed;
}

/** What a block that is no program does to the app: packages, environment variables. */
function prepare(app: App, { language, title, code, isForPackageManagers }: Block): App {
  if (language === 'dotenv' && title === '.env.local') {
    const variables = Object.entries(parseEnv(code)).map(([name, value = '']) => [name, value]);
    return { ...app, variables: new Map([...app.variables, ...(variables as [string, string][])]) };
  }
  if (language === 'sh' && isForPackageManagers) {
    return { ...app, packages: new Set([...app.packages, ...installedBy(code)]) };
  }
  return app;
}

/** Names in commands such as `npm i @logto/next@3 redis`. */
const installedBy = (commands: string): string[] =>
  commands
    .split('\n')
    .filter((line) => /^npm (i|install|add) /.test(line))
    .flatMap((line) => line.split(/\s+/).slice(2))
    .filter((word) => word && !word.startsWith('-'))
    .map((word) => word.replace(/(?<=.)@.*$/, ''));
