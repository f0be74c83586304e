import { type IndexAddress, openIndex } from './engine';
import { find, type Hit } from './find';

/** Where a reader is, and where else an answer may be. */
export interface Place {
  here: IndexAddress;
  /** The same version in English; undefined where the reader's language is English. */
  english: IndexAddress | undefined;
  /** The other versions, in the reader's language. */
  others: IndexAddress[];
}

export interface Answer {
  hits: Hit[];
  /** What English pages have, where the pages in the reader's language have nothing or little. */
  english: Hit[];
  /** What another version has, where this one has nothing in any language. */
  other: { version: string; hits: Hit[] } | undefined;
}

/** Below this, the sections found have too little of the query to be all that is shown. */
const little = 0.45;

const indexes = new Map<string, ReturnType<typeof openIndex>>();

function opened(address: IndexAddress): ReturnType<typeof openIndex> {
  const key = `${address.locale} ${address.version}`;
  const index = indexes.get(key) ?? openIndex(address);
  indexes.set(key, index);
  // what failed is tried again
  index.catch(() => indexes.delete(key));
  return index;
}

/** Begins to load what the first question needs. */
export const prepare = ({ here }: Place): Promise<unknown> => opened(here);

/** Asks the pages of the language and version, then the English ones, then those of other versions. */
export async function ask({ here, english, others }: Place, query: string): Promise<Answer> {
  const own = await findIn(here, query);
  const answer: Answer = { hits: own.hits, english: [], other: undefined };
  if (english && own.coverage < little) {
    const found = await findIn(english, query);
    if (own.hits.length === 0 || found.coverage > Math.max(own.coverage, little)) {
      const pages = new Set(own.hits.map(({ url }) => withoutBase(url, here)));
      answer.english = found.hits.filter(({ url }) => !pages.has(withoutBase(url, english)));
    }
  }
  if (answer.hits.length + answer.english.length > 0) {
    return answer;
  }
  for (const address of others) {
    const { hits } = await findIn(address, query);
    if (hits.length > 0) {
      return { ...answer, other: { version: address.version, hits } };
    }
  }
  return answer;
}

const findIn = async (address: IndexAddress, query: string) =>
  find(await opened(address), query, address.locale);

const withoutBase = (url: string, { base }: IndexAddress): string => url.slice(base.length);
