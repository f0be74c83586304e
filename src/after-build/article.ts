import type { Element, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { select } from 'hast-util-select';
import { parse } from 'parse5';

/** What a page says, without the menus around it. */
export interface Article {
  /** The whole page. */
  page: Root;
  /** Title and text; undefined for a page that is no document, e.g. that of wrong addresses. */
  body: Element | undefined;
}

/** An element that colours a word of code; there are thousands on a page. */
const colouredWord = /<span class="token [^>]*>([^<]*)<\/span>/g;

/**
 * Reads a built page, the colours of its code left out: they take most of the time.
 * Do not change the tree: others may read it too.
 */
export function readArticle(html: string): Article {
  // hast-util-from-html notes the place of every node, which takes three times as long
  const document = parse(html.replace(colouredWord, '$1'), { scriptingEnabled: false });
  const page = fromParse5(document) as Root;
  return { page, body: select('article .markdown', page) };
}
