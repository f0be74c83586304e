import { fold } from './fold';
import { partsOfName } from './names';
import { isFormOf, type Term } from './terms';

/** A text, taken apart where words of the query are. */
export type Passage = { text: string; isMatch: boolean }[];

const wordsOrSigns = /(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}_])+/gu;
const sentenceEnd = /(?<=[.!?…]["»”)]?)\s+|(?<=[。！？])/u;
const longest = 180;

/** Marks the words of a query in a text. */
export function passageOf(text: string, terms: Term[]): Passage {
  const ranges = rangesOf(text, terms).sort(([a], [b]) => a - b);
  const passage: Passage = [];
  let end = 0;
  for (const [from, to] of ranges) {
    if (from >= end) {
      passage.push({ text: text.slice(end, from), isMatch: false });
      passage.push({ text: text.slice(from, to), isMatch: true });
      end = to;
    }
  }
  passage.push({ text: text.slice(end), isMatch: false });
  return passage.filter((part) => part.text);
}

function rangesOf(text: string, terms: Term[]): [from: number, to: number][] {
  const words = [...text.matchAll(wordsOrSigns)].map(({ 0: word, index }): [string, number] => [
    word,
    index,
  ]);
  // names that are written with signs: the query has them without
  const names = [...text.matchAll(/@?[\w]+(?:[./@-]+\w+)+/g)].map(
    ({ 0: name, index }): [string, number] => [name, index],
  );
  const isMeant = (word: string): boolean =>
    terms.some((term) => isFormOf(word, term) || hasPart(word, term));
  const isNamed = (name: string): boolean =>
    terms.some(
      ({ word, isName: isMeant }) => isMeant && fold(name.replace(/\W/g, '')).includes(word),
    );
  const han = terms.filter(({ word }) => /\p{Script=Han}/u.test(word));
  return [
    ...words.filter(([word]) => isMeant(word)),
    ...names.filter(([name]) => isNamed(name) && !words.some(([word]) => word === name)),
  ]
    .map(([word, from]): [number, number] => [from, from + word.length])
    .concat(
      han.flatMap(({ word }) =>
        [...text.matchAll(new RegExp(word, 'gu'))].map(({ index }): [number, number] => [
          index,
          index + word.length,
        ]),
      ),
    );
}

/** `getAccessTokenRSC` has `AccessTokenRSC`, and `token`. */
function hasPart(word: string, { word: wanted }: Term): boolean {
  const parts = partsOfName(word);
  return (
    parts.length > 1 &&
    wanted.length > 2 &&
    parts.some((_, first) => fold(parts.slice(first).join('')).startsWith(wanted))
  );
}

/** Chooses the sentence, or the line of code, that has most of the query's words, and marks them. */
export function excerptOf(blocks: string[], terms: Term[]): Passage {
  const sentences = blocks.flatMap((block) => block.split(sentenceEnd)).filter(Boolean);
  let best: Passage = [];
  let most = -1;
  for (const sentence of sentences) {
    const passage = passageOf(sentence, terms);
    const words = new Set(passage.filter((one) => one.isMatch).map(({ text }) => fold(text)));
    // a sentence tells more than a line of code
    const value = words.size + (/[.!?:。！？：]["»”)]?$/u.test(sentence) ? 0.75 : 0);
    if (value > most) {
      most = value;
      best = passage;
    }
  }
  return shortened(best);
}

/** Begins a long text shortly before its first match, and ends it where there is no room. */
function shortened(passage: Passage): Passage {
  const length = passage.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= longest) {
    return passage;
  }
  const [first, ...others] = passage;
  const start =
    first && !first.isMatch && first.text.length > 60
      ? [{ ...first, text: `… ${first.text.slice(-50).replace(/^\S{0,20}\s/, '')}` }, ...others]
      : passage;
  let room = longest;
  return start.flatMap((part) => {
    const isWhole = part.text.length <= room;
    const text = isWhole ? part.text : room > 0 ? `${part.text.slice(0, room)}…` : '';
    room -= part.text.length;
    return text ? [{ ...part, text }] : [];
  });
}
