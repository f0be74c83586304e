import type { Passage } from '../../search/excerpt';
import type { Hit } from '../../search/find';

/** Sections of one page. */
export interface Group {
  page: string;
  title: Passage;
  hits: Hit[];
}

/** Puts sections of a page together; the page with the best section is first. */
export function groupsOf(hits: Hit[]): Group[] {
  const groups = new Map<string, Group>();
  for (const hit of hits) {
    const [page = ''] = hit.url.split('#');
    const group = groups.get(page) ?? { page, title: hit.title, hits: [] };
    group.hits.push(hit);
    groups.set(page, group);
  }
  return [...groups.values()];
}
