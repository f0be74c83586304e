import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

type OfType<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>;

const nodesOfTree = new WeakMap<Root, Map<string, Nodes[]>>();

/** All nodes of some types in a tree; the tree is walked once for all who ask. */
export function nodesOf<Type extends Nodes['type']>(tree: Root, ...types: Type[]): OfType<Type>[] {
  const known = nodesOfTree.get(tree);
  const nodes = known ?? byType(tree);
  nodesOfTree.set(tree, nodes);
  return types.flatMap((type) => (nodes.get(type) ?? []) as OfType<Type>[]);
}

function byType(tree: Root): Map<string, Nodes[]> {
  const nodes = new Map<string, Nodes[]>();
  visit(tree, (node) => {
    const others = nodes.get(node.type);
    if (others) {
      others.push(node);
    } else {
      nodes.set(node.type, [node]);
    }
  });
  return nodes;
}
