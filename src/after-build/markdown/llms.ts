import type { Link, List, Paragraph, RootContent, Text } from 'mdast';
import { stringify } from './page-as-markdown';

/** A page in a list of pages. */
export interface ListedPage {
  title: string;
  /** Of its Markdown. */
  address: string;
  description: string;
  category: string;
}

/** Another list or text of the kind, e.g. that of an old version. */
export interface Other {
  title: string;
  address: string;
}

/**
 * Writes a list of pages in the format of https://llmstxt.org.
 *
 * @param name of the documentation
 * @param summary what it is about
 * @param pages in the order of the sidebar; each category becomes a section
 * @param others where more is to be read, in the section whose name the format reserves for that
 */
export function listOfPages(
  name: string,
  summary: string,
  pages: ListedPage[],
  others: Other[],
): string {
  const categories = [...new Set(pages.map(({ category }) => category))];
  return stringify([
    ...opening(name, summary),
    ...categories.flatMap((category) => [
      heading(2, category),
      list(pages.filter((page) => page.category === category)),
    ]),
    heading(2, 'Optional'),
    list(others),
  ]);
}

/** Writes the Markdown of many pages as one text. */
export const allPages = (name: string, summary: string, pages: string[]): string =>
  [stringify(opening(name, summary)), ...pages].join('\n---\n\n');

const opening = (name: string, summary: string): RootContent[] => [
  heading(1, name),
  { type: 'blockquote', children: [paragraph(text(summary))] },
];

const heading = (depth: 1 | 2, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [text(value)],
});

const list = (items: (Other & { description?: string })[]): List => ({
  type: 'list',
  spread: false,
  children: items.map(({ title, address, description }) => ({
    type: 'listItem',
    spread: false,
    children: [
      paragraph(
        { type: 'link', url: address, children: [text(title)] },
        ...(description ? [text(`: ${description}`)] : []),
      ),
    ],
  })),
});

const paragraph = (...children: (Link | Text)[]): Paragraph => ({ type: 'paragraph', children });

const text = (value: string): Text => ({ type: 'text', value });
