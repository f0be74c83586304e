import type { Index, Match } from './engine';
import { excerptOf, type Passage, passageOf } from './excerpt';
import { blockEnd, textEnd, withoutMarks } from './record';
import { loosened, pairsOf, type Term, termsOf } from './terms';

/** A section that was found. */
export interface Hit {
  url: string;
  /** Of the page. */
  title: Passage;
  /** Of the section; empty for the beginning of a page. */
  heading: Passage;
  /** The sentence that matched. */
  excerpt: Passage;
}

export interface Finding {
  /** The best first. */
  hits: Hit[];
  /** How much of the query the best section has, rare words counting more: 0 to 1. */
  coverage: number;
}

/** A section with the words of the query that it has. */
interface Candidate {
  match: Match;
  /** By word. */
  scores: number[];
}

const most = 10;

/**
 * Finds sections that have all words of a query; if there are none, those that have the most and the
 * rarest of them; if there are none either, those that have words which begin like them.
 */
export async function find(index: Index, query: string, locale: string): Promise<Finding> {
  const terms = termsOf(query, locale);
  if (terms.length === 0) {
    return { hits: [], coverage: 0 };
  }
  const found = await findTerms(index, terms);
  if (found.hits.length > 0) {
    return found;
  }
  const { hits } = await findTerms(index, terms.map(loosened));
  return { hits, coverage: 0 };
}

async function findTerms(index: Index, terms: Term[]): Promise<Finding> {
  const [all, ...matches] = await Promise.all([
    index.search(null),
    ...terms.map((term) => matchesOf(index, term)),
  ]);
  const rarities = matches.map(
    (found, term) => rarity(all.results.length, found.size) * (terms[term]?.weight ?? 1),
  );
  const candidates = [...candidatesOf(matches).values()].map((candidate) => ({
    candidate,
    ...worthOf(candidate, rarities),
  }));
  candidates.sort((a, b) => b.value - a.value);
  const best = candidates.slice(0, most);
  const sections = await Promise.all(best.map(({ candidate }) => hitOf(candidate.match, terms)));
  // the engine also offers words that are only the beginning of what was asked for
  const hits = sections.flatMap(({ hit, isFound }) => (isFound ? [hit] : []));
  return { hits, coverage: hits.length > 0 ? Math.max(...best.map((one) => one.coverage)) : 0 };
}

const isMarked = (passage: Passage): boolean => passage.some((part) => part.isMatch);

/** Sections that have a word, or, counting less, another form of it. */
async function matchesOf(
  index: Index,
  { word, stem, weight }: Term,
): Promise<Map<string, Candidate>> {
  const found = new Map<string, Candidate>();
  const add = ({ results }: { results: Match[] }, factor: number) => {
    for (const match of results) {
      const score = match.score * factor;
      const known = found.get(match.id);
      if (!known || known.scores[0] === undefined || known.scores[0] < score) {
        found.set(match.id, { match, scores: [score] });
      }
    }
  };
  add(await index.search(word), weight);
  if (stem !== word) {
    add(await index.search(stem), 0.4 * weight);
  }
  if (found.size === 0 && /\p{Script=Han}/u.test(word)) {
    for (const pair of pairsOf(word)) {
      add(await index.search(pair), 0.5 * weight);
    }
  }
  return found;
}

function candidatesOf(matches: Map<string, Candidate>[]): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  matches.forEach((found, term) => {
    for (const [id, { match, scores }] of found) {
      const candidate = candidates.get(id) ?? { match, scores: matches.map(() => 0) };
      candidate.scores[term] = scores[0] ?? 0;
      candidates.set(id, candidate);
    }
  });
  return candidates;
}

/** As in BM25: a word that every section has says nothing. */
const rarity = (sections: number, having: number): number =>
  Math.log((sections - having + 0.5) / (having + 0.5) + 1);

function worthOf({ scores }: Candidate, rarities: number[]): { value: number; coverage: number } {
  const total = sum(rarities);
  const had = sum(rarities.filter((_, term) => (scores[term] ?? 0) > 0));
  const coverage = total > 0 ? had / total : 1;
  return { value: sum(scores) * coverage ** 2, coverage };
}

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

/** A section as it is shown, and whether it really has a word of the query. */
async function hitOf(match: Match, terms: Term[]): Promise<{ hit: Hit; isFound: boolean }> {
  const { url, content, meta } = await match.data();
  const [text = ''] = withoutMarks(content).split(textEnd);
  const blocks = text.split(blockEnd).map((block) => block.trim());
  const title = passageOf(withoutMarks(meta.title), terms);
  const heading = passageOf(withoutMarks(meta.heading), terms);
  const excerpt = excerptOf(blocks, terms);
  const words = passageOf(withoutMarks(meta.words), terms);
  return {
    hit: { url, title, heading, excerpt },
    isFound: [title, heading, excerpt, words].some(isMarked),
  };
}
