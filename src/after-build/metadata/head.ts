import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';

/** What the head of a page says of it, as Docusaurus wrote it. */
export interface Head {
  title: string;
  description: string;
}

/** Reads the head of a built page; undefined for a page that is no document. */
export function readHead(html: string): Head | undefined {
  const head = fromHtml(html.slice(0, html.indexOf('</head>')));
  const content = (selector: string) => String(select(selector, head)?.properties.content ?? '');
  const title = content('meta[property="og:title"]');
  return title
    ? {
        title,
        description: content('meta[name="description"]'),
      }
    : undefined;
}
