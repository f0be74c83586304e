import type { BlockChange } from '../../../translation/block-changes';
import styles from './styles.module.css';
import { diffWords } from './word-diff';

const withoutSpace = (text: string): string => text.replace(/[\s\u200b]+/g, '');

/** What changed in an English block since it was translated, by its words. */
export const changeOf = (text: string, changes: BlockChange[]): BlockChange | undefined =>
  changes.find(({ after }) => after !== '' && withoutSpace(after) === withoutSpace(text));

/** Marks an English block as changed, and in it the words that were added and removed. */
export function markChange(element: HTMLElement, { before }: BlockChange): void {
  element.classList.add(styles.changed ?? '');
  element.dataset.changed = '';
  element.tabIndex = -1;
  let offset = 0;
  for (const { kind, text } of diffWords(before, element.textContent ?? '')) {
    if (kind === 'removed') {
      insertAt(element, offset, marked('del', text));
    } else if (kind === 'added') {
      wrap(element, offset, offset + text.length);
    }
    // removed words count from now on too: they are part of the element
    offset += text.length;
  }
}

/** English text that is gone altogether. */
export function removedText(changes: BlockChange[]): HTMLElement | undefined {
  const gone = changes.filter(({ after }) => after === '');
  if (gone.length === 0) {
    return undefined;
  }
  const element = document.createElement('p');
  element.lang = 'en';
  element.classList.add(styles.english ?? '', styles.changed ?? '');
  element.dataset.changed = '';
  element.tabIndex = -1;
  for (const { before } of gone) {
    element.append(marked('del', before), ' ');
  }
  return element;
}

function marked(tag: 'ins' | 'del', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

/** The pieces of text of an element, each with the offset at which it begins. */
function textsOf(element: Element): { node: Text; start: number }[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: { node: Text; start: number }[] = [];
  let start = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    texts.push({ node, start });
    start += node.data.length;
  }
  return texts;
}

function insertAt(element: Element, offset: number, added: Element): void {
  const found = textsOf(element).find(({ node, start }) => start + node.data.length > offset);
  if (found) {
    found.node.splitText(offset - found.start).before(added);
  } else {
    element.append(added);
  }
}

function wrap(element: Element, from: number, to: number): void {
  for (const { node, start } of textsOf(element)) {
    const [first, end] = [Math.max(from - start, 0), Math.min(to - start, node.data.length)];
    if (first < end) {
      const part = node.splitText(first);
      part.splitText(end - first);
      const mark = marked('ins', part.data);
      part.replaceWith(mark);
    }
  }
}
