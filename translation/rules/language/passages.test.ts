import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/content/parse';
import { applyEdits } from '../apply';
import { code, object } from './passage';
import { passagesOf } from './passages';

const read = async (text: string) => passagesOf({ text, tree: await parseMarkdown(text) });

const textsOf = async (text: string) =>
  (await read(text)).map((passage) =>
    passage.text.replaceAll(code, '<code>').replaceAll(object, '<object>'),
  );

it('finds text in front matter, blocks, labels, attributes and diagrams', async () => {
  const text = `---
title: A title
slug: /no-text
keywords:
  - a keyword
sidebar_custom_props:
  logoFilename: no-text.svg
  description: >
    A folded
    description
---

import X from './_x.mdx';

# A heading \\{#id}

Text with \`code\`, **bold** and {expression}.[^1]
The second line, https://example.com, a :word and {/* a comment */}more.

<Note title="A note" id="no text">Inside.</Note>

![An image](./a.png "Its title") [a link](/b "A hint")

:::sequence[A label]

- Your app --> Browser: sends \`x\`

:::

| Cell | |
| --- | --- |

[^1]: A footnote.
`;
  expect(await textsOf(text)).toEqual([
    'A title',
    'a keyword',
    'A folded description\n',
    'A heading',
    'Text with <code>, bold and <object>.\nThe second line, <code>, a :word and more.',
    'Inside.',
    'A note',
    '<object> a link',
    'An image',
    'Its title',
    'A hint',
    'A label',
    'Your app',
    'Browser',
    'sends <code>',
    'Cell',
    'A footnote.',
  ]);
});

describe('in code', () => {
  it('finds comments and text in JSX', async () => {
    const script = `// One
const a = 'https://example.com'; // two
/* three */ const b = \`// no \${a} // comment\`;
/**
 * Four.
 */
const c = /[/]*no/;
const d = <p title="no // text">Five {a} // text {/* six */}</p>;`;
    expect(await textsOf(`\`\`\`tsx\n${script}\n\`\`\`\n`)).toEqual([
      'One',
      'two',
      'three',
      'Four.',
      'Five',
      '// text',
      'six',
    ]);
  });

  it('finds comments of a shell', async () => {
    const script = '# One\nnpm start --color=#no # two\necho "#no"';
    expect(await textsOf(`\`\`\`sh\n${script}\n\`\`\`\n`)).toEqual(['One', 'two']);
    expect(await textsOf(`\`\`\`text\n${script}\n\`\`\`\n`)).toEqual([]);
  });

  it('knows where they stand, in a list too', async () => {
    const text = '1. Step\n\n   ```ts\n   a;\n\n   // One\n   ```\n';
    const [, comment] = await read(text);
    expect(comment?.text).toBe('One');
    expect(text.slice(comment?.start).startsWith('One\n')).toBe(true);
  });
});

describe('a place in a file', () => {
  /** Writes a mark in the place of a part of the first passage. */
  const mark = async (text: string, from: number, to: number) => {
    const [passage] = await read(text);
    const edit = passage?.replace(from, to, '•');
    return edit && applyEdits(text, [edit]);
  };

  it.each([
    ['plain', 1, 'p•ain'],
    ['a &amp; b\\{c} d', 2, 'a • b\\{c} d'],
    ['a &amp; b\\{c} d', 5, 'a &amp; b•c} d'],
    ['a &amp; b\\{c} d', 9, 'a &amp; b\\{c} •'],
    ['> a\n> b', 2, '> a\n> •'],
    ['*a* `b` c', 4, '*a* `b` •'],
    ['*a* `b` c', 2, '*a* • c'],
    ["---\ntitle: 'it''s'\n---", 2, "---\ntitle: 'it•s'\n---"],
    ["---\ntitle: 'it''s'\n---", 3, "---\ntitle: 'it''•'\n---"],
    ['---\ntitle: "\\"a"\n---', 0, '---\ntitle: "•a"\n---'],
    ['---\ntitle: "a \\"b"\n---', 2, '---\ntitle: "a •b"\n---'],
  ])('%j, character %i', async (text, index, expected) => {
    expect(await mark(text, index, index + 1)).toBe(expected);
  });

  it.each([
    ['![a b](/x "c d")', 'a b', '![• b](/x "c d")'],
    ['![a b](/x "c d")', 'c d', '![a b](/x "• d")'],
    ["[e](</x> '(c d')", '(c d', "[e](</x> '•c d')"],
    ['<X title = "a b" />', 'a b', '<X title = "• b" />'],
    ["<X\n  title='&quot;a'\n/>", '"a', "<X\n  title='•a'\n/>"],
  ])('%j, in %j', async (text, value, expected) => {
    const passage = (await read(text)).find((candidate) => candidate.text === value);
    const edit = passage?.replace(0, 1, '•');
    expect(edit && applyEdits(text, [edit])).toBe(expected);
  });

  it.each([
    ['a**b**c', 1, 'a•**b**c'],
    ['a**b**c', 2, 'a**b**•c'],
    ['[a](/x)`b`', 1, '[a](/x)•`b`'],
  ])('%j, before character %i, outside of marks', async (text, index, expected) => {
    expect(await mark(text, index, index)).toBe(expected);
  });

  it('is not one where marks are within the part', async () => {
    expect(await mark('a**b**c', 0, 2)).toBeUndefined();
  });
});
