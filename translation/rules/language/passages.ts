import type { Link, Nodes, Root } from 'mdast';
import { isComment } from '../../meaning';
import type { Parsed } from '../rule';
import { textOfCode } from './code-text';
import { textOfFrontMatter } from './front-matter-text';
import {
  code,
  object,
  Passage,
  type PassageKind,
  type Piece,
  type Place,
  placesOf,
} from './passage';

/** Versions of the docs share trees, and rules ask for the same text one after the other. */
const known = new WeakMap<Root, Passage[]>();

/** All text of a page, partial or fragment that a translator translates, in the order of the file. */
export function passagesOf({ text, tree }: Parsed): Passage[] {
  let passages = known.get(tree);
  if (!passages) {
    passages = passagesIn(tree, text).filter((passage) => passage.text.trim() !== '');
    known.set(tree, passages);
  }
  return passages;
}

/** Attributes of components whose value is shown to the reader. */
const textAttributes = ['title', 'label', 'alt', 'aria-label', 'placeholder', 'caption', 'summary'];

const kinds: Partial<Record<Nodes['type'], PassageKind>> = {
  heading: 'heading',
  paragraph: 'prose',
  tableCell: 'cell',
  leafDirective: 'prose',
};

function passagesIn(node: Nodes, source: string, isInSequence = false): Passage[] {
  if (node.type === 'yaml') {
    return textOfFrontMatter(node, source);
  }
  if (node.type === 'code') {
    return textOfCode(node, source);
  }
  const children = 'children' in node ? (node.children as Nodes[]) : [];
  const kind = kinds[node.type];
  if (kind) {
    const passage = join(children, kind, source);
    const message = isInSequence && !('data' in node && node.data) ? messageOf(passage) : [passage];
    return [...message, ...attributesIn(node, source)];
  }
  const isSequence = node.type === 'containerDirective' && node.name === 'sequence';
  return [
    ...attributesOf(node, source),
    ...children.flatMap((child) => passagesIn(child, source, isInSequence || isSequence)),
  ];
}

/** A message of a diagram reads `Actor -> Actor: text`. */
function messageOf(passage: Passage): Passage[] {
  const [head, from, arrow] = /^(.+?)(\s+--?>\s+)(?:.+?)\s*[:：]\s*/s.exec(passage.text) ?? [];
  if (head === undefined || from === undefined || arrow === undefined) {
    return [passage];
  }
  const to = passage.slice(from.length + arrow.length, head.trimEnd().length - 1);
  return [passage.slice(0, from.length), to.trim(), passage.slice(head.length)];
}

/** Joins the text of a paragraph and the like, with marks in the place of what is no text. */
function join(nodes: Nodes[], kind: PassageKind, source: string): Passage {
  let text = '';
  const pieces: Piece[] = [];
  const bold: Place[] = [];
  const add = (value: string, piece: Omit<Piece, 'at'>) => {
    pieces.push({ at: text.length, ...piece });
    text += value;
  };
  const walk = (node: Nodes, depth: number): void => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const places = [{ start, end }];
    if (node.type === 'text') {
      add(node.value, { start, places: placesOf(node.value, source, start), depth });
    } else if (node.type === 'textDirective' && node.children.length === 0) {
      // a colon before a word is no directive here, and stays what it is
      add(source.slice(start, end), { start, depth });
    } else if (node.type === 'inlineCode') {
      add(code, { start, places, depth });
    } else if (node.type === 'break') {
      add('\n', { start, places, depth });
    } else if (node.type === 'link' && isAddress(node)) {
      add(code, { start, places, depth });
    } else if (isNothing(node)) {
      return;
    } else if ('children' in node && node.children.length > 0) {
      const from = text.length;
      for (const child of node.children) {
        walk(child, depth + 1);
      }
      if (node.type === 'strong') {
        bold.push({ start: from, end: text.length });
      }
    } else {
      add(object, { start, places, depth });
    }
  };
  for (const node of nodes) {
    walk(node, 0);
  }
  return new Passage(kind, text, pieces, bold);
}

/** An address that is a link to itself. */
const isAddress = ({ url, children: [text] }: Link): boolean =>
  text?.type === 'text' && url.endsWith(text.value);

const isNothing = (node: Nodes): boolean =>
  node.type === 'footnoteReference' ||
  (node.type === 'mdxTextExpression' && isComment(node.data?.estree));

/** Text of links, images and components within a paragraph that is not part of the paragraph. */
const attributesIn = (node: Nodes, source: string): Passage[] => [
  ...attributesOf(node, source),
  ...('children' in node ? (node.children as Nodes[]) : []).flatMap((child) =>
    attributesIn(child, source),
  ),
];

function attributesOf(node: Nodes, source: string): Passage[] {
  const start = node.position?.start.offset ?? 0;
  switch (node.type) {
    case 'image':
    case 'imageReference': {
      const title = node.type === 'image' ? titleOf(node, node.url, source) : [];
      return [...valueAt(node.alt, source, start + 2), ...title];
    }
    case 'link':
    case 'definition':
      return titleOf(node, node.url, source);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.attributes.flatMap((attribute) => {
        const { type, value } = attribute;
        if (type !== 'mdxJsxAttribute' || typeof value !== 'string') {
          return [];
        }
        const at = (attribute.position?.start.offset ?? start) + attribute.name.length;
        return textAttributes.includes(attribute.name) ? valueAt(value, source, at, true) : [];
      });
    default:
      return [];
  }
}

/** The title of a link stands behind its address. */
function titleOf(node: Nodes & { title?: string | null }, url: string, source: string): Passage[] {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const at = source.slice(start, end).lastIndexOf(url);
  return valueAt(node.title, source, start + Math.max(0, at + url.length), true);
}

/** @param isQuoted whether a quote stands before the value, and maybe a `=` or `>` */
function valueAt(
  value: string | null | undefined,
  source: string,
  start: number,
  isQuoted = false,
): Passage[] {
  if (!value) {
    return [];
  }
  const head = isQuoted ? /^\s*[=>]?\s*["'(]?/.exec(source.slice(start, start + 100)) : undefined;
  const at = start + (head?.[0].length ?? 0);
  const places = placesOf(value, source, at);
  return [new Passage('value', value, [{ at: 0, start: at, places, depth: 0 }])];
}
