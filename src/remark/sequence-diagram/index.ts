import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Transformer } from 'unified';
import type { VFile } from 'vfile';

interface Message {
  from: string;
  to: string;
  isReply: boolean;
  text: PhrasingContent[];
}

/** The style sheet places this many actors beside each other. */
const maxActors = 5;

const messagePattern = /^(.+?)\s+(-->|->)\s+(.+?)\s*[:：]\s*/;

/**
 * Turns a directive with a list of messages into a sequence diagram of plain HTML, which reads as
 * an ordered list without style sheet.
 *
 * ```md
 * :::sequence[How a sign-in runs]
 *
 * - Browser -> Your app: selects “Sign in”
 * - Your app --> Browser: redirects to Logto
 *
 * :::
 * ```
 *
 * `->` is a message and `-->` a reply, drawn dashed; actors stand in order of first mention.
 */
export default function sequenceDiagram(): Transformer<Root> {
  return (tree, file) => replaceIn(tree, file);
}

function replaceIn(parent: Root | RootContent, file: VFile): void {
  if (!('children' in parent)) {
    return;
  }
  for (const node of parent.children) {
    if (node.type === 'containerDirective' && node.name === 'sequence') {
      draw(node, file);
    } else {
      replaceIn(node, file);
    }
  }
}

function draw(directive: ContainerDirective, file: VFile): void {
  if (directive.data?.hName) {
    return; // drawn already
  }
  const caption = directive.children.find(isLabel);
  const list = directive.children.find((child): child is List => child.type === 'list');
  if (!list) {
    file.fail(
      '`:::sequence` needs a list of messages `- Actor -> Actor: text`',
      directive.position,
    );
  }
  const messages = list.children.map((item) => readMessage(item, file));
  const actors = [...new Set(messages.flatMap(({ from, to }) => [from, to]))];
  if (actors.length > maxActors) {
    const found = `${actors.length} (${actors.join(', ')})`;
    file.fail(
      `\`:::sequence\` has room for ${maxActors} actors, found ${found}`,
      directive.position,
    );
  }
  setElement(directive, 'figure', `sequence sequence--${actors.length}`);
  directive.children = [
    ...(caption ? [element('figcaption', 'sequence__caption', caption.children)] : []),
    element(
      'div',
      'sequence__actors',
      actors.map((actor) => element('span', 'sequence__actor', [{ type: 'text', value: actor }])),
      { ariaHidden: 'true' },
    ),
    element(
      'ol',
      'sequence__messages',
      messages.map((message) => drawMessage(message, actors)),
    ),
  ];
}

const isLabel = (node: RootContent): node is Paragraph =>
  node.type === 'paragraph' && Boolean(node.data?.directiveLabel);

function readMessage(item: ListItem, file: VFile): Message {
  const [paragraph] = item.children;
  const [first, ...rest] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const match = first?.type === 'text' ? messagePattern.exec(first.value) : null;
  if (first?.type !== 'text' || !match) {
    file.fail('a message of `:::sequence` reads `Actor -> Actor: text`', item.position);
  }
  const [start, from = '', arrow, to = ''] = match;
  const value = first.value.slice(start.length);
  return { from, to, isReply: arrow === '-->', text: [{ type: 'text', value }, ...rest] };
}

function drawMessage({ from, to, isReply, text }: Message, actors: string[]): Paragraph {
  const [start, end] = [actors.indexOf(from) + 1, actors.indexOf(to) + 1];
  const direction = start === end ? 'self' : start < end ? 'right' : 'left';
  const classes = [
    'sequence__message',
    `sequence__message--${direction}`,
    `sequence__message--from-${Math.min(start, end)}`,
    `sequence__message--to-${Math.max(start, end)}`,
    ...(isReply ? ['sequence__message--reply'] : []),
  ];
  const ends: PhrasingContent = { type: 'text', value: `${from} → ${to}: ` };
  return element('li', classes.join(' '), [
    element('span', 'sequence__ends', [ends]),
    element('span', 'sequence__text', text),
  ]);
}

/** A node that becomes any HTML element: remark-rehype reads the name from its data. */
function element(
  name: string,
  className: string,
  children: (PhrasingContent | Paragraph)[],
  properties: Record<string, string> = {},
): Paragraph {
  const node: Paragraph = { type: 'paragraph', children: children as PhrasingContent[] };
  setElement(node, name, className, properties);
  return node;
}

function setElement(
  node: Paragraph | ContainerDirective,
  hName: string,
  className: string,
  properties: Record<string, string> = {},
): void {
  node.data = {
    ...node.data,
    hName,
    hProperties: { className: className.split(' '), ...properties },
  };
}
