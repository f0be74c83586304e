import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';

/** What the head of a page says of it, as Docusaurus wrote it. */
export interface Head {
  title: string;
  description: string;
  /** Address that stands for the page: that of the current version, or of English. */
  canonical: string;
}

/** Reads the head of a built page; undefined for a page that is no document. */
export function readHead(html: string): Head | undefined {
  const head = fromHtml(html.slice(0, html.indexOf('</head>')));
  const property = (selector: string, name: string) =>
    String(select(selector, head)?.properties[name] ?? '');
  const title = property('meta[property="og:title"]', 'content');
  return title
    ? {
        title,
        description: property('meta[name="description"]', 'content'),
        canonical: property('link[rel="canonical"]', 'href'),
      }
    : undefined;
}
