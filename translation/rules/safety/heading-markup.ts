import type { Nodes } from 'mdast';
import type { FileRule, Parsed } from '../rule';
import { nodesOf } from './nodes';
import { foreignUses, shorten, startOf, type Use } from './uses';

export const headingMarkup: FileRule = {
  id: 'heading-markup',
  reason:
    'The table of contents takes some parts of a heading (descriptions of images, comments, reference links) as HTML.',
  check: (subject) =>
    foreignUses(subject, markupOf).map(({ at, shown }) => ({
      at,
      found: `\`${shown}\` in a heading, which the table of contents reads as HTML`,
      advice: 'write plain words',
    })),
};

/** Docusaurus (@docusaurus/mdx-loader, `toHeadingHTMLValue`) escapes the text in these alone. */
const escaped = ['text', 'heading', 'inlineCode', 'emphasis', 'strong', 'delete', 'link'];

const markupOf = ({ tree }: Parsed): Use[] => nodesOf(tree, 'heading').flatMap(markupIn);

function markupIn(node: Nodes): Use[] {
  if (escaped.includes(node.type) || node.type.startsWith('mdxJsx')) {
    return 'children' in node ? (node.children as Nodes[]).flatMap(markupIn) : [];
  }
  const text = plainText(node);
  return /[<&]/.test(text)
    ? [{ key: `${node.type} ${text}`, at: startOf(node), shown: shorten(text) }]
    : [];
}

/** The text in a node as it is, as `mdast-util-to-string` finds it. */
function plainText(node: Nodes): string {
  if ('value' in node) {
    return node.value;
  }
  if ('alt' in node && node.alt) {
    return node.alt;
  }
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
