/** Which English text a reader has asked for. */
export interface Choice {
  page: boolean;
  /** Sections that are to be different from the page, by their id. */
  sections: Readonly<Record<string, boolean>>;
  /** The section whose changes the reader wants to see. */
  goTo?: string;
}

export const nothing: Choice = { page: false, sections: {} };

export const isShown = ({ page, sections }: Choice, id: string): boolean => sections[id] ?? page;

export const isAnyShown = ({ page, sections }: Choice): boolean =>
  page || Object.values(sections).some(Boolean);

/** Shows some sections, or hides them. */
export const withSections = (choice: Choice, ids: string[], isWanted: boolean): Choice => ({
  page: choice.page,
  sections: { ...choice.sections, ...Object.fromEntries(ids.map((id) => [id, isWanted])) },
});

/** A section with those below it, as the page has them. */
export function sectionWithSubsections(id: string): string[] {
  const headings = [...document.querySelectorAll('.markdown :is(h2, h3, h4, h5, h6)[id]')];
  const start = headings.findIndex((heading) => heading.id === id);
  const below = headings.slice(start + 1);
  const level = headings[start]?.tagName ?? '';
  const end = below.findIndex(({ tagName }) => tagName <= level);
  return [id, ...below.slice(0, end === -1 ? undefined : end).map((heading) => heading.id)];
}
