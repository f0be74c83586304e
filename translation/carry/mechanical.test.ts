import { describe, expect, it } from 'vitest';
import { readSections } from '../meaning';
import { applyEdits } from '../rules/apply';
import { carry } from './mechanical';

/** Carries a change of the one section of a text; undefined where that cannot be done. */
async function carried(before: string, after: string, translation: string) {
  const [old, current, own] = await Promise.all(
    [before, after, translation].map(async (text) => {
      const [section] = await readSections(text);
      return section && { ...section, text };
    }),
  );
  const edits = old && current && own && carry(old, current, own);
  return edits && applyEdits(translation, edits);
}

const code = (value: string, head = 'ts') => `\`\`\`${head}\n${value}\n\`\`\``;

describe('carries', () => {
  it.each([
    [
      'a line of code, words around it stay',
      `One.\n\n${code('// Why.\na(1);\nb();')}\n\nTwo.`,
      `One.\n\n${code('// Why.\na(2);\nb();')}\n\nTwo.`,
      `Eins.\n\n${code('// Warum.\na(1);\nb();')}\n\nZwei.`,
      `Eins.\n\n${code('// Warum.\na(2);\nb();')}\n\nZwei.`,
    ],
    [
      'a line of code beside text in JSX',
      code('<p className="a">Hello</p>', 'tsx'),
      code('<p className="b">Hello</p>', 'tsx'),
      code('<p className="a">Hallo</p>', 'tsx'),
      code('<p className="b">Hallo</p>', 'tsx'),
    ],
    [
      'the language, title and marks of code',
      code('a();', 'js title="a.js" {1}'),
      code('a();', 'ts title="a.ts" {1-2}'),
      code('a();', 'js title="a.js" {1}'),
      code('a();', 'ts title="a.ts" {1-2}'),
    ],
    [
      'the second of two blocks',
      `${code('a();')}\n\nOne.\n\n${code('b(1);')}`,
      `${code('a();')}\n\nOne.\n\n${code('b(2);')}`,
      `${code('a();')}\n\nEins.\n\n${code('b(1);')}`,
      `${code('a();')}\n\nEins.\n\n${code('b(2);')}`,
    ],
    [
      'code in a list',
      '1. One.\n\n   ```sh\n   a\n\n   b\n   ```\n\n2. Two.',
      '1. One.\n\n   ```sh\n   a\n\n   c\n   ```\n\n2. Two.',
      '1. Eins.\n\n   ```sh\n   a\n\n   b\n   ```\n\n2. Zwei.',
      '1. Eins.\n\n   ```sh\n   a\n\n   c\n   ```\n\n2. Zwei.',
    ],
    [
      'code at the beginning of an item',
      '- ```sh\n  a\n  ```',
      '- ```sh\n  b\n  c\n  ```',
      '- ```sh\n  a\n  ```',
      '- ```sh\n  b\n  c\n  ```',
    ],
    [
      'code in a quote',
      '> One.\n>\n> ```sh\n> a\n> ```',
      '> One.\n>\n> ```sh\n> b\n>\n> c\n> ```',
      '> Eins.\n>\n> ```sh\n> a\n> ```',
      '> Eins.\n>\n> ```sh\n> b\n>\n> c\n> ```',
    ],
    [
      'code in an admonition',
      `:::tip[One]\n\n${code('a();')}\n\n:::`,
      `:::tip[One]\n\n${code('b();')}\n\n:::`,
      `:::tip[Eins]\n\n${code('a();')}\n\n:::`,
      `:::tip[Eins]\n\n${code('b();')}\n\n:::`,
    ],
    [
      'code in a component',
      `<A>\n\n  ${code('a();').replaceAll('\n', '\n  ')}\n\n</A>`,
      `<A>\n\n  ${code('b();').replaceAll('\n', '\n  ')}\n\n</A>`,
      `<A>\n\n  ${code('a();').replaceAll('\n', '\n  ')}\n\n</A>`,
      `<A>\n\n  ${code('b();').replaceAll('\n', '\n  ')}\n\n</A>`,
    ],
    [
      'code that has a fence in it now',
      code('a', 'md'),
      `\`\`\`\`md\n${code('b')}\n\`\`\`\``,
      code('a', 'md'),
      `\`\`\`\`md\n${code('b')}\n\`\`\`\``,
    ],
    [
      'marks that need another fence',
      code('a', 'sh'),
      '~~~sh title="`"\na\n~~~',
      code('a', 'sh'),
      '~~~sh title="`"\na\n~~~',
    ],
    [
      'a code block that came',
      'One.\n\nTwo.',
      `One.\n\n${code('a();')}\n\nTwo.`,
      'Eins.\n\nZwei.',
      `Eins.\n\n${code('a();')}\n\nZwei.`,
    ],
    [
      'a code block that came at the end',
      'One.',
      `One.\n\n${code('a();')}\n`,
      'Eins.\n\n{/* Notiz. */}\n',
      `Eins.\n\n${code('a();')}\n\n{/* Notiz. */}\n`,
    ],
    [
      'a code block that came at the beginning',
      '---\ntitle: A\n---\n\nOne.',
      `---\ntitle: A\n---\n\n${code('a();')}\n\nOne.`,
      '---\ntitle: Ä\n---\n\nEins.',
      `---\ntitle: Ä\n---\n\n${code('a();')}\n\nEins.`,
    ],
    [
      'a code block that came below imports alone',
      "import A from './a.mdx';",
      `import A from './a.mdx';\n\n${code('a();')}`,
      "import A from './a.mdx';\n\n{/* Notiz. */}\n",
      `import A from './a.mdx';\n\n${code('a();')}\n\n{/* Notiz. */}\n`,
    ],
    [
      'a code block that came where nothing was',
      '## One',
      `${code('a();')}\n\n## One`,
      '## Eins',
      `${code('a();')}\n\n## Eins`,
    ],
    [
      'a code block that came without its end',
      'One.',
      'One.\n\n```ts\na();',
      'Eins.\n\n{/* Notiz. */}\n',
      `Eins.\n\n${code('a();')}\n\n{/* Notiz. */}\n`,
    ],
    [
      'two code blocks that came, one of them empty',
      'One.\n\nTwo.',
      `One.\n\n\`\`\`\n\`\`\`\n\n${code('a();')}\n\nTwo.`,
      'Eins.\n\nZwei.',
      `Eins.\n\n\`\`\`\n\`\`\`\n\n${code('a();')}\n\nZwei.`,
    ],
    [
      'a code block that went',
      `One.\n\n${code('a();')}\n\nTwo.`,
      'One.\n\nTwo.',
      `Eins.\n\n${code('a();')}\n\nZwei.`,
      'Eins.\n\nZwei.',
    ],
    [
      'a code block that took the place of another',
      `One.\n\n${code('a();')}`,
      `One.\n\n${code('b(c);', 'js')}`,
      `Eins.\n\n${code('a();')}`,
      `Eins.\n\n${code('b(c);', 'js')}`,
    ],
    [
      'where a link leads',
      'See [one](/a) and [two](/b).',
      'See [one](/c) and [two](/b).',
      'Siehe [zwei](/b) und [eins](/a).',
      'Siehe [zwei](/b) und [eins](/c).',
    ],
    [
      'where several links lead',
      '[One](/a), [two](/a).',
      '[One](/b), [two](/b).',
      '[Eins](/a), [zwei](/a).',
      '[Eins](/b), [zwei](/b).',
    ],
    [
      'where a link leads that shows its address',
      '[/a](/a "b")',
      '[/a](/c "b")',
      '[/a](/a "b")',
      '[/a](/c "b")',
    ],
    ['an image', '![One](/a.svg)', '![One](/b.svg)', '![Eins](/a.svg)', '![Eins](/b.svg)'],
    [
      'code in a line, in the order of the translation',
      'Call `a` before `b`.',
      'Call `c` before `b`.',
      'Vor `b` kommt `a`, ja `a`.',
      'Vor `b` kommt `c`, ja `c`.',
    ],
    ['two that change places', '`a`, `b`.', '`b`, `a`.', '`b` nach `a`.', '`a` nach `b`.'],
    [
      'a prop',
      '<A id="a" b={1} />\n\nOne.',
      '<A id="c" b={2} />\n\nOne.',
      '<A b={1} id="a" />\n\nEins.',
      '<A b={2} id="c" />\n\nEins.',
    ],
    [
      'a prop that a component inside has too',
      '<A b="1">\n<A b="1" />\n</A>',
      '<A b="2">\n<A b="2" />\n</A>',
      '<A b="1">\n<A b="1" />\n</A>',
      '<A b="2">\n<A b="2" />\n</A>',
    ],
    [
      'several things at once',
      `See [one](/a).\n\n${code('a();')}\n\n- \`b\``,
      `See [one](/b).\n\n${code('c();')}\n\n- \`d\``,
      `Siehe [eins](/a).\n\n${code('a();')}\n\n- \`b\``,
      `Siehe [eins](/b).\n\n${code('c();')}\n\n- \`d\``,
    ],
    [
      'code below words that are laid out anew',
      `One two.\n\n${code('a();')}`,
      `One\ntwo.\n\n${code('b();')}`,
      `Eins zwei.\n\n${code('a();')}`,
      `Eins zwei.\n\n${code('b();')}`,
    ],
    [
      'nothing into imports and comments',
      `import A from './a.mdx';\n\n{/* Why. */}\n\n${code('a();')}`,
      `import A from './b.mdx';\n\n${code('b();')}`,
      `import A from './a.mdx';\n\n${code('a();')}`,
      `import A from './a.mdx';\n\n${code('b();')}`,
    ],
  ])('%s', async (_, before, after, translation, expected) => {
    expect(await carried(before, after, translation)).toBe(expected);
  });

  it('the id of a heading', async () => {
    const [before, after, translation] = [
      '## One \\{#a}',
      '## One \\{#b}',
      'Text.\n\n## Eins \\{#a}',
    ];
    const sections = await Promise.all([before, after, translation].map(readSections));
    const [old, current, own] = [before, after, translation].map((text, index) => {
      const section = sections[index]?.at(-1);
      return section && { ...section, text };
    });
    const edits = old && current && own ? carry(old, current, own) : undefined;
    expect(applyEdits(translation, edits ?? [])).toBe('Text.\n\n## Eins \\{#b}');
  });
});

