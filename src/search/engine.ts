import { engineFile, indexFolder, type SectionFacts } from './record';

/** What the engine tells of a section that has a word. */
export interface Match {
  /** Of the section, in its index. */
  id: string;
  score: number;
  /** Loads the section. */
  data: () => Promise<{ url: string; content: string; meta: SectionFacts }>;
}

/** An index that is open. */
export interface Index {
  /** @param word null for all sections */
  search: (word: string | null) => Promise<{ results: Match[] }>;
}

/** What is used of Pagefind's own module. */
interface Pagefind {
  createInstance: (options: object) => Index & { init: () => Promise<void> };
}

export interface IndexAddress {
  /** Root of the whole site, with a slash at the end. */
  root: string;
  /** Root of the pages in the language. */
  base: string;
  locale: string;
  version: string;
}

/** Headings weigh more than titles: all sections of a page have the same title. */
const ranking = { metaWeights: { title: 0.8, heading: 3, words: 1 } };

/** Loads the engine, if it is not there yet, and opens the index of a language and version. */
export async function openIndex({ root, base, locale, version }: IndexAddress): Promise<Index> {
  const engine: Pagefind = await import(/* webpackIgnore: true */ root + engineFile);
  const index = engine.createInstance({
    basePath: root + indexFolder(locale, version),
    baseUrl: base,
    ranking,
    // one request less, and a small index needs no thread of its own
    noWorker: true,
  });
  await index.init();
  return index;
}
