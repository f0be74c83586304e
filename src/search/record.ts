/** Between the blocks of a section's text; the engine keeps no line breaks. */
export const blockEnd = '\u241E';

/** Between the text of a section and what else it is found by. */
export const textEnd = '\u241D';

/** Between Chinese words, so that the engine takes them as the browser does: no page has it. */
export const wordEnd = '\u2060 ';

export const withoutMarks = (text: string): string => text.replaceAll(wordEnd, '');

/** Where the index of a language and version is, from the root of the site. */
export const indexFolder = (locale: string, version: string): string =>
  `pagefind/${locale}/${version}/`;

/** The engine, from the root of the site. */
export const engineFile = 'pagefind/pagefind.js';

/** What the index keeps of a section beside its text. */
export type SectionFacts = {
  /** Title of the page. */
  title: string;
  /** Heading of the section; empty for what stands before the first one. */
  heading: string;
  /** What else readers look for it with. */
  words: string;
};
