import { expect, it } from 'vitest';
import { parseMarkdown } from '../src/content/parse';
import { blockChanges } from './block-changes';

const changes = async (before: string, after: string) =>
  blockChanges([await parseMarkdown(before)], [await parseMarkdown(after)]);

it('tells the words of a changed block, then and now, and leaves out the others', async () => {
  expect(
    await changes('One.\n\nTwo `a`.\n\nThree.', 'One.\n\nTwo [and](/x)\n`b`.\n\nThree.'),
  ).toEqual([{ before: 'Two a.', after: 'Two and b.' }]);
});

it('tells blocks that were added, and removed', async () => {
  expect(await changes('- a\n- b', '- a\n- b\n- c')).toEqual([{ before: '', after: 'c' }]);
  expect(await changes('| a |\n| - |\n| b |', '| a |\n| - |')).toEqual([
    { before: 'b', after: '' },
  ]);
});

it('counts another target of a link as a change', async () => {
  expect(await changes('[a](/b)', '[a](/c)')).toEqual([{ before: 'a', after: 'a' }]);
});

it('tells changed code', async () => {
  expect(await changes('```\na\n```', '```\nb\n```')).toEqual([{ before: 'a', after: 'b' }]);
});
