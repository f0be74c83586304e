import type { Code } from 'mdast';
import { applyEdits } from '../rules/apply';
import { marksOf } from './marks';
import { type Reading, read, type Token, type Words } from './reading';

/** The first thing in which a program is another one. */
export interface Difference {
  /** In words, e.g. `` `getToken` ``, or `the end`. */
  found: string;
  expected: string;
  /** Offset in the code of the translation; undefined where the line above the code differs. */
  at: number | undefined;
}

type Block = Pick<Code, 'lang' | 'meta' | 'value'>;

/**
 * Compares two blocks of code as programs: all but comments, text in JSX and layout has to be the
 * same, the language, title and marks of the block included.
 */
export function sameProgram(english: Block, translation: Block): Difference | undefined {
  const lang = english.lang ?? '';
  return (
    sameHead(english, translation) ??
    (english.value === translation.value
      ? undefined
      : differenceOf(read(english.value, lang), read(translation.value, lang)))
  );
}

function sameHead(english: Block, translation: Block): Difference | undefined {
  const at = undefined;
  if ((english.lang ?? '') !== (translation.lang ?? '')) {
    const [found, expected] = [translation, english].map(({ lang }) =>
      lang ? `language ${quoted(lang)}` : 'no language',
    );
    return { found: found ?? '', expected: expected ?? '', at };
  }
  const [expected, found] = [marksOf(english.meta), marksOf(translation.meta)];
  const [extra, missing] = [without(found, expected), without(expected, found)];
  return extra.length === 0 && missing.length === 0
    ? undefined
    : { found: listed(extra), expected: listed(missing), at };
}

const without = (marks: string[], others: string[]): string[] =>
  marks.filter((mark) => !others.includes(mark));

const listed = (marks: string[]): string =>
  marks.length > 0 ? marks.map(quoted).join(', ') : 'no mark';

function differenceOf(english: Reading, translation: Reading): Difference | undefined {
  const length = Math.max(english.tokens.length, translation.tokens.length);
  for (let index = 0; index < length; index += 1) {
    const [expected, found] = [english.tokens[index], translation.tokens[index]];
    if (expected?.text !== found?.text) {
      const from = sharedStart(expected?.text ?? '', found?.text ?? '');
      const at = placeOf(translation, index);
      return { found: shown(found, from), expected: shown(expected, from), at };
    }
    if (expected?.role !== found?.role) {
      const text = shown(found);
      return {
        found: `${text} after another line break`,
        expected: `${text} in the statement that it belongs to`,
        at: placeOf(translation, index),
      };
    }
  }
  return undefined;
}

const placeOf = ({ tokens }: Reading, index: number): number =>
  tokens[index]?.start ?? (tokens.at(-1)?.start ?? 0) + (tokens.at(-1)?.text.length ?? 0);

const shown = (token: Token | undefined, from = 0): string =>
  token
    ? token.role === token.text
      ? token.text
      : quoted((from > 0 ? '…' : '') + token.text.slice(from))
    : 'the end';

/** How much of two long texts may be left out, since it is the same. */
function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) {
    length += 1;
  }
  return Math.max(one.length, other.length) > longest ? Math.max(0, length - 20) : 0;
}

const longest = 60;

/** A piece of code as messages show it. */
function quoted(code: string): string {
  const line = code.replace(/\s*\n\s*/g, ' ');
  const text = line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/**
 * Puts the words of a translation into English code: comments and text in JSX that English had
 * before are replaced by what the translation has for them.
 *
 * @param from a block as it was, and its translation
 * @param to the block as it is; if it is as it was, this mends a translation with another program
 * @returns undefined where a translator is needed: `to` has words that are new, or nobody knows which
 *   words of the translation stand for which
 */
export function carryWords(
  from: { english: string; translation: string },
  to: string,
  lang: string,
): string | undefined {
  const [english, translation, target] = [from.english, from.translation, to].map((code) => ({
    code,
    ...read(code, lang),
  })) as [Written, Written, Written];
  const isMending = from.english === to;
  const known = pairWords(english, translation);
  if (!known || (!isMending && differenceOf(english, translation))) {
    return undefined;
  }
  const edits = target.words.map(({ kind, start, end }) => {
    const text = take(known, keyOf(target, { kind, start, end }));
    return text === undefined && !isPunctuation(to.slice(start, end))
      ? undefined
      : { start, end, text: text === undefined ? to.slice(start, end) : indent(text, to, start) };
  });
  const found = edits.filter((edit) => edit !== undefined);
  const result = applyEdits(to, found);
  // a comment of another form may swallow code
  return found.length === edits.length && !differenceOf(target, read(result, lang))
    ? result
    : undefined;
}

interface Written extends Reading {
  code: string;
}

/** The translations of each piece of words, in order; undefined if there are more or fewer of them. */
function pairWords(english: Written, translation: Written): Map<string, string[]> | undefined {
  const pairs = new Map<string, string[]>();
  for (const kind of ['comment', 'text'] as const) {
    const [own, theirs] = [english, translation].map(({ words }) =>
      words.filter((piece) => piece.kind === kind),
    ) as [Words[], Words[]];
    if (own.length !== theirs.length) {
      return undefined;
    }
    own.forEach((piece, index) => {
      const { start, end } = theirs[index] ?? piece;
      const key = keyOf(english, piece);
      const text = outdent(translation.code, start, end);
      pairs.set(key, [...(pairs.get(key) ?? []), text]);
    });
  }
  return pairs;
}

/** Same for words that only stand in other lines. */
const keyOf = ({ code }: Written, { kind, start, end }: Words): string =>
  `${kind} ${code
    .slice(start, end)
    .replace(/^[^\S\n]*(?:\/\/|#)/gm, '')
    .replace(/\s+/g, ' ')
    .trim()}`;

/** The next translation of words that occur several times; the last one for all that follow. */
function take(known: Map<string, string[]>, key: string): string | undefined {
  const texts = known.get(key);
  return texts && texts.length > 1 ? texts.shift() : texts?.[0];
}

const isPunctuation = (words: string): boolean => !/\p{L}/u.test(words);

const columnOf = (code: string, start: number): number =>
  start - (code.lastIndexOf('\n', start - 1) + 1);

/** Words of several lines, each without the spaces that the first one has before it. */
const outdent = (code: string, start: number, end: number): string => {
  const column = columnOf(code, start);
  return code.slice(start, end).replaceAll(new RegExp(`\\n[^\\S\\n]{0,${column}}`, 'g'), '\n');
};

const indent = (words: string, code: string, start: number): string =>
  words.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(columnOf(code, start))}`);
