import type { Comparable } from './align';

/** A block of text of a page, as it stands there. */
export interface Block extends Comparable {
  kind: 'heading' | 'paragraph' | 'item' | 'inline' | 'title' | 'code';
  element: Element;
}

/** Blocks by the id of the heading above them, empty for what stands before the first. */
export type Sections = Map<string, Block[]>;

/** What the site says of a page is no text of the page. */
const notText =
  '[data-interface], [role=tablist], svg, button, .hash-link, .sequence__ends, .translation-status';
/** What stands by itself, also inside an item of a list. */
export const flow = 'p, ul, ol, pre, table, div, blockquote, figure, details, section';

/** Divides the text of a page into sections, and these into the smallest blocks of whole sentences. */
export function sectionsOf(article: Element): Sections {
  const sections: Sections = new Map([['', []]]);
  let id = '';
  const add = (kind: Block['kind'], element: Element) => {
    const content = wordsOf(element, kind);
    const text = content.textContent?.trim() ?? '';
    if (text && !(element.matches('header *') && consistsOfLinks(content))) {
      const codes = [...content.querySelectorAll('code')].map((code) => code.textContent ?? '');
      const marks = kind === 'code' ? text.split('\n') : codes;
      sections.set(id, [...(sections.get(id) ?? []), { kind, element, text, marks }]);
    }
  };
  const visit = (element: Element): void => {
    if (element.matches(notText)) {
      return;
    }
    if (/^H[1-6]$/.test(element.tagName)) {
      id = element.id || id;
      add('heading', element);
    } else if (element.matches('header') && titleIn(element).length > 0) {
      visitAll(titleIn(element)); // the rest is what the site says of the page
    } else if (element.matches('.theme-code-block, pre')) {
      add('code', element);
    } else if (element.tagName === 'P') {
      add('paragraph', element);
    } else if (element.tagName === 'LI' && !element.matches('.sequence__message')) {
      add('item', element);
      visitAll([...element.children].filter((child) => child.matches(flow)));
    } else if (element.matches('[class*=admonitionHeading]')) {
      add('title', element);
    } else if (element.matches('td, th, summary, figcaption, .sequence__text, .sequence__actor')) {
      add('inline', element);
    } else {
      visitAll([...element.children]);
    }
  };
  const visitAll = (elements: Element[]): void => {
    for (const element of elements) {
      visit(element);
    }
  };
  visit(article);
  return sections;
}

const titleIn = (header: Element): Element[] =>
  [...header.children].filter(({ tagName }) => tagName === 'H1');

/** A copy of what a block says, without ids, buttons, and the blocks that stand in it. */
export function wordsOf(element: Element, kind: Block['kind']): HTMLElement {
  const copy = document.importNode(element, true) as HTMLElement;
  for (const extra of copy.querySelectorAll(notText)) {
    extra.remove();
  }
  for (const part of copy.querySelectorAll('[id]')) {
    part.removeAttribute('id');
  }
  const content = document.createElement('div');
  if (kind === 'code') {
    const lines = [...copy.querySelectorAll('.token-line')].map((line) => line.textContent ?? '');
    const code = copy.querySelector('code') ?? copy;
    content.textContent =
      lines.map((line) => line.replace(/\n$/, '')).join('\n') || code.textContent;
    return content;
  }
  content.append(...copy.childNodes);
  for (const child of kind === 'item' ? [...content.children] : []) {
    if (child.matches(flow)) {
      child.remove();
    }
  }
  return content;
}

/** Buttons of the home page, say: they are not read but used. */
function consistsOfLinks(content: HTMLElement): boolean {
  const links = [...content.querySelectorAll('a')].map((link) => link.textContent).join('');
  return links !== '' && links.replace(/\s/g, '') === content.textContent?.replace(/\s/g, '');
}
