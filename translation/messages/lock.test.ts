import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatFinding } from '../../src/content/finding';
import type { EnglishMessage, EnglishMessages } from './english';
import { checkLocks, formatLock, hashOf, lockPath, parseLock } from './lock';
import { stampMessages } from './stamp';
import { messageStates } from './state';

const hello = 'f7ff9e8b7bb2';

describe('a lock', () => {
  const text = `{\n  "a.json": {\n    "hello": "${hello}"\n  },\n  "b.json": {\n    "x": "${hello}"\n  }\n}\n`;

  it('is sorted text, and is read as it was written', () => {
    const x: [string, string] = ['x', hello];
    const lock = new Map([
      ['b.json', new Map([x])],
      ['a.json', new Map([['hello', hashOf('Hello')]])],
      ['none.json', new Map()],
    ]);
    expect(formatLock(lock)).toBe(text);
    expect(parseLock(text)).toEqual({
      lock: new Map([...lock].filter(([name]) => name !== 'none.json')),
      problems: [],
    });
  });

  it.each([
    ['a merge', `{\n<<<<<<< HEAD\n  "a.json": {}\n=======\n}`, '2:1  no JSON object'],
    ['a cut', '{ "a.json": {', '1:14  no JSON object'],
    ['a list', '[]', '1:1  no JSON object'],
    ['no file', '{ "a.json": "x" }', '1:3  `a.json`, expected'],
    ['no hash', '{ "a.json": { "x": "Hello" } }', '1:15  `x`, expected'],
    ['a number', '{ "a.json": { "x": 123456789012 } }', '1:15  `x`, expected'],
    [
      'a key of JavaScript',
      `{ "a.json": { "__proto__": "${hello}" } }`,
      '1:15  `__proto__`, expected',
    ],
    ['a file of JavaScript', `{ "__proto__": { "x": "${hello}" } }`, '1:3  `__proto__`, expected'],
    [
      'a message twice',
      `{ "a.json": { "x": "${hello}", "x": "${hello}" } }`,
      '1:36  `x` for a second time',
    ],
    ['a file twice', '{ "a.json": {}, "a.json": {} }', '1:17  `a.json` for a second time'],
  ])('with %s is a finding', (_, text, expected) => {
    write(lockPath('ru'), text);
    const [finding, ...others] = checkLocks(site, ['ru']).map(formatFinding);
    expect(finding).toContain(`${lockPath('ru')}:${expected}`);
    expect(finding).toMatch(/ {2}message-lock$/);
    expect(others).toEqual([]);
    expect('x' in {}).toBe(false);
  });
});

describe('messages', () => {
  const english = (texts: Record<string, string>): EnglishMessages => {
    const messages = Object.entries(texts).map(([id, message]): [string, EnglishMessage] => [
      id,
      { message, description: undefined },
    ]);
    return new Map([['code.json', new Map(messages)]]);
  };
  const texts = { hello: 'Hello', bye: 'Bye', new: 'New', empty: 'Empty' };
  const statesFor = (texts: Record<string, string>) =>
    Object.fromEntries(messageStates(site, english(texts), ['ru'])[0]?.states ?? []);

  beforeEach(() => {
    write(
      'i18n/ru/code.json',
      JSON.stringify({
        hello: { message: 'Привет' },
        bye: { message: 'Пока' },
        gone: { message: 'Был' },
        empty: { message: ' ' },
      }),
    );
  });

  it('are untracked, missing and orphaned without a lock', () => {
    expect(messageStates(site, english(texts), ['ru'])).toMatchObject([
      { locale: 'ru', path: 'i18n/ru/code.json', source: 'src/' },
    ]);
    expect(statesFor(texts)).toEqual({
      hello: 'untracked',
      bye: 'untracked',
      new: 'missing',
      empty: 'missing',
      gone: 'orphaned',
    });
  });

  it('are all missing without a file that can be read', () => {
    write('i18n/ru/code.json', '{');
    expect(new Set(Object.values(statesFor(texts)))).toEqual(new Set(['missing']));
    expect(stampMessages(site, english(texts), 'ru', 'code.json')).toMatchObject({
      stamped: [],
      findings: [{ path: 'i18n/ru/code.json', line: 1, column: 2, rule: 'invalid-json' }],
    });
  });

  it('are fresh when they are stamped, until their English changes', () => {
    const { stamped } = stampMessages(site, english(texts), 'ru', 'code.json');
    expect(stamped).toEqual(['hello', 'bye']);
    expect(statesFor(texts)).toMatchObject({ hello: 'fresh', bye: 'fresh', new: 'missing' });
    const changed = { ...texts, hello: 'Hello!' };
    expect(statesFor(changed)).toMatchObject({ hello: 'stale', bye: 'fresh' });
  });

  it('are stamped one by one, and forgotten with their English', () => {
    stampMessages(site, english({ ...texts, gone: 'Gone' }), 'ru', 'code.json');
    const changed = { hello: 'Hello!', bye: 'Bye!', empty: 'Empty' };
    const unknown = ['hello', 'empty', 'gone', 'nonsense'];
    expect(stampMessages(site, english(changed), 'ru', 'code.json', unknown).stamped).toEqual([
      'hello',
    ]);
    expect(read(lockPath('ru'))).toBe(
      `{\n  "code.json": {\n    "bye": "${hashOf('Bye')}",\n    "hello": "${hashOf('Hello!')}"\n  }\n}\n`,
    );
  });

  it('are not stamped in a broken lock', () => {
    write(lockPath('ru'), '{ "code.json": { "hello": 1 } }');
    expect(stampMessages(site, english(texts), 'ru', 'code.json')).toMatchObject({
      stamped: [],
      findings: [{ path: lockPath('ru'), rule: 'message-lock' }],
    });
    expect(read(lockPath('ru'))).toContain('1');
    expect(statesFor(texts)).toMatchObject({ hello: 'untracked' });
  });
});

let site = '';

beforeEach(() => {
  site = fs.mkdtempSync(path.join(os.tmpdir(), 'messages-'));
});

afterEach(() => fs.rmSync(site, { recursive: true }));

const read = (name: string): string => fs.readFileSync(path.join(site, name), 'utf8');

function write(name: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
  fs.writeFileSync(path.join(site, name), text);
}
