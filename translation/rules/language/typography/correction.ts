import type { Edit, Problem } from '../../rule';
import type { Passage } from '../passage';
import { quote } from '../quote';

/** A way to write that is wrong in a language, and the right one. */
export interface Correction {
  /** What is wrong, with the flags `gu`; what is only around it, in look-behind and look-ahead. */
  pattern: RegExp;
  /** What to write instead; undefined where only a person can tell. */
  replacement?: string | ((wrong: string) => string);
  /** What is expected, where the replacement cannot be seen, e.g. a no-break space. */
  expected?: string;
  advice: string;
}

/** A stretch of a passage that is wrong. */
export interface Mistake {
  from: number;
  to: number;
  replacement: string | undefined;
}

export const mistakesIn = ({ text }: Passage, { pattern, replacement }: Correction): Mistake[] =>
  [...text.matchAll(pattern)].map(({ 0: wrong, index }) => ({
    from: index,
    to: index + wrong.length,
    replacement: typeof replacement === 'function' ? replacement(wrong) : replacement,
  }));

export const problemsIn = (passage: Passage, corrections: Correction[]): Problem[] =>
  corrections.flatMap((correction) =>
    mistakesIn(passage, correction).map(({ from, to, replacement }) => {
      const [before, after] = contextOf(passage.text, from, to);
      const part = before + passage.text.slice(from, to) + after;
      const expected =
        correction.expected ??
        (replacement === undefined ? undefined : quote(before + replacement + after));
      const fix = replacement === undefined ? undefined : passage.replace(from, to, replacement);
      return {
        at: passage.startOf(from),
        found: quote(part) + (expected ? `, expected ${expected}` : ''),
        advice: correction.advice,
        ...(fix && { fix }),
      };
    }),
  );

export const editsIn = (passage: Passage, corrections: Correction[]): Edit[] =>
  corrections.flatMap((correction) =>
    mistakesIn(passage, correction).flatMap(
      ({ from, to, replacement }) =>
        (replacement !== undefined && passage.replace(from, to, replacement)) || [],
    ),
  );

/** A few characters before and after, as far as the word reaches. */
export function contextOf(text: string, from: number, to: number): [string, string] {
  const before = /(?:\p{Co}|[^\s\p{Co}，。：；？！、]{0,12})\s?$/u;
  const after = /^\s?(?:\p{Co}|[^\s\p{Co}，。：；？！、]{0,12})/u;
  return [
    before.exec(text.slice(Math.max(0, from - 13), from))?.[0] ?? '',
    after.exec(text.slice(to, to + 13))?.[0] ?? '',
  ];
}
