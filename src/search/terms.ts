import { fold } from './fold';
import { isStopWord } from './stop-words';

/** A word of a query. */
export interface Term {
  /** Folded, without signs. */
  word: string;
  /** Its beginning, which other forms of the word share; the word itself if it is short or a name. */
  stem: string;
  /** Written with signs or inner capitals, like `@logto/next`. */
  isName: boolean;
  /** How much it counts: one Chinese character says little. */
  weight: number;
}

const han = /\p{Script=Han}+/u;

/**
 * Takes a query apart. A name (`@logto/next`) is one word, signs left out, as the engine has it; words
 * joined by a hyphen are words of their own. Words that say nothing count only where there is no other.
 */
export function termsOf(query: string, locale: string): Term[] {
  const words = query
    .normalize('NFKC')
    .replace(/['’](?=\p{L})|(?<![@/]\S*)\p{Pd}/gu, ' ')
    .split(/(\p{Script=Han}+)|[\s,;!?()[\]{}"“”«»„‘、。，；：]+/u)
    .filter(Boolean)
    .flatMap((piece) => (han.test(piece) ? segmentsOf(piece) : [piece]))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  const telling = words.filter((word) => !isStopWord(locale, word));
  const terms = (telling.length > 0 ? telling : words).map(termOf);
  return [...new Map(terms.map((term) => [term.word, term])).values()].slice(0, 16);
}

function termOf(text: string): Term {
  const word = fold(text.replace(/[^\p{L}\p{M}\p{N}_]/gu, ''));
  const isName = /\p{Ll}\p{Lu}|[\p{L}\p{N}][./@_:-]+[\p{L}\p{N}]/u.test(text);
  const isShort = han.test(word) || word.length < 7;
  return {
    word,
    stem: isName || isShort ? word : word.slice(0, Math.max(5, Math.floor(word.length * 0.65))),
    isName,
    weight: han.test(word) && word.length === 1 ? 0.3 : 1,
  };
}

/** The same word with less of its beginning. */
export const loosened = (term: Term): Term =>
  han.test(term.word) || term.word.length < 6
    ? term
    : { ...term, stem: term.word.slice(0, Math.max(4, Math.floor(term.word.length * 0.45))) };

/** Chinese words; where the browser does not know them, pairs of characters. */
export function segmentsOf(text: string): string[] {
  if ('Segmenter' in Intl) {
    const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
    return [...segmenter.segment(text)].map(({ segment }) => segment);
  }
  return pairsOf(text);
}

/** Pairs of neighbouring characters: `访问令牌` is `访问`, `问令`, `令牌`. */
export const pairsOf = (text: string): string[] =>
  text.length < 3
    ? [text]
    : Array.from({ length: text.length - 1 }, (_, start) => text.slice(start, start + 2));

/** Whether a word of a text is a form of the word that is looked for. */
export function isFormOf(textWord: string, { word, stem }: Term): boolean {
  const other = fold(textWord);
  return (
    other.startsWith(stem) ||
    word === `${other}s` ||
    (word.startsWith(other) &&
      other.length >= Math.max(4, Math.min(word.length - 2, word.length / 2)))
  );
}
