import { expect, it } from 'vitest';
import type { Block } from './blocks';
import { follow } from './follow';

const block = (language: string, title: string | undefined, code: string): Block => ({
  path: 'docs/page.mdx',
  line: 1,
  column: 1,
  language,
  title,
  isForPackageManagers: language === 'sh',
  code,
});

const start = {
  files: new Map([['a.ts', '0']]),
  packages: new Set<string>(),
  variables: new Map<string, string>(),
};

it('writes the file of each step, and puts it back after a trial', () => {
  const blocks = ['1', '2', '3'].map((code) => block('ts', 'a.ts', code));
  const steps = [
    { block: 'a.ts' },
    { block: 'a.ts', isTrial: true },
    { block: 'a.ts', file: 'b.ts' },
  ];
  expect(follow(blocks, steps, start).map(({ app }) => Object.fromEntries(app.files))).toEqual([
    { 'a.ts': '1' },
    { 'a.ts': '2' },
    { 'a.ts': '1', 'b.ts': '3' },
  ]);
});

it('leaves out blocks and steps that do not fit, and goes on with the next', () => {
  const blocks = [block('ts', 'x.ts', 'x'), block('ts', undefined, 'y'), block('ts', 'a.ts', '1')];
  const steps = [{ block: 'missing.ts' }, { block: 'a.ts' }];
  expect(follow(blocks, steps, start).map(({ file }) => file)).toEqual(['a.ts']);
});

it('installs packages and sets variables before the next step', () => {
  const blocks = [
    block('sh', undefined, 'npm i @logto/next@4 --save-exact redis\nnpm run dev\n'),
    block('dotenv', '.env.local', 'A=1\nB="two"\n'),
    block('dotenv', 'other.env', 'C=3\n'),
    block('ts', 'a.ts', '1'),
    block('sh', undefined, 'npm i late\n'),
  ];
  const [followed] = follow(blocks, [{ block: 'a.ts' }], start);
  expect([...(followed?.app.packages ?? [])]).toEqual(['@logto/next', 'redis']);
  expect(Object.fromEntries(followed?.app.variables ?? [])).toEqual({ A: '1', B: 'two' });
});
