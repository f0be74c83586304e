import { describe, expect, it } from 'vitest';
import { applyEdits } from '../apply';
import type { TextRule } from '../rule';
import { bidirectionalCharacter } from './bidirectional-character';
import { invisibleCharacter } from './invisible-character';
import { mixedScript } from './mixed-script';

const check = (rule: TextRule, text: string, name = 'a.mdx') =>
  rule.check({ locale: 'ru', name, text });

const fixed = (rule: TextRule, text: string, name?: string): string =>
  applyEdits(
    text,
    check(rule, text, name).flatMap(({ fix }) => fix ?? []),
  );

describe('invisible characters', () => {
  it('are not what languages need: spaces that do not break, tabs, line ends, emoji', () => {
    const text = '\ufeffOui\u00a0: «\u202foui\u202f»\u3000\r\n\t⚠️ ✔︎ 1️⃣ e\u0301\n';
    expect(check(invisibleCharacter, text)).toEqual([]);
  });

  it('are deleted where they stand, also as an escape', () => {
    expect(fixed(invisibleCharacter, 'a\u200bb&shy;c&#xFEFF;d&ZeroWidthSpace;e')).toBe('abcde');
    expect(fixed(invisibleCharacter, '{ "a": "b\\u200dc" }', 'a.json')).toBe('{ "a": "bc" }');
    expect(fixed(invisibleCharacter, 'a: "b\\xadc\\U000E0061"', 'a.yml')).toBe('a: "bc"');
    expect(fixed(invisibleCharacter, '---\na: "b\\u200bc"\n---\n\nd')).toBe(
      '---\na: "bc"\n---\n\nd',
    );
  });

  it('are not deleted where something could be lost', () => {
    const text = 'a\u2028b\ue000c\rd';
    expect(check(invisibleCharacter, text)).toHaveLength(3);
    expect(fixed(invisibleCharacter, text)).toBe(text);
  });

  it('are no escapes of other languages', () => {
    expect(check(invisibleCharacter, 'write `\\u200b` or \\&shy;')).toEqual([]);
    expect(check(invisibleCharacter, '{ "a": "\\\\u200b \\ud83d\\ude00" }', 'a.json')).toEqual([]);
  });

  it('stand at their offset', () => {
    const text = 'a &amp; b &lt; c\u200b &shy;';
    expect(check(invisibleCharacter, text).map(({ at }) => at)).toEqual([
      text.indexOf('\u200b'),
      text.indexOf('&shy;'),
    ]);
  });
});

it('marks of writing direction are reported once', () => {
  expect(check(bidirectionalCharacter, 'a\u202eb&lrm;c')).toHaveLength(2);
  expect(check(invisibleCharacter, 'a\u202eb&lrm;c')).toEqual([]);
  expect(fixed(bidirectionalCharacter, 'a\u202eb&lrm;c')).toBe('abc');
});

describe('words of mixed scripts', () => {
  it('are not compounds, nor Chinese beside Latin letters', () => {
    const text =
      'API-запрос URL/адрес SDK_ключ v4 4-й 使用Logto登录 Straße œuvre 1ª nº µs Łódź «Logto»и ①';
    expect(check(mixedScript, text)).toEqual([]);
  });

  it('are not escapes before a word', () => {
    expect(check(mixedScript, '{ "a": "\\nСлово" }', 'a.json')).toEqual([]);
    expect(check(mixedScript, "a: '/\\bслово/'", 'a.yml')).toEqual([]);
  });

  it.each([
    ['L\u043egto', '`о` U+043E'],
    ['с\u0065ссия', '`e` U+0065'],
    ['\u0391PI', '`Α` U+0391'],
    ['Ｌogto', '`Ｌ` U+FF2C'],
    ['Loɡto', '`ɡ` U+0261'],
    ['𝐋ogto', '`𝐋` U+1D40B'],
    ['Logt\u0585', '`օ` U+0585'],
    ['L&#1086;gto', '`о` U+043E'],
  ])('%s', (word, letter) => {
    const [problem] = check(mixedScript, `x ${word} y`);
    expect(problem?.at).toBe(2);
    expect(problem?.found).toContain(letter);
  });
});
