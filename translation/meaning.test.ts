import { describe, expect, it } from 'vitest';
import { isEmpty, readSections } from './meaning';

const meanings = async (text: string) => (await readSections(text)).map(({ meaning }) => meaning);

describe('no change is', () => {
  it.each([
    ['where lines break', 'One two\nthree.', 'One\ntwo three.'],
    ['the width of a gap', 'One  two.', 'One two.'],
    ['an empty line more', 'One.\n\nTwo.', 'One.\n\n\n\nTwo.'],
    ['line ends of Windows', 'One\ntwo.\n\n- Three\n', 'One\r\ntwo.\r\n\r\n- Three\r\n'],
    ['the marker of emphasis', '_One_ and __two__.', '*One* and **two**.'],
    ['the marker of a list', '- One\n- Two', '* One\n* Two'],
    ['the marker of a numbered list', '1. One\n2. Two', '1) One\n1) Two'],
    ['empty lines in a list', '- One\n- Two', '- One\n\n- Two'],
    ['the marker of a heading', 'One\n---', '## One'],
    ['the fence of code', '```ts\na();\n```', '~~~~ts\na();\n~~~~'],
    ['spaces at the end of code', '```ts\na();\n```', '```ts\na();\n\n```'],
    ['the way to break a line', 'One\\\ntwo.', 'One  \ntwo.'],
    ['a rule of another form', 'One.\n\n***\n\nTwo.', 'One.\n\n---\n\nTwo.'],
    ['an escape that is not needed', 'One_two.', 'One\\_two.'],
    ['a character by its name', 'One & two.', 'One &amp; two.'],
    ['a comment', 'One.\n\n{/* Why. */}', 'One.'],
    ['a comment in a line', 'One {/* why */}two.', 'One two.'],
    ['the order of attributes', '<A b="1" c={2} />', '<A c={2} b="1" />'],
    [
      'the order of attributes of a directive',
      ':::tip{a="1" b="2"}\n:::',
      ':::tip{b="2" a="1"}\n:::',
    ],
    ['the length of a directive’s fence', ':::tip\n\nOne.\n\n:::', '::::tip\n\nOne.\n\n::::'],
    ['where a link is defined', '[One](/a).', '[One][x].\n\n[x]: /a'],
    ['a second definition of a link', '[One][x].\n\n[x]: /a', '[One][x].\n\n[x]: /a\n[x]: /b'],
    ['an import that is not used', "import A from './a.mdx';\n\nOne.", 'One.'],
    [
      'the name of a component',
      "import A from './a.mdx';\n\n<A />",
      "import B from './a.mdx';\n\n<B />",
    ],
    ['the alignment of a table', '|a|\n|-|\n|b|', '| a |\n| :-: |\n| b |'],
    ['the id of the section', '## One \\{#a}\n\nTwo.', '## One \\{#b}\n\nTwo.'],
    [
      'the order of front matter',
      '---\ntitle: A\ndescription: B\n---',
      '---\ndescription: B\ntitle: A\n---',
    ],
    [
      'front matter that is not words',
      '---\ntitle: A\nslug: /a\n---',
      "---\ntitle: 'A'\nslug: /b\n---",
    ],
  ])('%s', async (_, one, other) => {
    expect(await meanings(one)).toEqual(await meanings(other));
  });
});

