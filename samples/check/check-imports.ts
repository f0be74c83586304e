import { isBuiltin } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import type { Finding } from '../../src/content/finding';
import type { App, Followed } from '../harness/follow';
import { placeAt } from './place';

type Problem = Pick<Finding, 'found' | 'advice'>;

/** Says which programs import a file or a package that readers do not have at that step. */
export const checkImports = (followed: Followed[]): Finding[] =>
  followed.flatMap(({ block, file, app }) =>
    ts.preProcessFile(block.code, true, true).importedFiles.flatMap(({ fileName, pos }) => {
      const problem = /^[./]/.test(fileName)
        ? findFile(fileName, file, app)
        : findPackage(fileName, app);
      return problem ? [{ ...placeAt(block, pos), ...problem, rule: 'unknown-import' }] : [];
    }),
  );

const endings = [
  '',
  ...['', '/index'].flatMap((name) => ['.ts', '.tsx', '.js', '.jsx'].map((end) => name + end)),
];

function findFile(imported: string, importer: string, { files }: App): Problem | undefined {
  const target = path.posix.join(path.posix.dirname(importer), imported);
  return endings.some((ending) => files.has(target + ending))
    ? undefined
    : {
        found: `imports "${imported}", but no block up to here makes the file ${target}`,
        advice: 'correct the path, or show that file first',
      };
}

function findPackage(imported: string, { files, packages }: App): Problem | undefined {
  if (imported.startsWith('node:')) {
    return isBuiltin(imported)
      ? undefined
      : { found: `imports "${imported}", which Node.js does not have`, advice: 'correct the name' };
  }
  if (isBuiltin(imported)) {
    return { found: `imports "${imported}"`, advice: `write \`node:${imported}\`` };
  }
  const name = imported.split('/', imported.startsWith('@') ? 2 : 1).join('/');
  return packages.has(name) || atStart(files).includes(name)
    ? undefined
    : {
        found: `imports "${imported}", which no command above installs`,
        advice: `add \`npm i ${name}\` in a block \`sh npm2yarn\` above this one`,
      };
}

/** Packages of a new project. */
function atStart(files: App['files']): string[] {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    files.get('package.json') ?? '{}',
  ) as Partial<Record<'dependencies' | 'devDependencies', Record<string, string>>>;
  return Object.keys({ ...dependencies, ...devDependencies });
}
