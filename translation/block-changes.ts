import { diffArrays } from 'diff';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';

/** The words of a block of English, then and now; empty where it was added or removed. */
export interface BlockChange {
  before: string;
  after: string;
}

/**
 * Compares two states of a section block by block: headings, paragraphs (those of list items too),
 * cells of tables and code.
 *
 * @returns the blocks with other words or links, in the order of the section
 */
export function blockChanges(before: Nodes[], after: Nodes[]): BlockChange[] {
  const changes: BlockChange[] = [];
  let removed: Block[] = [];
  const flush = (added: Block[]) => {
    for (let index = 0; index < Math.max(removed.length, added.length); index += 1) {
      changes.push({ before: removed[index]?.text ?? '', after: added[index]?.text ?? '' });
    }
    removed = [];
  };
  for (const part of diffArrays(blocksOf(before), blocksOf(after), { comparator: isSame })) {
    if (part.removed) {
      removed = part.value;
    } else {
      flush(part.added ? part.value : []);
    }
  }
  flush([]);
  return changes;
}

interface Block {
  text: string;
  /** Where its links lead. */
  links: string;
}

const isSame = (a: Block, b: Block): boolean => a.text === b.text && a.links === b.links;

function blocksOf(nodes: Nodes[]): Block[] {
  const blocks: Block[] = [];
  for (const node of nodes) {
    visit(node, ['heading', 'paragraph', 'tableCell', 'code'], (block) => {
      const links: string[] = [];
      visit(block, 'link', ({ url }) => links.push(url));
      blocks.push({ text: plainText(block as Nodes).replace(/\s+/g, ' '), links: links.join(' ') });
    });
  }
  return blocks;
}

/** The words of a part of a page, without markup. */
export function plainText(node: Nodes): string {
  if ('children' in node) {
    return node.children.map(plainText).join('');
  }
  return node.type === 'text' || node.type === 'inlineCode' || node.type === 'code'
    ? node.value
    : '';
}
