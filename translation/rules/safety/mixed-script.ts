import type { TextRule } from '../rule';
import { codePoint, decoded, problemsIn, type TextProblem } from './text-problem';

export const mixedScript: TextRule = {
  id: 'mixed-script',
  reason:
    'A word with a letter of another script looks like one word and is another: search, copying and readers fail.',
  check: (file) =>
    neighbours.test(decoded(file).text) || letterLooksLatin.test(decoded(file).text)
      ? problemsIn(file, words, problemOf)
      : [],
};

/** Letters of two scripts beside each other. Most texts have none, so most words need no look. */
const neighbours =
  /[\p{Script=Latin}\p{Script=Han}][\p{M}\p{N}]*[^\P{L}\p{Script=Latin}\p{Script=Han}\p{Script=Common}]|\p{Script=Cyrillic}[\p{M}\p{N}]*[^\P{L}\p{Script=Cyrillic}\p{Script=Common}]|[^\P{L}\p{Script=Latin}\p{Script=Han}\p{Script=Cyrillic}\p{Script=Common}][\p{M}\p{N}]*[\p{Script=Latin}\p{Script=Han}\p{Script=Cyrillic}]/u;

function problemOf(word: string): TextProblem | undefined {
  const odd = [...word].find((letter) => letterLooksLatin.test(letter));
  const scripts = scriptsOf(word);
  if (scripts.length < 2 && !odd) {
    return undefined;
  }
  const letter = odd ?? rarest(word, scripts);
  const found = odd ? 'has a letter that only looks Latin' : `mixes ${scripts.join(' and ')}`;
  return {
    found: `\`${word}\` ${found}: \`${letter}\` ${codePoint(letter)}`,
    advice: 'type the word anew, in one script; a hyphen may join two',
  };
}

/** Letters, their marks, and digits: what no hyphen, space or sign divides. */
const words = /[\p{L}\p{M}\p{N}]+/gu;

/** Full-width and mathematical letters, ligatures, and those of phonetic and rare alphabets. */
const letterLooksLatin =
  /[\u0131\u017f\u0180-\u019f\u01a2-\u01ae\u01b1-\u01c3\u0250-\u02af\u1d00-\u1d2b\u1d6b-\u1d77\u1d79-\u1d9a\u2c60-\u2c7b\ua722-\ua787\uab30-\uab5a\ufb00-\ufb06\uff21-\uff3a\uff41-\uff5a]|[\u{1d400}-\u{1d7ff}]/u;

const scripts: [string, RegExp][] = [
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Latin', /\p{Script=Latin}/u],
  // Chinese is written beside Latin letters without a space
  ['Chinese', /\p{Script=Han}/u],
  [
    'other letters',
    /[^\P{L}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Latin}\p{Script=Han}\p{Script=Common}\p{Script=Inherited}]/u,
  ],
];

const scriptsOf = (word: string): string[] => {
  const found = scripts.filter(([, letter]) => letter.test(word)).map(([name]) => name);
  return found.every((name) => name === 'Latin' || name === 'Chinese') ? [] : found;
};

/** The letter that stands out: of the script with the fewest letters in the word. */
function rarest(word: string, names: string[]): string {
  const groups = scripts
    .filter(([name]) => names.includes(name))
    .map(([, letter]) => [...word].filter((candidate) => letter.test(candidate)))
    .sort((a, b) => a.length - b.length);
  return groups[0]?.[0] ?? '';
}
