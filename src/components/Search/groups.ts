import type { Passage } from '../../search/excerpt';
import type { Hit } from '../../search/find';

/** Sections of one page. */
export interface Group {
  page: string;
  title: Passage;
  hits: Hit[];
}

const mostOfPage = 2;

/**
 * Puts sections of a page together; the page with the best section is first. Long pages do not hide
 * others: what more they have comes last.
 */
export function groupsOf(hits: Hit[]): Group[] {
  const first = new Map<string, Group>();
  const more = new Map<string, Group>();
  for (const hit of hits) {
    const [page = ''] = hit.url.split('#');
    const isFull = (first.get(page)?.hits.length ?? 0) >= mostOfPage;
    const groups = isFull ? more : first;
    const group = groups.get(page) ?? { page, title: hit.title, hits: [] };
    group.hits.push(hit);
    groups.set(page, group);
  }
  // where nothing stands between, a page has one group
  const [last] = [...first.values()].slice(-1);
  const rest = last && more.get(last.page);
  if (last && rest) {
    last.hits.push(...rest.hits);
    more.delete(last.page);
  }
  return [...first.values(), ...more.values()];
}
