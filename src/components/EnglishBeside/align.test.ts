import { expect, it } from 'vitest';
import { align } from './align';

/** `p:text` is a paragraph; words in backticks are its marks. */
const blocks = (...lines: string[]) =>
  lines.map((line) => {
    const [kind = '', text = ''] = line.split(':');
    return { kind, text, marks: [...text.matchAll(/`[^`]+`/g)].map(([mark]) => mark) };
  });

it('pairs blocks of the same structure in their order', () => {
  const ru = blocks('heading:Установка', 'p:Так', 'code:npm i', 'p:Готово `b`');
  const en = blocks('heading:Install', 'p:Like this `b`', 'code:npm i', 'p:Done');
  expect(align(ru, en)).toEqual([0, 1, 2, 3]);
});

it('finds the paragraph that is new in English', () => {
  const ru = blocks('heading:Вход', 'p:Вызовите `signIn`', 'p:Потом `signOut`');
  const en = blocks('heading:Sign-in', 'p:Call `signIn`', 'p:Read `scopes`', 'p:Then `signOut`');
  expect(align(ru, en)).toEqual([0, 1, undefined, 2]);
});

it('leaves out what is no longer in English', () => {
  const ru = blocks('heading:Вход', 'p:Вызовите `signIn`', 'item:раз', 'p:Потом `signOut`');
  const en = blocks('heading:Sign-in', 'p:Then `signOut`');
  expect(align(ru, en)).toEqual([0, 3]);
});

it('tells by their length what has no code', () => {
  const ru = blocks('p:Кратко.', 'p:Здесь стоит длинное предложение о чем-то важном.');
  const en = blocks(
    'p:Short.',
    'p:New.',
    'p:Here stands a long sentence about something of weight.',
  );
  const [, , last] = align(ru, en);
  expect(last).toBe(1);
});

it('never pairs blocks of different kinds', () => {
  expect(align(blocks('p:a'), blocks('item:a'))).toEqual([undefined]);
  expect(align([], blocks('p:a'))).toEqual([undefined]);
  expect(align(blocks('p:a'), [])).toEqual([]);
});
