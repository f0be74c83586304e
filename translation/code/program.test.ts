import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryWords, sameProgram } from './program';
import { read } from './reading';

const page = `'use client';
// Only in the browser.
import { use } from 'react';

export default function Page({ name, count = 1 }: Props) {
  // @ts-expect-error the type is wrong
  const pattern = /[/]"x/g; /* keeps "x" */
  const text = \`a \${name} // no comment\`;
  return (
    <main title="Hello // you">
      <p>You are {name}</p>
      <b>{count}</b>
      {/* The button. */}
      <SignIn
        onClick={async () => count >= 1}
      />
      // not a comment
    </main>
  );
}`;

const block = (lang: string | null, value: string, meta: string | null = null) => ({
  lang,
  value,
  meta,
});
const compare = (lang: string, english: string, translation: string) =>
  sameProgram(block(lang, english), block(lang, translation));

describe('the same program', () => {
  it.each([
    ['comments', 'ts', 'a(); // One.\n/* Two. */', 'a(); // Eins.\n/* Zwei. */'],
    ['more comments, or fewer', 'ts', '// One.\n// Two.\na();', '// Eins, zwei.\na(); /* Drei. */'],
    ['layout', 'ts', 'if (a) {\n  b( );\n}', 'if (a) { b(); }\n'],
    ['text in JSX', 'tsx', '<p>Hi {name}</p>', '<p>{name}, привет</p>'],
    ['a comment in JSX', 'jsx', '<p>{/* One. */}</p>', '<p>{/* Eins. */}</p>'],
    ['text in JSX that looks like code', 'tsx', '<p>if // a</p>', '<p>wenn // "b</p>'],
    ['a comment of a shell', 'sh', '# One.\nnpm i x # two', '# Eins.\n\nnpm i x # zwei'],
    ['a comment of YAML', 'yaml', 'a: "# b" # One.', 'a: "# b" # Eins.'],
    ['a comment of settings', 'ini', '; One.\na=#b', '# Eins.\na=#b'],
    ['a comment of a Dockerfile', 'dockerfile', '# One.\nRUN a', '# Eins.\nRUN a'],
    ['a comment of an environment', 'dotenv', '# One.\nA=b#c', '# Eins.\nA=b#c'],
    ['space at the end of a line', 'text', 'a\nb', 'a \nb'],
  ])('%s', (_, lang, english, translation) => {
    expect(compare(lang, english, translation)).toBeUndefined();
  });
});

