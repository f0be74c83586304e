import type { Problem } from '../../rule';
import type { Passage } from '../passage';
import { quote } from '../quote';

/** Marks that stand around text. */
export type Pair = readonly [open: string, close: string];

/** The quotes of a language. */
export interface Quotes {
  outer: Pair;
  /** Those within others. */
  inner: Pair;
}

/** Quotes that people write, in any language. */
const written: [Pair, RegExp][] = [
  [['"', '"'], /"[^"]*"/gu],
  [
    ["'", "'"],
    /(?<=^|[\s(]|\p{Script=Han})'[^'\n]+'(?=$|[\s).,;:!?…]|[\p{Script=Han}，。：；？！])/gu,
  ],
  [['“', '”'], /“[^“”„]*”/gu],
  [['„', '“'], /„[^“”„]*“/gu],
  [['„', '”'], /„[^“”„]*”/gu],
  [['«', '»'], /«[^«»]*»/gu],
  [['»', '«'], /(?<=^|[\s(])»(?=\S)[^«»]*«/gu],
  [['「', '」'], /「[^「」]*」/gu],
];

const anyQuote = /["'“„«»「]/;

/** Finds straight quotes, and those of other languages. */
export function wrongQuotes(passage: Passage, source: string, quotes: Quotes): Problem[] {
  if (!anyQuote.test(passage.text)) {
    return [];
  }
  const { outer, inner } = quotes;
  const inverse: Pair = [outer[1], outer[0]];
  return written
    .filter(([pair]) => !isSame(pair, inverse))
    .flatMap(([pair, pattern]) =>
      [...passage.text.matchAll(pattern)].flatMap((match) => {
        const right = isWithin(outer, passage.text, match.index) ? inner : outer;
        return isSame(pair, right) || (isSame(pair, outer) && right === inner)
          ? []
          : [otherPair(passage, source, match, right, 'use the quotes of the language')];
      }),
    );
}

const isSame = (a: Pair, b: Pair): boolean =>
  a.every((mark, index) => mark.trim() === b[index]?.trim());

/** Whether there is a pair around a place of a text. */
function isWithin(pair: Pair, text: string, index: number): boolean {
  const [open, close] = pair.map((mark) => text.lastIndexOf(mark.trim(), index - 1));
  return index > 0 && (open ?? -1) > (close ?? -1);
}

/** Writes other marks around what is between two. */
export function otherPair(
  passage: Passage,
  source: string,
  { 0: part, index }: RegExpExecArray,
  [open, close]: Pair,
  advice: string,
): Problem {
  const last = index + part.length - 1;
  const between = source.slice(passage.endOf(index), passage.startOf(last)).trim();
  const fix = {
    start: passage.startOf(index),
    end: passage.endOf(last),
    text: open + between + close,
  };
  const right = open + part.slice(1, -1).trim() + close;
  return { at: fix.start, found: `${quote(part)}, expected ${quote(right)}`, advice, fix };
}
