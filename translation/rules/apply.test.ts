import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits, placeOf } from './apply';

const edit = (start: number, end: number, text: string) => ({ start, end, text });

it.each([
  ['none', [], 'abcdef'],
  ['one', [edit(1, 3, 'XYZ')], 'aXYZdef'],
  ['in any order', [edit(4, 5, 'Y'), edit(0, 1, 'X')], 'XbcdYf'],
  ['side by side', [edit(0, 2, 'X'), edit(2, 4, 'Y')], 'XYef'],
  ['that add', [edit(0, 0, 'X'), edit(6, 6, 'Y')], 'XabcdefY'],
  ['that add at one place, in their order', [edit(3, 3, 'X'), edit(3, 3, 'Y')], 'abcXYdef'],
  ['before what is replaced', [edit(3, 5, 'Y'), edit(3, 3, 'X')], 'abcXYf'],
  ['that take away', [edit(0, 6, '')], ''],
])('makes edits: %s', (_, edits, expected) => {
  expect(applyEdits('abcdef', edits)).toBe(expected);
});

it.each([
  ['another', [edit(1, 4, 'X'), edit(3, 5, 'Y')]],
  ['another inside of it', [edit(1, 4, 'X'), edit(2, 3, 'Y')]],
  ['an addition inside of it', [edit(1, 4, 'X'), edit(2, 2, 'Y')]],
  ['itself', [edit(1, 4, 'X'), edit(1, 4, 'X')]],
])('leaves out what overlaps with an edit: %s', (_, edits) => {
  expect(applyEdits('abcdef', edits)).toBe('aXef');
});

it('keeps everything that no edit takes away', () => {
  const place = fc.nat(20);
  const edits = fc.array(
    fc
      .tuple(place, place)
      .map(([one, other]) => edit(Math.min(one, other), Math.max(one, other), '|')),
  );
  fc.assert(
    fc.property(fc.string({ minLength: 20, maxLength: 20 }), edits, (text, list) => {
      const isTaken = (index: number) =>
        list.some(({ start, end }) => start <= index && index < end);
      const kept = [...text.slice(0, 20)].filter((_, index) => !isTaken(index)).join('');
      const made = applyEdits(text.slice(0, 20), list).replaceAll('|', '');
      expect(isSubsequence(kept.replaceAll('|', ''), made)).toBe(true);
    }),
    { seed: 1 },
  );
});

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const char of whole) {
    at += char === part[at] ? 1 : 0;
  }
  return at >= part.length;
}

it('tells line and column of an offset', () => {
  expect([0, 2, 3, 4, 6].map((offset) => placeOf('ab\n\ncd', offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 3 },
  ]);
});
