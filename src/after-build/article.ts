import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';

/** What a page says, without the menus around it. */
export interface Article {
  /** The whole page. */
  page: Root;
  /** Title and text; undefined for a page that is no document, e.g. that of wrong addresses. */
  body: Element | undefined;
}

/** Reads a built page. Do not change the tree: others may read it too. */
export function readArticle(html: string): Article {
  const page = fromHtml(html);
  return { page, body: select('article .markdown', page) };
}
