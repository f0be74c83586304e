import type { Heading, Root, RootContent } from 'mdast';

/** A part of a page, from one heading to the next. */
export interface Section {
  /** Id of its heading; empty for what stands before the first, the title of the page included. */
  id: string;
  /** Undefined in the section before the first heading. */
  heading: Heading | undefined;
  /** All of it, the heading included. */
  nodes: RootContent[];
  /** Offsets in the text of the file; the end is where the next section begins. */
  start: number;
  end: number;
}

/** Divides a page, partial or fragment into sections; there is always one with the id `''`. */
export function sectionsOf(tree: Root): Section[] {
  const length = tree.position?.end.offset ?? 0;
  const sections: Section[] = [{ id: '', heading: undefined, nodes: [], start: 0, end: length }];
  let last = sections[0] as Section;
  for (const node of tree.children) {
    if (node.type === 'heading' && !(node.depth === 1 && sections.length === 1)) {
      const start = node.position?.start.offset ?? 0;
      last.end = start;
      last = { id: headingId(node), heading: node, nodes: [], start, end: length };
      sections.push(last);
    }
    last.nodes.push(node);
  }
  return sections;
}

/** The id that a heading has on the page. */
export const headingId = (heading: Heading): string =>
  (heading.data as { id?: string } | undefined)?.id ?? '';

export const sectionById = (sections: Section[], id: string): Section | undefined =>
  sections.find((section) => section.id === id);

/** A section, as messages call it. */
export const nameOf = (id: string): string =>
  id === '' ? 'the text before the first heading' : `section #${id}`;
