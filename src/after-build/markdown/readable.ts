import type { Element, ElementContent, Nodes } from 'hast';

const controls = ['button', 'input', 'script', 'style', 'svg'];

/** Whether an element is there for the eye or the hand only. */
function isLeftOut({ tagName, properties }: Element): boolean {
  const { className, ariaHidden, dataMarkdownIgnore, alt } = properties;
  return (
    controls.includes(tagName) ||
    ariaHidden === 'true' ||
    dataMarkdownIgnore !== undefined ||
    (Array.isArray(className) && className.includes('hash-link')) ||
    (tagName === 'img' && !alt)
  );
}

/**
 * Copies what there is to read in an element, without buttons, icons and whatever is marked with
 * `data-markdown-ignore`. Blocks of code become `<pre data-language data-title>` with their text.
 */
export function readable(element: Element): Element {
  return hasClass(element, 'theme-code-block')
    ? readCode(element)
    : { ...element, children: element.children.flatMap(readableContent) };
}

const readableContent = (node: ElementContent): ElementContent[] => {
  if (node.type !== 'element') {
    return node.type === 'text' ? [node] : [];
  }
  return isLeftOut(node) ? [] : [readable(node)];
};

/** The thousands of elements that colour a block of code would cost most of the time. */
function readCode(block: Element): Element {
  const parts = block.children.filter((child) => child.type === 'element');
  const pre = find(block, 'pre');
  const [title] = parts.filter((part) => !find(part, 'pre'));
  const language = block.properties.className;
  return {
    type: 'element',
    tagName: 'pre',
    properties: {
      dataLanguage: Array.isArray(language)
        ? language
            .map(String)
            .find((name) => name.startsWith('language-'))
            ?.slice(9)
        : undefined,
      dataTitle: title && textOf(title),
    },
    children: [{ type: 'text', value: pre ? textOf(pre).replace(/\n$/, '') : '' }],
  };
}

function find(element: Element, tagName: string): Element | undefined {
  if (element.tagName === tagName) {
    return element;
  }
  for (const child of element.children) {
    const found = child.type === 'element' ? find(child, tagName) : undefined;
    if (found) {
      return found;
    }
  }
  return undefined;
}

/** All text in a node, with the line breaks of code. */
export function textOf(node: Nodes): string {
  if (node.type === 'element' && node.tagName === 'br') {
    return '\n';
  }
  if ('children' in node) {
    return node.children.map(textOf).join('');
  }
  return node.type === 'text' ? node.value : '';
}

export const hasClass = ({ properties: { className } }: Element, name: string): boolean =>
  Array.isArray(className) && className.includes(name);
