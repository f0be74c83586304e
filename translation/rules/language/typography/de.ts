import { apostrophe, dash, everywhere, noSpaceBefore } from './every-language';
import type { Typography } from './typography';

export const de: Typography = {
  quotes: { outer: ['„', '“'], inner: ['‚', '‘'] },
  corrections: [
    ...everywhere,
    noSpaceBefore(',.;:!?'),
    dash(' –', '-{1,3}|—'),
    apostrophe,
    {
      pattern: /(?<=\p{L})—(?=\p{L})/gu,
      replacement: ' – ',
      advice: 'use a dash with spaces, `–`',
    },
    {
      // behind a small letter no sentence begins
      pattern: /(?<=[\p{Ll},]\s)(?:Du|Dich|Dir|Dein(?:e[rmns]?)?)(?!\p{L})/gu,
      replacement: (word) => word.toLowerCase(),
      advice: 'write „du“ in lower case',
    },
    {
      pattern: /(?<=[\p{Ll},]\s)(?:Sie|Ihnen|Ihre[rmns]?)(?!\p{L})/gu,
      expected: 'the address „du“',
      advice: 'address the reader as „du“',
    },
  ],
  silent: [],
};
