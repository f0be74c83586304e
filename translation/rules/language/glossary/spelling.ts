import type { Parsed, Problem } from '../../rule';
import type { Passage } from '../passage';
import { quote } from '../quote';
import { bare } from './pattern';
import type { Glossary, Misspelling } from './read';

/** Finds a misspelt word; what English has too may be a word of an interface. */
export const misspelt = (
  passage: Passage,
  { wrong, right }: Misspelling,
  sources: Parsed[],
): Problem[] =>
  [...passage.text.matchAll(wrong)]
    .filter(({ 0: found }) => !sources.some(({ text }) => text.includes(found)))
    .map(({ 0: found, index }) => {
      const first = right.charAt(0);
      const isCapital = /^\p{Lu}/u.test(found);
      const word = (isCapital ? first.toUpperCase() : first.toLowerCase()) + right.slice(1);
      return changed(passage, index, found, word, 'correct the spelling');
    });

/** Finds names in another spelling than their own. */
export const misspeltNames = (passage: Passage, { neverTranslate, anyName }: Glossary): Problem[] =>
  [...passage.text.matchAll(anyName)].flatMap(({ 0: found, index }) => {
    const name = neverTranslate.find((entry) => bare(entry.name) === bare(found))?.name ?? found;
    const isRight = found.replace(/[\s-]/gu, ' ') === name;
    return isRight
      ? []
      : [changed(passage, index, found, name, 'write the name as its owner writes it')];
  });

function changed(
  passage: Passage,
  index: number,
  found: string,
  right: string,
  advice: string,
): Problem {
  const fix = passage.replace(index, index + found.length, right);
  const ending = endingOf(passage, index + found.length);
  return {
    at: passage.startOf(index),
    found: `${quote(found + ending)}, expected ${quote(right + ending)}`,
    advice,
    ...(fix && { fix }),
  };
}

/** The rest of the word of which the beginning was found. */
export const endingOf = ({ text }: Passage, index: number): string =>
  /^[\p{Script=Latin}\p{Script=Cyrillic}]*/u.exec(text.slice(index, index + 30))?.[0] ?? '';
