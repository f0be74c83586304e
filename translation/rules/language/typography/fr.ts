import { apostrophe, dash, everywhere, noSpaceBefore } from './every-language';
import type { Typography } from './typography';

const noBreak = '\u00a0';
const narrow = '\u202f';

/** Behind a word, a bracket, a quote or code: there a mark of punctuation ends something. */
const word = '(?<=[\\p{L}\\p{N}\\p{Co}%’)\\]»”"])';
const end = '(?=[\\s»”)]|$)';

export const fr: Typography = {
  quotes: { outer: [`«${noBreak}`, `${noBreak}»`], inner: ['“', '”'] },
  corrections: [
    ...everywhere,
    noSpaceBefore(',.'),
    dash(' —', '-{1,3}'),
    apostrophe,
    {
      pattern: new RegExp(`${word}(?=:${end})`, 'gu'),
      replacement: noBreak,
      expected: 'a space before the colon',
      advice: 'put a space there; `npm run translation -- fix` makes it a no-break space',
    },
    {
      pattern: new RegExp(`${word}(?=[;!?]+${end})`, 'gu'),
      replacement: narrow,
      expected: 'a space before the mark',
      advice: 'put a space there; `npm run translation -- fix` makes it a narrow no-break space',
    },
    {
      pattern: /(?<=«)(?=\S)|(?<=\S)(?=»)/gu,
      replacement: noBreak,
      expected: 'a space inside of the quotes',
      advice: 'put a space there; `npm run translation -- fix` makes it a no-break space',
    },
  ],
  silent: [
    { pattern: /(?<=\S)[ \u202f](?=:(?:\s|$))/gu, replacement: noBreak, advice: '' },
    {
      pattern: new RegExp(`(?<=\\S)[ \\u00a0](?=[;!?]+${end})`, 'gu'),
      replacement: narrow,
      advice: '',
    },
    { pattern: /(?<=«)[ \u202f](?=\S)|(?<=\S)[ \u202f](?=»)/gu, replacement: noBreak, advice: '' },
  ],
};