describe('another program', () => {
  it.each([
    ['string', 'ts', "f('a b');", "f('a  b');", "`'a  b'`", "`'a b'`", 2],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
    ['template', 'ts', 'f(`a ${b} c`);', 'f(`a ${b} d`);', '`` } d` ``', '`` } c` ``', 8],
    ['identifier', 'ts', 'f(a);', 'f(b);', '`b`', '`a`', 2],
    ['number', 'ts', 'f(1);', 'f(10);', '`10`', '`1`', 2],
    ['operator', 'ts', 'a > = b', 'a >= b', '`>=`', '`>`', 2],
    ['extra code', 'ts', 'f();', 'f(); g();', '`g`', 'the end', 5],
    ['missing code', 'ts', 'f();\ng();', 'f();', 'the end', '`g`', 4],
    ['code in a comment', 'ts', 'f();\ng();', 'f();\n// g();', 'the end', '`g`', 4],
    ['`return` alone', 'ts', 'return f', 'return\nf', expect.any(String), expect.any(String), 7],
    ['instruction', 'ts', '// @ts-ignore\nf()', '// ignorieren\nf()', '`f`', '`// @ts-ignore`', 14],
    [
      'new instruction',
      'ts',
      'f()',
      '/* eslint-disable */ f()',
      '`/* eslint-disable */`',
      '`f`',
      0,
    ],
    [
      'shebang',
      'js',
      '#!/usr/bin/env node',
      '#!/bin/sh',
      '`#!/bin/sh`',
      '`#!/usr/bin/env node`',
      0,
    ],
    [
      'import option',
      'js',
      'import(/* webpackIgnore: true */ a)',
      'import(a)',
      '`a`',
      '`/* webpackIgnore: true */`',
      7,
    ],
    [
      'directive',
      'js',
      '/// <reference types="a" />',
      '',
      'the end',
      '`/// <reference types="a" />`',
      0,
    ],
    ['new text in JSX', 'tsx', '<p>{a}</p>', '<p>Hi {a}</p>', 'text in JSX', '`{`', 3],
    ['missing text in JSX', 'tsx', '<p>Hi {a}</p>', '<p>{a}</p>', '`{`', 'text in JSX', 3],
    ['expression', 'tsx', '<p>Hi</p>', '<p>Hi {a}</p>', '`{`', '`</`', 6],
    ['prop', 'tsx', '<p a="b" />', '<p a="c" />', '`"c"`', '`"b"`', 5],
    ['element', 'tsx', '<p>Hi</p>', '<b>Hi</b>', '`b`', '`p`', 1],
    ['command', 'sh', 'npm i a', 'npm i b # c', '`npm i b`', '`npm i a`', 0],
    ['quoted `#`', 'sh', "echo 'a # b'", "echo 'a # c'", "`echo 'a # c'`", "`echo 'a # b'`", 0],
    ['`#` in a word', 'sh', 'curl a#b', 'curl a#c', '`curl a#c`', '`curl a#b`', 0],
    ['text of a command', 'sh', 'cat <<EOF\n# a\nEOF', 'cat <<EOF\n# b\nEOF', '`# b`', '`# a`', 10],
    ['open quote', 'bash', 'echo "\n# a\n"', 'echo "\n# b\n"', '`# b`', '`# a`', 7],
    ['text in YAML', 'yml', 'a: |\n  # b\nc: d', 'a: |\n  # c\nc: d', '`  # c`', '`  # b`', 5],
    ['indentation in YAML', 'yaml', 'a:\n  b: c', 'a:\nb: c', '`b: c`', '`  b: c`', 3],
    [
      'instruction to Docker',
      'dockerfile',
      '# syntax=a\n',
      '# syntax=b\n',
      '`# syntax=b`',
      '`# syntax=a`',
      0,
    ],
    [
      '`#` behind a command',
      'dockerfile',
      'RUN a # b',
      'RUN a # c',
      '`RUN a # c`',
      '`RUN a # b`',
      0,
    ],
    ['anything in JSON', 'json', '{"a": "b"}', '{"a": "c"}', '`{"a": "c"}`', '`{"a": "b"}`', 0],
    ['HTML', 'html', '<!-- a -->', '<!-- b -->', '`<!-- b -->`', '`<!-- a -->`', 0],
    ['unknown language', 'brainf', '# a', '# b', '`# b`', '`# a`', 0],
    ['name of an object method', 'constructor', 'a', 'b', '`b`', '`a`', 0],
  ])('%s', (_, lang, english, translation, found, expected, at) => {
    expect(compare(lang, english, translation)).toEqual({ found, expected, at });
  });

  it('whichever token is missing', () => {
    const { tokens } = read(page, 'tsx');
    expect(tokens.length).toBeGreaterThan(80);
    for (const { text, role, start } of tokens.filter((token) => token.role !== token.text)) {
      const translation = page.slice(0, start) + page.slice(start + text.length);
      expect(compare('tsx', page, translation), `${text} ${role} at ${start}`).toBeDefined();
    }
  });
});

it('shows where two long texts differ', () => {
  const text = 'a'.repeat(80);
  expect(compare('ts', `'${text}b'`, `'${text}c'`)).toMatchObject({
    found: `\`…${'a'.repeat(20)}c'\``,
    expected: `\`…${'a'.repeat(20)}b'\``,
  });
});

it('compares what stands above the code', () => {
  const english = block('ts', 'a', 'title="a b" {1,8-14} npm2yarn');
  const other = (lang: string | null, meta: string | null) =>
    sameProgram(english, block(lang, 'a', meta));
  expect(other('ts', 'npm2yarn {1, 8-14} title="a b"')).toBeUndefined();
  expect(other('js', english.meta)).toEqual({ found: 'language `js`', expected: 'language `ts`' });
  expect(other(null, null)).toMatchObject({ found: 'no language' });
  expect(other('ts', 'title="a b" {1,8-13} npm2yarn')).toEqual({
    found: '`{1,8-13}`',
    expected: '`{1,8-14}`',
  });
  expect(other('ts', 'title="a c" {1,8-14} npm2yarn live')).toEqual({
    found: '`title="a c"`, `live`',
    expected: '`title="a b"`',
  });
});

