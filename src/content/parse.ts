import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { headingIds } from './docusaurus-internals';

const parser = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkFrontmatter)
  .use(remarkDirective)
  .use(headingIds as Plugin<[{ anchorsMaintainCase: boolean }], Root>, {
    anchorsMaintainCase: false,
  })
  .freeze();

/** Versions of the docs share most of their text: equal texts share one tree. */
const trees = new Map<string, Promise<Root>>();

/**
 * Parses a page, partial or fragment as the site does. Headings carry their id in `data.id`.
 * Do not change the tree: others may hold it too.
 *
 * @throws VFileMessage with place and reason, where the text is no MDX
 */
export function parseMarkdown(text: string, parseText = parse): Promise<Root> {
  const known = trees.get(text);
  if (known) {
    return known;
  }
  const tree = parseText(text);
  trees.set(text, tree);
  return tree;
}

async function parse(text: string): Promise<Root> {
  if (text.startsWith('\uFEFF')) {
    throw problem('the file begins with a byte order mark (U+FEFF)'); // all offsets would be wrong
  }
  const file = new VFile({ value: text });
  try {
    const tree = parser.parse(file);
    refuseDepth(tree);
    return (await parser.run(tree, file)) as Root;
  } catch (reason) {
    throw reason instanceof RangeError ? problem(tooDeep) : reason;
  }
}

/** Whoever visits a tree does so by recursion, and the stack has an end. */
const deepest = 500;
const tooDeep = 'the text is nested too deep to be read';

function refuseDepth(root: object): void {
  let level = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) {
      throw problem(tooDeep);
    }
    level = level.flatMap(partsOf);
  }
}

/** Children of a node of Markdown, or of the code in it; a list of them is one level too. */
const partsOf = (node: object): object[] =>
  Object.values(node).filter((value) => typeof value === 'object' && value !== null);

const problem = (reason: string): VFileMessage =>
  new VFileMessage(reason, { place: { line: 1, column: 1 } });
