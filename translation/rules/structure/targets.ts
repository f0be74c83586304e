import type { Nodes, Root, RootContent } from 'mdast';
import { nodesIn, sourceOf, startOf } from './nodes';

/** Where a link leads to, or an image comes from. */
export interface Target {
  url: string;
  kind: 'link' | 'image';
  /** Text that stands for an image; undefined for links. */
  alt: string | undefined;
  /** Offset of the link in its file. */
  at: number;
  /** Offsets of the address, where it stands in the link as it is. */
  place: { start: number; end: number } | undefined;
}

const linkProps = ['href', 'to', 'src'];

/** All targets of links and images in nodes of a file, those of components included. */
export function targetsIn(nodes: RootContent[], root: Root, text: string): Target[] {
  const urlOf = ({ identifier }: { identifier: string }): string =>
    nodesIn(root.children, 'definition').find((node) => node.identifier === identifier)?.url ?? '';
  const targetOf = (node: Nodes, url: string): Target => ({
    url,
    kind: /^image/.test(node.type) ? 'image' : 'link',
    alt: 'alt' in node ? (node.alt ?? '') : undefined,
    at: startOf(node),
    place: placeOf(url, node, text),
  });
  return nodesIn(
    nodes,
    ...(['link', 'image', 'linkReference', 'imageReference'] as const),
    ...(['mdxJsxFlowElement', 'mdxJsxTextElement'] as const),
  ).flatMap((node): Target[] => {
    switch (node.type) {
      case 'link':
      case 'image':
        return [targetOf(node, node.url)];
      case 'linkReference':
      case 'imageReference':
        return [{ ...targetOf(node, urlOf(node)), place: undefined }];
      default:
        return node.attributes.flatMap((attribute) =>
          attribute.type === 'mdxJsxAttribute' &&
          linkProps.includes(attribute.name) &&
          typeof attribute.value === 'string'
            ? [
                {
                  ...targetOf(node, attribute.value),
                  kind: attribute.name === 'src' ? ('image' as const) : ('link' as const),
                  at: startOf(attribute),
                  place: placeOf(attribute.value, attribute as unknown as Nodes, text),
                },
              ]
            : [],
        );
    }
  });
}

/** The address of a link stands behind its text, before its title. */
function placeOf(url: string, node: Nodes, text: string) {
  const source = sourceOf(node, text);
  const behind = Math.max(source.lastIndexOf(`](${url}`) + 2, source.lastIndexOf(`](<${url}`) + 3);
  const index = behind > 2 ? behind : source.indexOf(url);
  const start = startOf(node) + index;
  return index === -1 || url === '' ? undefined : { start, end: start + url.length };
}
