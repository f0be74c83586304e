import type { Locale } from '../../../i18n/locales';

/** Small words by which English is told from every other language of the site. */
const english = wordsOf(`
  the of and to is are that this these with you your it its be been has have had from by which when
  what how can must should would not only they their there than because before after does did
  each every other another where who whose into without between during while both either such then
  them we our if at`);

/** Small words that English shares with one of the languages written in Latin letters. */
const shared = wordsOf('a an as do for in me no on one or so was will all but more any');

/** Small words of the languages written in Latin letters, without those that are English too. */
const own: Partial<Record<Locale, Set<string>>> = {
  de: wordsOf(`
    der die das den dem des ein eine einen einem einer eines und oder aber nicht ist sind wird werden
    hat haben kann du dein deine deiner deinem deinen es er sie sich mit von zu zum zur für auf aus bei
    im wie wenn dass auch nur noch nach vor über unter durch`),
  pt: wordsOf(`
    o os um uma uns umas de da das dos e é são ou mas não que com para por pelo pela em na nas nos ao à
    aos às se seu sua seus suas você ele ela isso este esta esse essa como quando também só já`),
  fr: wordsOf(`
    le la les un une des du de et est sont ou mais ne pas que qui dans avec pour par sur au aux ce cette
    ces se sa son ses vous votre vos il elle ils elles cela comme quand aussi plus déjà`),
};

function wordsOf(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Letters of languages that are not written in Latin ones. */
const ownLetters: Partial<Record<Locale, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};

const latinRun = /[\s\x21-\x7e’“”…]{12,}/g;

/**
 * Words in Latin letters that are no names and no code: written in small letters, but for the first
 * of a sentence.
 */
export const ordinaryWords = (text: string): string[] =>
  (text.match(/[^\s\uE000\uE001/]+/g) ?? []).flatMap((word, index) => {
    const pattern = index === 0 ? firstWord : ordinaryWord;
    const [, letters] = (word.length < longWord && pattern.exec(word)) || [];
    return letters ? letters.toLowerCase() : [];
  });

/** Longer ones are no words, and take patterns long. */
const longWord = 40;
/** Punctuation around it is no part of the word; what ends like a call is code. */
const ordinaryWord = /^[("'“„«‘]*([a-zß-öø-ÿœ’'-]+)[^\wß-öø-ÿœ(]*$/;
const firstWord = /^[("'“„«‘]*([A-ZÀ-Öa-zß-öø-ÿœ][a-zß-öø-ÿœ’'-]*)[^\wß-öø-ÿœ(]*$/;

const count = (words: string[], list: Set<string> | undefined): number =>
  words.filter((word) => list?.has(word)).length;

/** Whether some words are English for certain, e.g. `Fetch the token` but not `Token introspection`. */
export function isEnglishPhrase(text: string): boolean {
  const words = ordinaryWords(text);
  const small = count(words, english) + count(words, shared);
  return words.length >= 4 || (words.length >= 3 && small > 0);
}

/** Whether a sentence is English, or has English within it, as far as its small words tell. */
export function isEnglishSentence(sentence: string, locale: Locale): boolean {
  const letters = ownLetters[locale];
  if (!letters) {
    const words = ordinaryWords(sentence);
    const [foreign, native] = [count(words, english), count(words, own[locale])];
    const isForeign =
      native === 0
        ? foreign >= 1 && foreign + count(words, shared) >= 2
        : foreign >= 3 && foreign > native;
    return words.length >= 4 && isForeign;
  }
  if (!letters.test(sentence)) {
    return ordinaryWords(sentence).length >= 4;
  }
  return (sentence.match(latinRun) ?? []).some((part) => {
    const words = ordinaryWords(part);
    return words.length >= 5 && count(words, english) + count(words, shared) >= 2;
  });
}

/** Whether a text may be English at all, or have some: a quick look, before the close ones. */
export const hasEnglishWords = (text: string, locale: Locale): boolean =>
  !ownLetters[locale] || threeWords.test(text);

const threeWords = /[A-Za-z][^\p{L}]+[A-Za-z]+[^\p{L}]+[A-Za-z]/u;

/** Where sentences begin and end in a text. */
export const sentencesOf = (text: string): { start: number; text: string }[] =>
  [...text.matchAll(/(?:[^.!?…。！？]|[.!?…](?=[^\s”»“"’)]))+[.!?…。！？”»"’)]*/gu)].map(
    ({ 0: sentence, index }) => ({
      start: index + sentence.length - sentence.trimStart().length,
      text: sentence.trim(),
    }),
  );
