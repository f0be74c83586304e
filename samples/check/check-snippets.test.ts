import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../src/content/finding';
import { checkSnippet, hasShell } from './check-snippets';

/** The messages about a block in a list, whose code begins at 10:4. */
const check = (language: string, code: string): string[] =>
  checkSnippet({
    path: 'docs/page.mdx',
    line: 10,
    column: 4,
    language,
    title: undefined,
    isForPackageManagers: false,
    code,
  }).map(formatFinding);

describe('json', () => {
  it('accepts JSON', () => {
    expect(check('json', '{ "a": [1, "two", null] }\n')).toEqual([]);
  });

  it('finds the place of a mistake, whether or not Node.js tells it', () => {
    expect(check('json', '{\n  "a": 1,\n}\n')).toEqual([
      'docs/page.mdx:12:4  invalid JSON: Expected double-quoted property name — correct it  invalid-json',
    ]);
    expect(check('json', '{\n  "a": b\n}\n')).toEqual([
      "docs/page.mdx:11:11  invalid JSON: Unexpected token 'b' — correct it  invalid-json",
    ]);
  });
});

describe('dotenv', () => {
  it('accepts assignments, comments and empty lines', () => {
    expect(check('dotenv', '# One\nA=1\n\nB_2=https://x.example/?a=b\nC="a b"\nD=\n')).toEqual([]);
  });

  it('finds lines that tools read differently, and second values', () => {
    const invalid = ['A = 1', 'A=a b', 'A=a#b', 'A="a', 'export A=1', '1A=1', 'A'];
    expect(check('dotenv', `${[...invalid, 'A=1', 'A=2'].join('\n')}\n`)).toEqual([
      ...invalid.map(
        (line, index) =>
          `docs/page.mdx:${10 + index}:4  expected NAME=value, a comment or an empty line, found \`${line}\` — correct it  invalid-dotenv`,
      ),
      'docs/page.mdx:18:4  sets A for the second time — correct it  invalid-dotenv',
    ]);
  });
});

describe.runIf(hasShell())('sh', () => {
  it('accepts commands', () => {
    expect(check('sh', 'npm i redis\ncurl -fsSL "https://x.example" | sh -\n')).toEqual([]);
  });

  it('finds commands that the shell cannot read', () => {
    // what the shell says of it differs from shell to shell
    expect(check('sh', 'cd logto\nnpm start "now\n')).toEqual([
      expect.stringMatching(
        /^docs\/page\.mdx:11:4 {2}the shell cannot read it: .+ — correct it {2}invalid-sh$/,
      ),
    ]);
  });
});

it('finds languages that nothing checks', () => {
  const advice = 'use one of ts, tsx, js, jsx, json, dotenv, sh  unchecked-language';
  expect(check('typescript', 'x\n')).toEqual([
    `docs/page.mdx:9:4  nothing checks the language "typescript" — ${advice}`,
  ]);
  expect(check('constructor', 'x\n')).toEqual([
    `docs/page.mdx:9:4  nothing checks the language "constructor" — ${advice}`,
  ]);
  expect(check('', 'x\n')).toEqual([`docs/page.mdx:9:4  the block names no language — ${advice}`]);
});
