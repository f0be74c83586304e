import { expect, it } from 'vitest';
import { diffWords } from './word-diff';

const shown = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}[${text}]`))
    .join('');

it.each([
  ['Call it once.', 'Call it once.', 'Call it once.'],
  ['Call it once.', 'Call it twice.', 'Call it -[once.]+[twice.]'],
  ['Call it.', 'Call it now.', 'Call -[it.]+[it now.]'],
  ['Do not call it.', 'Call it.', '-[Do not call ]+[Call ]it.'],
  ['', 'New.', '+[New.]'],
  ['Old.', '', '-[Old.]'],
  ['two\nlines', 'two lines', 'two lines'],
])('%j to %j', (before, after, expected) => {
  expect(shown(before, after)).toBe(expected);
});

it('gives back the newer text, whatever it was compared with', () => {
  const [before, after] = ['a b  c d e f', 'x b c\n d y f'];
  const kept = diffWords(before, after).filter(({ kind }) => kind !== 'removed');
  expect(kept.map(({ text }) => text).join('')).toBe(after);
});
