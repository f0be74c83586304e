import { expect, it } from 'vitest';
import { parseMarkdown } from '../src/content/parse';
import { applyEdits } from './rules/apply';
import { insertBelow, replaceSection, textOf } from './section-text';
import { sectionById, sectionsOf } from './sections';

const stamp = `{/* unchanged: why */}\n{/* source: ${'1'.repeat(40)} */}\n`;

async function sectionIn(text: string, id: string) {
  const section = sectionById(sectionsOf(await parseMarkdown(text)), id);
  if (!section) {
    throw new Error(`no section #${id}`);
  }
  return section;
}

const text = `\n\nZero.\n\n## One\n\n\nText.\n\n\n## Two\n\nMore.\n\n${stamp}`;

it.each([
  ['', 'Zero.', `\n\nNew.\n\n## One\n\n\nText.\n\n\n## Two\n\nMore.\n\n${stamp}`],
  ['one', '## One\n\n\nText.', `\n\nZero.\n\nNew.\n\n\n## Two\n\nMore.\n\n${stamp}`],
  ['two', '## Two\n\nMore.', `\n\nZero.\n\n## One\n\n\nText.\n\n\nNew.\n\n${stamp}`],
])('reads and replaces section #%s alone, without the stamp', async (id, own, replaced) => {
  const section = await sectionIn(text, id);
  expect(textOf({ text }, section)).toBe(own);
  expect(applyEdits(text, [replaceSection({ text }, section, 'New.')])).toBe(replaced);
});

it('puts a text behind a section', async () => {
  const edits = await Promise.all(
    ['', 'two'].map(async (id) => insertBelow({ text }, await sectionIn(text, id), 'New.')),
  );
  expect(applyEdits(text, edits)).toBe(
    `\n\nZero.\n\nNew.\n\n## One\n\n\nText.\n\n\n## Two\n\nMore.\n\nNew.\n\n${stamp}`,
  );
});

it('puts a text where a section is empty, and takes it away again', async () => {
  const [empty, full] = ['## One\n', 'New.\n\n## One\n'];
  const edit = replaceSection({ text: empty }, await sectionIn(empty, ''), 'New.');
  expect(applyEdits(empty, [edit])).toBe(full);
  const back = replaceSection({ text: full }, await sectionIn(full, ''), '');
  expect(applyEdits(full, [back]).trim()).toBe(empty.trim());
});
