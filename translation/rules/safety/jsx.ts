import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { nodesOf } from './nodes';
import { oneLine, startOf } from './uses';

/** A component, or an element of HTML. */
export interface Element {
  /** As it is written; empty for a fragment. */
  name: string;
  attributes: Attribute[];
  at: number;
}

export interface Attribute {
  element: string;
  /** `...` for what spreads an object. */
  name: string;
  kind: 'text' | 'expression' | 'flag';
  /** The text, or the expression on one line; empty for a flag. */
  value: string;
  at: number;
}

/** Elements outside of expressions. */
export const elementsOf = (tree: Root): Element[] =>
  nodesOf(tree, 'mdxJsxFlowElement', 'mdxJsxTextElement').map((node) => ({
    name: node.name ?? '',
    attributes: readAttributes(node),
    at: startOf(node),
  }));

export const attributesOf = (tree: Root): Attribute[] =>
  elementsOf(tree).flatMap(({ attributes }) => attributes);

const readAttributes = (node: MdxJsxFlowElement | MdxJsxTextElement): Attribute[] =>
  node.attributes.map((attribute): Attribute => {
    const at = attribute.position?.start.offset ?? startOf(node);
    const element = node.name ?? '';
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      return { element, name: '...', kind: 'expression', value: oneLine(attribute.value), at };
    }
    const { name, value } = attribute;
    if (value === null || value === undefined) {
      return { element, name, kind: 'flag', value: '', at };
    }
    return typeof value === 'string'
      ? { element, name, kind: 'text', value, at }
      : { element, name, kind: 'expression', value: oneLine(value.value), at };
  });

/** An attribute as it is written. */
export function formatAttribute({ name, kind, value }: Attribute): string {
  if (kind === 'flag') {
    return name;
  }
  const written = kind === 'text' ? `"${value}"` : `{${value}}`;
  return name === '...' ? written : `${name}=${written}`;
}
