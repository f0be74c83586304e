import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { TestRepository } from './test-repository';
import { inLocale } from './test-site';

const root = path.resolve(__dirname, '..');
const russian = inLocale('ru', 'docs/guide/README.mdx');

/** Starts the toolkit as `npm run translation` does. */
function start(repository: TestRepository, ...args: string[]) {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  return spawn(process.execPath, [tsx, path.join(root, 'translation/cli.ts'), ...args], {
    cwd: root,
    env: { ...process.env, SITE_DIR: repository.dir, NODE_ENV: undefined },
  });
}

async function run(repository: TestRepository, ...args: string[]) {
  const child = start(repository, ...args);
  const [output, errors]: [string[], string[]] = [[], []];
  child.stdout.on('data', (chunk) => output.push(String(chunk)));
  child.stderr.on('data', (chunk) => errors.push(String(chunk)));
  const [exitCode] = await once(child, 'close');
  return { exitCode, output: output.join(''), errors: errors.join('') };
}

it('exits with 0, and prints nothing but JSON where that is asked for', async () => {
  const repository = new TestRepository();
  const { exitCode, output, errors } = await run(repository, 'status', '--format', 'json');
  expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
  expect(JSON.parse(output)).toHaveProperty('files');
}, 60_000);

it('exits with 1 where something is wrong', async () => {
  const repository = new TestRepository();
  repository.edit(russian, '# Добавьте', '# <Добавьте');
  const { exitCode, output, errors } = await run(repository, 'check', '--format=json', 'i18n/ru');
  expect({ exitCode, errors }).toEqual({ exitCode: 1, errors: '' });
  expect(JSON.parse(output)).toMatchObject({ findings: [{ rule: 'invalid-mdx', path: russian }] });
}, 60_000);

it('ends quietly where nobody reads on', async () => {
  const child = start(new TestRepository(), 'status');
  const errors: string[] = [];
  child.stderr.on('data', (chunk) => errors.push(String(chunk)));
  child.stdout.destroy();
  await once(child, 'close');
  expect(errors.join('')).toBe('');
}, 60_000);

it('exits with 2 and says how it is used, without a stack', async () => {
  const repository = new TestRepository();
  const usage = 'Usage: npm run translation -- ';
  const wrong: [args: string[], message: string][] = [
    [[], `${usage}<command>\n\n  status [--locale L]`],
    [['toString'], `There is no command "toString".\n\n${usage}<command>\n`],
    [['diff'], `The number of arguments is not right.\n\n${usage}diff FILE\n`],
    [['check', '--bass', 'main'], `\n\n${usage}check [FILES]`],
    [['check', '--base', 'nowhere'], 'git knows no commit "nowhere"'],
  ];
  const runs = await Promise.all(wrong.map(([args]) => run(repository, ...args)));
  fs.rmSync(repository.path('i18n'), { recursive: true });
  wrong.push([
    ['check'],
    `${repository.dir} has no folder i18n: run this in the root of the site.`,
  ]);
  runs.push(await run(repository, 'check'));
  for (const [index, { exitCode, output, errors }] of runs.entries()) {
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(errors).toContain(wrong[index]?.[1]);
    expect(errors).not.toMatch(/^\s+at /m);
  }
}, 120_000);
