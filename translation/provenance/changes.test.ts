import { expect, it } from 'vitest';
import { readSections } from '../meaning';
import { changesBetween } from './changes';

/** Sections by their ids, one letter each, with the text that they have. */
const page = (sections: Record<string, string>): string =>
  Object.entries(sections)
    .map(([id, text]) => (id === '' ? text : `## Heading \\{#${id}}\n\n${text}`))
    .join('\n\n');

const compare = async (before: string, after: string) =>
  Object.fromEntries(
    [...changesBetween(await readSections(before), await readSections(after))].map(
      ([id, { kind, before: old, after: current }]) => [
        id,
        [kind, old?.id, current?.id].filter((one) => one !== undefined).join(' '),
      ],
    ),
  );

const old = { '': 'Zero.', a: 'One.', b: 'Two.', c: 'Three.', d: 'Four.' };

it.each<[name: string, now: Record<string, string>, expected: Record<string, string>]>([
  ['nothing', { ...old }, {}],
  ['one section', { ...old, b: 'New.' }, { b: 'changed b b' }],
  ['the beginning', { ...old, '': 'New.' }, { '': 'changed  ' }],
  [
    'a section that came',
    { '': 'Zero.', a: 'One.', x: 'New.', b: 'Two.', c: 'Three.', d: 'Four.' },
    { x: 'added x' },
  ],
  ['a section that went', { '': 'Zero.', a: 'One.', c: 'Three.', d: 'Four.' }, { b: 'removed b' }],
  [
    'a section that has another id',
    { '': 'Zero.', a: 'One.', x: 'Two.', c: 'Three.', d: 'Four.' },
    { x: 'renamed b x' },
  ],
  [
    'a section with another id and other words',
    { '': 'Zero.', a: 'One.', x: 'New.', c: 'Three.', d: 'Four.' },
    { x: 'added x', b: 'removed b' },
  ],
  [
    'a section that moved down',
    { '': 'Zero.', b: 'Two.', c: 'Three.', d: 'Four.', a: 'One.' },
    { a: 'moved a a' },
  ],
  [
    'a section that moved up',
    { '': 'Zero.', d: 'Four.', a: 'One.', b: 'Two.', c: 'Three.' },
    { d: 'moved d d' },
  ],
  [
    'a section that moved, with other words',
    { '': 'Zero.', b: 'Two.', c: 'Three.', d: 'Four.', a: 'New.' },
    { a: 'changed a a' },
  ],
  [
    'several at once',
    { '': 'New.', c: 'Three.', x: 'One.', b: 'Two.', y: 'Newer.' },
    { '': 'changed  ', x: 'renamed a x', y: 'added y', d: 'removed d', b: 'moved b b' },
  ],
])('finds %s', async (_, now, expected) => {
  expect(await compare(page(old), page(now))).toEqual(expected);
});

it('takes sections that say the same for renamed ones, each once', async () => {
  const before = page({ a: 'Same.', b: 'Same.' });
  const after = page({ x: 'Same.', y: 'Same.', z: 'Same.' });
  expect(await compare(before, after)).toEqual({
    x: 'renamed a x',
    y: 'renamed b y',
    z: 'added z',
  });
});

it('sees a change in each of two sections with one id', async () => {
  const both = (one: string, two: string) => `${page({ a: one })}\n\n${page({ a: two })}`;
  expect(await compare(both('One.', 'Two.'), both('New.', 'Two.'))).toEqual({ a: 'changed a a' });
  expect(await compare(both('One.', 'Two.'), both('One.', 'New.'))).toEqual({ a: 'changed a a' });
  expect(await compare(both('One.', 'Two.'), both('One.', 'Two.'))).toEqual({});
});

it('sees a change below a heading without an id', async () => {
  const text = (word: string) => `One.\n\n## …\n\n${word}\n`;
  expect(await compare(text('Two.'), text('Three.'))).toEqual({ '': 'changed  ' });
});
