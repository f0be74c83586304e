import type { Nodes, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Section } from '../../sections';

/** A node with a place in the text of its file. */
interface Placed {
  position?: { start: { offset?: number }; end: { offset?: number } };
}

export const startOf = (node: Placed | undefined): number => node?.position?.start.offset ?? 0;
export const endOf = (node: Placed | undefined): number => node?.position?.end.offset ?? 0;
export const sourceOf = (node: Placed, text: string): string =>
  text.slice(startOf(node), endOf(node));

/** Where readers see a section begin. */
export const beginningOf = ({ nodes, start }: Section): number =>
  startOf(nodes.find(({ type }) => type !== 'yaml' && type !== 'mdxjsEsm')) || start;

type OfType<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>;

/** All nodes of some types, however deep, in the order of the text. */
export function nodesIn<Type extends Nodes['type']>(
  nodes: RootContent[],
  ...types: Type[]
): OfType<Type>[] {
  const names: string[] = types;
  return nodes.flatMap((node) =>
    allIn(node).filter((inner): inner is OfType<Type> => names.includes(inner.type)),
  );
}

/** Rules look for one type of nodes after the other. */
const known = new WeakMap<Nodes, Nodes[]>();

/** A node and all that is in it. */
function allIn(block: Nodes): Nodes[] {
  let all = known.get(block);
  if (!all) {
    const found: Nodes[] = [];
    visit(block, (node: Nodes) => {
      found.push(node);
    });
    known.set(block, found);
    all = found;
  }
  return all;
}

/** All nodes of a section that a function makes something of, with the names of what is around them. */
export function collect<Item>(
  nodes: RootContent[],
  read: (node: Nodes, around: string[]) => Item | undefined,
): Item[] {
  const items: Item[] = [];
  const walk = (node: Nodes, around: string[]): void => {
    const item = read(node, around);
    if (item !== undefined) {
      items.push(item);
    }
    if ('children' in node) {
      const name = nameOfContainer(node);
      for (const child of node.children) {
        walk(child, name ? [...around, name] : around);
      }
    }
  };
  for (const node of nodes) {
    walk(node, []);
  }
  return items;
}

/** A component or directive, as it is written. */
export function nameOfContainer(node: Nodes): string | undefined {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return `<${node.name ?? ''}>`;
    case 'containerDirective':
      return `:::${node.name}`;
    case 'leafDirective':
      return `::${node.name}`;
    case 'textDirective':
      return `:${node.name}`;
    default:
      return undefined;
  }
}
