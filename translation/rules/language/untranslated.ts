import type { Locale } from '../../../i18n/locales';
import type { FileRule, Parsed, Problem } from '../rule';
import {
  hasEnglishWords,
  isEnglishPhrase,
  isEnglishSentence,
  ordinaryWords,
  sentencesOf,
} from './english';
import type { Passage } from './passage';
import { passagesOf } from './passages';
import { quote } from './quote';

export const untranslated: FileRule = {
  id: 'untranslated',
  reason: 'A page that is half in English is hard to read for those who know only one of the two.',
  check({ locale, file, sources }) {
    const texts = sources.map(textOf);
    const isCopied = (text: string) => texts.some((english) => english.has(normal(text)));
    const foreign = foreignTo[locale] ?? foreignToLatin;
    return passagesOf(file).flatMap((passage) => [
      ...englishIn(passage, locale, isCopied),
      ...[...passage.text.matchAll(foreign)]
        .filter(({ 0: word }) => !sources.some(({ text }) => text.includes(word)))
        .map(({ 0: word, index }) => ({
          at: passage.startOf(index),
          found: `${quote(word)}, letters of another language`,
          advice: 'write it in the language of the page',
        })),
    ]);
  },
};

function englishIn(
  passage: Passage,
  locale: Locale,
  isCopied: (text: string) => boolean,
): Problem[] {
  if (!hasEnglishWords(passage.text, locale)) {
    return [];
  }
  const text = withoutQuoted(passage);
  const problem = (at: number, found: string) => ({
    at: passage.startOf(at),
    found: `${quote(found, 60)} is English`,
    advice: 'translate it',
  });
  const isPhrase = () => ordinaryWords(text).length >= 2 && isEnglishPhrase(passage.text);
  if (isCopied(passage.text) && isPhrase()) {
    return [problem(0, passage.text)];
  }
  return sentencesOf(text)
    .filter(
      (sentence) =>
        isEnglishSentence(sentence.text, locale) ||
        (isCopied(sentence.text) && isEnglishPhrase(sentence.text)),
    )
    .map(({ start, text: { length } }) =>
      problem(start, passage.text.slice(start, start + length)),
    );
}

/**
 * The text of a passage, with spaces in the place of what may well be English: bold words of an
 * interface, quoted words, and a gloss in parentheses, which is the business of another rule.
 */
function withoutQuoted({ text, bold }: Passage): string {
  const labels = bold.filter(
    ({ start, end }) => !/[.!?:]$/.test(text.slice(start, end)) && end - start < 50,
  );
  return labels
    .reduce((rest, { start, end }) => blank(rest, start, end), text)
    .replace(/“[^“”]*”|„[^„“]*“|«[^«»]*»|\([^()]*\)|（[^（）]*）/g, (part) =>
      ' '.repeat(part.length),
    );
}

const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

const normal = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** English passages and their sentences. */
function textOf(source: Parsed): Set<string> {
  let text = known.get(source.tree);
  if (!text) {
    text = new Set(
      passagesOf(source).flatMap((passage) => [
        normal(passage.text),
        ...sentencesOf(passage.text).map((sentence) => normal(sentence.text)),
      ]),
    );
    known.set(source.tree, text);
  }
  return text;
}
const known = new WeakMap<Parsed['tree'], Set<string>>();

/** Letters that a language does not use: one of Chinese, or several of another script. */
const foreignLetters = (script: string): RegExp => {
  const foreign = `[^\\P{L}\\p{Script=Latin}\\p{Script=Common}${script}]`;
  return new RegExp(`(?=\\p{Script=Han})${foreign}+|${foreign}{2,}`, 'gu');
};
const foreignToLatin = foreignLetters('');
const foreignTo: Partial<Record<Locale, RegExp>> = {
  ru: foreignLetters('\\p{Script=Cyrillic}'),
  zh: foreignLetters('\\p{Script=Han}'),
};