describe('words carried into changed code', () => {
  const carry = (lang: string, english: string, translation: string, to: string) =>
    carryWords({ english, translation }, to, lang);

  it.each([
    ['changed code', 'ts', '// One.\na();', '// Eins.\na();', '// One.\nb();', '// Eins.\nb();'],
    ['new layout', 'ts', '// A b.\na();', '// Ä.\na();', '{\n  // A\n  // b.\n}', '{\n  // Ä.\n}'],
    [
      'lines of a comment',
      'ts',
      'a(() => {\n  // A\n  // b.\n});',
      'a(() => {\n  // Ä\n  // ö.\n});',
      '// A\n// b.\na();',
      '// Ä\n// ö.\na();',
    ],
    ['another order', 'ts', '// A.\n\n// B.', '// Ä.\n\n// Ö.', '// B.\n\n// A.', '// Ö.\n\n// Ä.'],
    ['words said twice', 'ts', '/*A*/ /*A*/', '/*Ä*/ /*Ö*/', '/*A*/ 1 /*A*/', '/*Ä*/ 1 /*Ö*/'],
    [
      'text in JSX',
      'tsx',
      '<p>Hi {name}</p>',
      '<p>Привет, {name}</p>',
      '<p>Hi {user.name}</p>',
      '<p>Привет, {user.name}</p>',
    ],
    ['a removed comment', 'sh', '# A.\na\n# B.\nb', '# Ä.\na\n# Ö.\nb', '# B.\nb', '# Ö.\nb'],
    ['settings', 'ini', '; A.\na=1', '; Ä.\na=1', '; A.\na=2', '; Ä.\na=2'],
    ['a Dockerfile', 'dockerfile', '# A.\nFROM a', '# Ä.\nFROM a', '# A.\nFROM b', '# Ä.\nFROM b'],
    ['code without words', 'json', '{"a":1}', '{"a":1}', '{"a":2}', '{"a":2}'],
    ['an unknown language', 'xyz', '# a', '# a', '# b', '# b'],
    ['punctuation', 'tsx', '<p>{a}</p>', '<p>{a}</p>', '<p>{a}: {b}</p>', '<p>{a}: {b}</p>'],
    ['a new block without words', 'ts', '', '', 'a();', 'a();'],
  ])('%s', (_, lang, english, translation, to, expected) => {
    expect(carry(lang, english, translation, to)).toBe(expected);
  });

  it.each([
    ['new words', 'ts', '// A.\na();', '// Ä.\na();', '// B.\na();'],
    ['new words in JSX', 'tsx', '<p>A</p>', '<p>Ä</p>', '<p>A</p>;<b>B</b>'],
    ['a translation that is another program', 'ts', 'a();', 'b();', 'c();'],
    ['a translation with fewer comments', 'ts', '// A.\na(); // B.', '// Ä.\na();', '// A.\nb();'],
    ['a comment that would swallow code', 'ts', '/*A*/ a();', '//Ä\na();', '/*A*/ b();'],
    ['a new block with words', 'sh', '', '', '# A.\na'],
  ])('not %s', (_, lang, english, translation, to) => {
    expect(carry(lang, english, translation, to)).toBeUndefined();
  });

  it.each([
    ['ts', "// A.\nf('a'); // B.", "// Ä.\nf('ä'); // Ö.", "// Ä.\nf('a'); // Ö."],
    ['tsx', '<p a="b">Hi</p>', '<p a="c">Привет {d}</p>', '<p a="b">Привет </p>'],
    ['json', '{"a":1}', '{"b":2}', '{"a":1}'],
    ['sh', '# A.\nnpm i a', '# Ä.\nnpm i ä', '# Ä.\nnpm i a'],
  ])('mends the program of a translation in %s', (lang, english, translation, expected) => {
    expect(carry(lang, english, translation, english)).toBe(expected);
  });
});

it('copes with any text, in any language', () => {
  const lang = fc.constantFrom(
    'tsx',
    'ts',
    'js',
    'sh',
    'yaml',
    'dockerfile',
    'ini',
    'json',
    'x',
    '',
  );
  const cut = fc.tuple(fc.nat(page.length), fc.nat(page.length)).map(([a, b]) => page.slice(a, b));
  const code = fc.oneof(
    cut,
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'a<>/*{}`\'"#\n ') }),
  );
  fc.assert(
    fc.property(lang, code, code, (lang, english, other) => {
      expect(compare(lang, english, english)).toBeUndefined();
      const difference = compare(lang, english, other);
      expect(difference?.at ?? 0).toBeLessThanOrEqual(other.length);
      const carried = carryWords({ english, translation: english }, english, lang);
      expect(carried?.replace(/\s/g, '')).toBe(english.replace(/\s/g, ''));
      carryWords({ english, translation: other }, english, lang);
    }),
    { numRuns: 300 },
  );
});