describe('a change is', () => {
  it.each([
    ['a word', 'One two.', 'One too.'],
    ['a letter', 'One.', 'one.'],
    ['a sign', 'One.', 'One!'],
    ['a gap that comes', 'Onetwo.', 'One two.'],
    ['emphasis', 'One two.', 'One *two*.'],
    ['stronger emphasis', 'One *two*.', 'One **two**.'],
    ['code in a line', 'One `a`.', 'One `b`.'],
    ['what was code', 'One `a`.', 'One a.'],
    ['a line of code', '```ts\na();\n```', '```ts\nb();\n```'],
    ['the indentation of code', '```yaml\na:\n  b: c\n```', '```yaml\na:\nb: c\n```'],
    ['the language of code', '```ts\na();\n```', '```js\na();\n```'],
    ['the title of code', '```ts title="a.ts"\n```', '```ts title="b.ts"\n```'],
    ['a highlighted line', '```ts {1}\na();\n```', '```ts {2}\na();\n```'],
    ['where a link leads', '[One](/a).', '[One](/b).'],
    [
      'where a link leads that is defined elsewhere',
      '[One][x].\n\n[x]: /a',
      '[One][x].\n\n[x]: /b',
    ],
    ['the title of a link', '[One](/a).', '[One](/a "two").'],
    ['the words of a link', '[One](/a).', '[Two](/a).'],
    ['an image', '![One](/a.svg)', '![One](/b.svg)'],
    ['what an image shows', '![One](/a.svg)', '![Two](/a.svg)'],
    ['an item', '- One\n- Two', '- One'],
    ['the kind of a list', '- One', '1. One'],
    ['where numbers begin', '1. One', '2. One'],
    ['a tick', '- [ ] One', '- [x] One'],
    ['an item that moves inwards', '- One\n- Two', '- One\n  - Two'],
    ['a paragraph more', 'One two.', 'One\n\ntwo.'],
    ['a quote', 'One.', '> One.'],
    ['a cell', '|a|\n|-|\n|b|', '|a|\n|-|\n|c|'],
    ['the kind of a directive', ':::tip\n\nOne.\n\n:::', ':::note\n\nOne.\n\n:::'],
    ['the title of a directive', ':::tip\n\nOne.\n\n:::', ':::tip[Two]\n\nOne.\n\n:::'],
    ['an attribute of a directive', ':::tip{a="1"}\n:::', ':::tip{a="2"}\n:::'],
    ['a component', '<A />', '<B />'],
    ['a prop', '<A b="1" />', '<A b="2" />'],
    ['the name of a prop', '<A b="1" />', '<A c="1" />'],
    ['a prop that is an expression', '<A b={1} />', '<A b="1" />'],
    ['spread props', '<A {...b} />', '<A {...c} />'],
    ['what is in a component', '<A>\n\nOne.\n\n</A>', '<A>\n\nTwo.\n\n</A>'],
    ['an expression', '{a}', '{b}'],
    ['an expression in a line', 'One {a}.', 'One {b}.'],
    ['an export', 'export const a = 1;', 'export const a = 2;'],
    [
      'the file of a component',
      "import A from './a.mdx';\n\n<A />",
      "import A from './b.mdx';\n\n<A />",
    ],
    [
      'the part of a file that a component is',
      "import { A } from './a';\n\n<A />",
      "import { B as A } from './a';\n\n<A />",
    ],
    ['the words of a heading', '## One \\{#a}', '## Two \\{#a}'],
    ['the level of a heading', '## One', '### One'],
    ['the id of a heading that begins no section', '> ## One \\{#a}', '> ## One \\{#b}'],
    ['a title', '---\ntitle: A\n---', '---\ntitle: B\n---'],
    ['a keyword', '---\nkeywords: [a, b]\n---', '---\nkeywords: [a, c]\n---'],
    [
      'the description of a card',
      '---\nsidebar_custom_props:\n  description: A\n---',
      '---\nsidebar_custom_props:\n  description: B\n---',
    ],
    ['a footnote', 'One[^1].\n\n[^1]: Two.', 'One[^1].\n\n[^1]: Three.'],
    ['a rule', 'One.\n\nTwo.', 'One.\n\n***\n\nTwo.'],
  ])('%s', async (_, one, other) => {
    expect(await meanings(one)).not.toEqual(await meanings(other));
  });
});

it('belongs to a section: a change in one is none in the others', async () => {
  const [before, after] = await Promise.all(
    ['Two.', 'Three.'].map((text) => meanings(`One.\n\n## A\n\n${text}\n\n## B\n\nFour.\n`)),
  );
  const differs = before?.map((meaning, index) => meaning !== after?.[index]);
  expect(differs).toEqual([false, true, false]);
});

it.each([
  ['nothing', '', true],
  ['imports and comments', "import A from './a.mdx';\n\n{/* Why. */}\n", true],
  ['front matter that is not words', '---\nslug: /a\n---\n', true],
  ['words in front matter', '---\ntitle: A\n---\n', false],
  ['a word', 'One', false],
])('is empty, or not: %s', async (_, text, expected) => {
  expect((await readSections(text)).map(isEmpty)).toEqual([expected]);
});
