import type { Element } from 'hast';
import { select } from 'hast-util-select';
import { toMdast } from 'hast-util-to-mdast';
import type { Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { Article } from '../article';
import { handlersFor } from './handlers';
import { hasClass, readable, textOf } from './readable';

/** A page as text, and what a list of pages says of it. */
export interface MarkdownPage {
  title: string;
  description: string;
  /** The category of the sidebar that it is in, or its own name there. */
  category: string;
  markdown: string;
}

const style: Options = {
  bullet: '-',
  rule: '-',
  // cells are not padded to the width of their column, and take three dashes below the head
  extensions: [gfmToMarkdown({ stringLength: () => 3 })],
};

/** Writes a tree in the one style of our Markdown. */
export const stringify = (children: RootContent[]): string =>
  toMarkdown({ type: 'root', children }, style);

/**
 * Turns a built page into Markdown: title, address, a notice if it is English for want of a
 * translation, and the text as it is on the page. Buttons and links of the frame are left out.
 *
 * @param address of the page, with the site's origin
 * @param lang of the page, as in HTML
 * @returns nothing for a page that is no document
 */
export function pageAsMarkdown(
  { page, body }: Article,
  address: string,
  lang: string,
): MarkdownPage | undefined {
  const title = body && select('h1', body);
  if (!body || !title) {
    return undefined;
  }
  const notice = noticeAbove(page);
  const { children } = toMdast(
    { type: 'root', children: readable(body).children },
    { document: true, handlers: handlersFor(address, lang) },
  ) as Root;
  const end = children.findIndex(({ type }) => type === 'heading') + 1;
  const beginning: RootContent[] = [
    {
      type: 'paragraph',
      children: [{ type: 'link', url: address, children: [{ type: 'text', value: address }] }],
    },
    ...(notice ? [quotation(textOf(notice))] : []),
  ];
  const description = select('meta[name=description]', page)?.properties.content;
  const category = select('.breadcrumbs', page)?.children.map(textOf).find(Boolean);
  return {
    title: plainText(title),
    description: String(description ?? ''),
    category: category ?? plainText(title),
    markdown: stringify([...children.slice(0, end), ...beginning, ...children.slice(end)]),
  };
}

/** What the site says above a page that is in English for want of a translation. */
function noticeAbove(page: Article['page']): Element | undefined {
  const notice = select('article', page)?.children.find(
    (child) => child.type === 'element' && hasClass(child, 'theme-admonition'),
  );
  return notice && select('p', notice);
}

const plainText = (heading: Element): string => textOf(readable(heading)).trim();

const quotation = (value: string): RootContent => ({
  type: 'blockquote',
  children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
});
