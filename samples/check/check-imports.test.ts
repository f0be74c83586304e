import { expect, it } from 'vitest';
import { formatFinding } from '../../src/content/finding';
import type { Block } from '../harness/blocks';
import { follow } from '../harness/follow';
import { checkImports } from './check-imports';

const block = (line: number, language: string, title: string | undefined, code: string): Block => ({
  path: 'docs/page.mdx',
  line,
  column: 4,
  language,
  title,
  isForPackageManagers: language === 'sh',
  code,
});

/** The messages about a file of an app which has other files before and after it. */
function check(code: string): string[] {
  const blocks = [
    block(10, 'ts', 'lib/env.ts', 'export {};\n'),
    block(20, 'sh', undefined, 'npm i @logto/next@3 swr\n'),
    block(30, 'tsx', 'app/page.tsx', code),
    block(40, 'sh', undefined, 'npm i redis\n'),
    block(50, 'ts', 'lib/late.ts', 'export {};\n'),
  ];
  const steps = ['lib/env.ts', 'app/page.tsx', 'lib/late.ts'].map((name) => ({ block: name }));
  const start = {
    files: new Map([['package.json', '{ "dependencies": { "next": "*" } }']]),
    packages: new Set<string>(),
    variables: new Map<string, string>(),
  };
  return checkImports(follow(blocks, steps, start)).map(formatFinding);
}

it('accepts files and packages that the reader has', () => {
  expect(
    check(`import '@logto/next/server-actions';
import 'next/headers';
import 'node:crypto';
import '../lib/env';
export * from './page';
// import 'nothing';
const swr = await import('swr');
`),
  ).toEqual([]);
});

it('finds packages that no command above installs', () => {
  expect(check("import type { A } from '@other/next/sub';\n\n  import('redis');\n")).toEqual([
    'docs/page.mdx:30:27  imports "@other/next/sub", which no command above installs — add `npm i @other/next` in a block `sh npm2yarn` above this one  unknown-import',
    'docs/page.mdx:32:13  imports "redis", which no command above installs — add `npm i redis` in a block `sh npm2yarn` above this one  unknown-import',
  ]);
});

it('finds files that no block above makes', () => {
  expect(check("import '../lib/late';\nexport * from '../../env';\n")).toEqual([
    'docs/page.mdx:30:11  imports "../lib/late", but no block up to here makes the file lib/late — correct the path, or show that file first  unknown-import',
    'docs/page.mdx:31:18  imports "../../env", but no block up to here makes the file ../env — correct the path, or show that file first  unknown-import',
  ]);
});

it('wants modules of Node.js by their full name', () => {
  expect(check("import 'crypto';\nimport 'node:nothing';\n")).toEqual([
    'docs/page.mdx:30:11  imports "crypto" — write `node:crypto`  unknown-import',
    'docs/page.mdx:31:11  imports "node:nothing", which Node.js does not have — correct the name  unknown-import',
  ]);
});
