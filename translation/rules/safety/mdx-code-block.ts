import type { TextRule } from '../rule';

export const mdxCodeBlock: TextRule = {
  id: 'mdx-code-block',
  reason:
    'Docusaurus takes away the fence of such a block and runs what was code for all who read the file.',
  check: ({ name, text }) =>
    /\.mdx?$/.test(name)
      ? [...text.matchAll(/^[ \t]*`{3,}[ \t]*mdx-code-block/gim)].map(({ index }) => ({
          at: index,
          found: 'a code block of the language `mdx-code-block`',
          advice: 'delete the block, or give it the language of English',
        }))
      : [],
};
