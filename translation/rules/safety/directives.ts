import type { Root } from 'mdast';
import { nodesOf } from './nodes';
import { startOf } from './uses';

/** An attribute of a directive, e.g. `class` of `:::note{.wide}`. */
export interface DirectiveAttribute {
  directive: string;
  name: string;
  value: string;
  at: number;
}

export const directiveAttributesOf = (tree: Root): DirectiveAttribute[] =>
  nodesOf(tree, 'containerDirective', 'leafDirective', 'textDirective').flatMap((node) =>
    Object.entries(node.attributes ?? {}).map(([name, value]) => ({
      directive: node.name,
      name,
      value: value ?? '',
      at: startOf(node),
    })),
  );
