import type { FileRule } from '../rule';
import { isEnglishSentence, ordinaryWords } from './english';
import { passagesOf } from './passages';
import { quote } from './quote';

/** Behind a translation, English of this many words is more than the name of a thing. */
const tooLong = 5;

export const gloss: FileRule = {
  id: 'gloss',
  reason:
    'A translation says it once: in parentheses stands the English of a term, not of a sentence.',
  check: ({ locale, file }) =>
    passagesOf(file).flatMap((passage) =>
      [...passage.text.matchAll(/[(（]([^()（）]+)[)）]/gu)]
        .filter(([, text = '']) => {
          const isSentence = /[.!?]$/.test(text.trim()) || ordinaryWords(text).length >= tooLong;
          return isEnglishSentence(text, locale) && isSentence;
        })
        .map(({ 0: found, index }) => ({
          at: passage.startOf(index),
          found: `${quote(found, 60)}, English of a whole sentence behind its translation`,
          advice: 'remove it',
        })),
    ),
};
