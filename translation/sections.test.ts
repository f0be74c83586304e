import { expect, it } from 'vitest';
import { parseMarkdown } from '../src/content/parse';
import { nameOf, sectionById, sectionsOf } from './sections';

const cut = async (text: string): Promise<[id: string, text: string][]> =>
  sectionsOf(await parseMarkdown(text)).map(({ id, start, end }) => [id, text.slice(start, end)]);

it('goes from heading to heading, the title belongs to what stands before the first', async () => {
  const text = '---\na: b\n---\n\n# Title\n\nText.\n\n## One \\{#first}\n\n- A\n\n### Two\n\nB\n';
  expect(await cut(text)).toEqual([
    ['', '---\na: b\n---\n\n# Title\n\nText.\n\n'],
    ['first', '## One \\{#first}\n\n- A\n\n'],
    ['two', '### Two\n\nB\n'],
  ]);
});

it.each([
  ['nothing', '', [['', '']]],
  ['no heading', 'Text.\n', [['', 'Text.\n']]],
  [
    'a heading at the very top',
    '## One\n\nText.',
    [
      ['', ''],
      ['one', '## One\n\nText.'],
    ],
  ],
  [
    'a second title',
    '# One\n\n## Two\n\n# Three\n',
    [
      ['', '# One\n\n'],
      ['two', '## Two\n\n'],
      ['three', '# Three\n'],
    ],
  ],
  ['headings inside of something else', '> ## One\n\n:::tip\n\n## Two\n\n:::\n', undefined],
])('with %s', async (_, text, expected) => {
  expect(await cut(text)).toEqual(expected ?? [['', text]]);
});

it('covers the text without a gap', async () => {
  const text = '\n\nImport.\n\n## A\n\n\n## B\n\n\n';
  expect((await cut(text)).map(([, part]) => part).join('')).toBe(text);
});

it('finds a section by its id, and names it for people', async () => {
  const sections = sectionsOf(await parseMarkdown('Text.\n\n## One\n'));
  expect(sectionById(sections, 'one')?.heading?.depth).toBe(2);
  expect(sectionById(sections, '')?.heading).toBeUndefined();
  expect(sectionById(sections, 'two')).toBeUndefined();
  expect(['', 'one'].map(nameOf)).toEqual(['the text before the first heading', 'section #one']);
});
