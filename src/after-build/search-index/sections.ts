import type { Element, ElementContent, Properties } from 'hast';
import { toString as textOf } from 'hast-util-to-string';

/** A section of a page: what stands from one heading with an id to the next. */
export interface Section {
  /** Of the heading; empty for what stands before the first one. */
  id: string;
  heading: string;
  /** Paragraphs, items of lists, lines of code. */
  blocks: string[];
}

/** Controls, notices, pictures, and what is shown elsewhere already. */
function isIgnored({ tagName, properties }: Element): boolean {
  const firstClass = String(classesOf(properties)[0] ?? '');
  return (
    /^(button|input|nav|svg)$/.test(tagName) ||
    properties.hidden === true ||
    properties.ariaHidden === 'true' ||
    properties.role === 'tablist' ||
    'dataInterface' in properties ||
    'dataMarkdownIgnore' in properties ||
    firstClass === 'hash-link' ||
    firstClass === 'translation-status' ||
    firstClass.startsWith('admonitionHeading')
  );
}

const classesOf = ({ className }: Properties): (string | number)[] =>
  Array.isArray(className) ? className : [];

const blockTags =
  /^(address|blockquote|br|d[dlt]|div|fig.*|h\d|hr|header|li|ol|p|pre|section|summary|t[dhr]|ul)$/;

/**
 * Takes the text of a page apart.
 *
 * @param lang language of the page; text in another one is left out
 */
export function sectionsOf(body: Element, lang: string): { title: string; sections: Section[] } {
  let title = '';
  let section: Section = { id: '', heading: '', blocks: [] };
  const sections = [section];
  let line = '';
  const endLine = () => {
    const block = line.replace(/\s+/g, ' ').trim();
    if (block) {
      section.blocks.push(block);
    }
    line = '';
  };
  const visit = (node: ElementContent, isCode: boolean) => {
    if (node.type === 'text') {
      const [first = '', ...lines] = isCode ? node.value.split('\n') : [node.value];
      line += first;
      for (const next of lines) {
        endLine();
        line = next;
      }
    }
    if (node.type !== 'element' || isOther(node, lang) || isIgnored(node)) {
      return;
    }
    if (/^h[1-6]$/.test(node.tagName)) {
      const text = headingText(node);
      const id = String(node.properties.id ?? '');
      endLine();
      if (node.tagName === 'h1') {
        title ||= text;
        return;
      }
      if (id) {
        section = { id, heading: text, blocks: [] };
        sections.push(section);
        return;
      }
    }
    const isBlock = blockTags.test(node.tagName);
    if (isBlock) {
      endLine();
    }
    for (const child of node.children) {
      visit(child, isCode || node.tagName === 'pre');
    }
    if (isBlock) {
      endLine();
    }
  };
  for (const child of body.children) {
    if (child.type === 'element' && child.tagName === 'header') {
      child.children.filter(isTitle).forEach((heading) => {
        visit(heading, false);
      });
    } else {
      visit(child, false);
    }
  }
  endLine();
  return { title, sections };
}

const isTitle = (node: ElementContent): node is Element =>
  node.type === 'element' && node.tagName === 'h1';

const isOther = ({ properties }: Element, lang: string): boolean =>
  typeof properties.lang === 'string' && properties.lang !== lang;

const headingText = (heading: Element): string =>
  textOf({
    ...heading,
    children: heading.children.filter((child) => child.type !== 'element' || !isIgnored(child)),
  })
    .replace(/\s+/g, ' ')
    .trim();