describe('leaves to people', () => {
  it.each([
    ['a word', 'One.', 'Two.', 'Eins.'],
    [
      'a word beside code',
      `One.\n\n${code('a();')}`,
      `Two.\n\n${code('b();')}`,
      `Eins.\n\n${code('a();')}`,
    ],
    ['a paragraph that came', 'One.', 'One.\n\nTwo.', 'Eins.'],
    ['a paragraph that went', 'One.\n\nTwo.', 'One.', 'Eins.\n\nZwei.'],
    ['an item that came', '- One', '- One\n- Two', '- Eins'],
    ['a comment in code', code('a(); // One.'), code('a(); // Two.'), code('a(); // Eins.')],
    ['a code block that came with words', 'One.', `One.\n\n${code('a(); // Two.')}`, 'Eins.'],
    [
      'text in JSX',
      code('<p>One</p>', 'tsx'),
      code('<p>Two</p>', 'tsx'),
      code('<p>Eins</p>', 'tsx'),
    ],
    ['the title of an admonition', ':::tip[One]\n:::', ':::tip[Two]\n:::', ':::tip[Eins]\n:::'],
    ['the kind of an admonition', ':::tip\n:::', ':::note\n:::', ':::tip\n:::'],
    ['the level of a heading', '# One', '# One\n\n# Two', '# Eins'],
    ['what an image shows', '![One](/a)', '![Two](/a)', '![Eins](/a)'],
    ['the title of a link', '[One](/a "b")', '[One](/a "c")', '[Eins](/a "d")'],
    ['a prop that is translated', '<A b="One" />', '<A b="Two" />', '<A b="Eins" />'],
    ['a prop that came', '<A />', '<A b="1" />', '<A />'],
    ['a prop that got a value', '<A b />', '<A b="1" />', '<A b />'],
    ['an expression', '{a}', '{b}', '{a}'],
    ['an export', 'export const a = 1;', 'export const a = 2;', 'export const a = 1;'],
    ['one of two mentions', 'Use `a` or `a`.', 'Use `a` or `b`.', '`a` oder `a`.'],
    [
      'one of two equal links',
      '[One](/a) [two](/a)',
      '[One](/a) [two](/b)',
      '[Eins](/a) [zwei](/a)',
    ],
    ['a mention that the translation has not', 'Use `a`.', 'Use `b`.', 'Mach das.'],
    ['a link that the translation has not', '[One](/a).', '[One](/b).', '[Eins](/c).'],
    [
      'a link defined elsewhere',
      '[One][x].\n\n[x]: /a',
      '[One][x].\n\n[x]: /b',
      '[Eins][x].\n\n[x]: /a',
    ],
    ['a link written in another way', '[One](/a_b)', '[One](/c)', '[Eins](/a\\_b)'],
    ['code that would need other marks', 'Use `a`.', 'Use `` b`c ``.', 'Nimm `a`.'],
    ['an address that would need to be escaped', '[One](/a)', '[One](</b c>)', '[Eins](/a)'],
    ['a value that would need to be escaped', '<A b="1" />', '<A b="&quot;" />', '<A b="1" />'],
    ['a translation with another program', code('a();'), code('b();'), code('c();')],
    [
      'a translation with more comments',
      code('a(); // One.'),
      code('b(); // One.'),
      code('a(); // Eins.\n\nx();\n\n// Zwei.'),
    ],
    [
      'a translation that is built otherwise',
      'One `a`.\n\nTwo.',
      'One `b`.\n\nTwo.',
      'Eins `a`, zwei.',
    ],
    [
      'a translation that lacks the block',
      `One.\n\n${code('a();')}`,
      `One.\n\n${code('b();')}`,
      'Eins.',
    ],
  ])('%s', async (_, before, after, translation) => {
    expect(await carried(before, after, translation)).toBeUndefined();
  });
});
