import type { Problem } from '../../rule';
import type { Passage } from '../passage';
import type { Correction } from './correction';
import { everywhere } from './every-language';
import { otherPair } from './pairs';
import type { Typography } from './typography';

const han = '\\p{Script=Han}';
/** Latin letters, digits, and inline code: a space parts them from Chinese. */
const latin = 'A-Za-z0-9\\uE000';

const fullWidth: Record<string, string> = {
  ',': '，',
  '.': '。',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
};

/** Half-width punctuation, with the spaces behind it. */
const halfWidth = (pattern: string): Correction => ({
  pattern: new RegExp(pattern, 'gu'),
  replacement: (mark) => fullWidth[mark.trim()] ?? mark,
  advice: 'use full-width punctuation in Chinese text',
});

const punctuation: Correction[] = [
  // behind Chinese, before it, and at the end of a sentence that has some
  halfWidth(`(?<=[${han}”）])[,:;?!] *`),
  halfWidth(`(?<=[^\\s${han}”）])[,:;?!] *(?=[${han}“])`),
  halfWidth(`(?=[:;?!]$)(?<=${han}[^。！？]*[${latin})]).`),
  // a full stop may be part of a name, a number or an abbreviation
  halfWidth(`(?<=[${han}”）])\\.(?![\\w.]) *`),
  halfWidth(`(?<=[^\\s\\d.${han}”）])(?<!\\b(?:Inc|Ltd|Co|etc|vs))\\. *(?=${han})`),
  {
    pattern: new RegExp(
      `(?<=[，。：；？！、（“]) +| +(?=[，。：；？！、）”])|(?<=${han}) +(?=“)|(?<=”) +(?=${han})`,
      'gu',
    ),
    replacement: '',
    expected: 'no space beside full-width punctuation',
    advice: 'remove the space',
  },
];

/** @param places between two characters that nothing stands between */
const space = (places: string): Correction => ({
  pattern: new RegExp(places, 'gu'),
  replacement: ' ',
  expected: 'a space between Chinese and Latin letters, digits, code or parentheses',
  advice: 'put a space there',
});

export const zh: Typography = {
  quotes: { outer: ['“', '”'], inner: ['‘', '’'] },
  corrections: [
    ...everywhere,
    ...punctuation,
    space(`(?<=${han})(?=[${latin}])|(?<=[${latin}%])(?=${han})`),
    space(`(?<=${han})(?=\\([^()${han}]*\\))|(?<=\\([^()${han}]*\\))(?=${han})`),
    {
      pattern: new RegExp(`(?<=${han}) ?(?:-{1,2}|—) ?(?=${han})`, 'gu'),
      replacement: '——',
      advice: 'use the Chinese dash',
    },
    { pattern: /您/gu, replacement: '你', advice: 'address the reader as 你' },
  ],
  silent: [],
  more: wrongParentheses,
};

/** Half-width parentheses are for a gloss in another language, full-width ones for Chinese. */
function wrongParentheses(passage: Passage, source: string): Problem[] {
  const find = (pattern: RegExp, isWrong: (text: string) => boolean) =>
    [...passage.text.matchAll(pattern)].filter(([text]) => isWrong(text));
  const isChinese = (text: string) => /\p{Script=Han}/u.test(text);
  const isLatin = (text: string) => !isChinese(text) && /[A-Za-z]/.test(text);
  return [
    ...find(/\([^()]*\)/g, isChinese).map((match) =>
      otherPair(passage, source, match, ['（', '）'], 'use full-width parentheses around Chinese'),
    ),
    ...find(/（[^（）]*）/g, isLatin).map((match) => {
      const [before = '', after = ''] = [
        passage.text[match.index - 1],
        passage.text[match.index + match[0].length],
      ];
      const isWord = /[\p{Script=Han}\w\uE000]/u;
      const [open, close] = [isWord.test(before) ? ' (' : '(', isWord.test(after) ? ') ' : ')'];
      const advice = 'use half-width parentheses around a gloss';
      return otherPair(passage, source, match, [open, close], advice);
    }),
  ];
}
