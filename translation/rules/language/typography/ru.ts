import { dash, everywhere, noSpaceBefore } from './every-language';
import type { Typography } from './typography';

export const ru: Typography = {
  quotes: { outer: ['«', '»'], inner: ['„', '“'] },
  corrections: [
    ...everywhere,
    noSpaceBefore(',.;:!?'),
    dash('\u00a0—', '-{1,3}|–'),
    {
      pattern: /(?<=\p{L})—(?=\p{L})/gu,
      replacement: '\u00a0— ',
      advice: 'put spaces around the dash',
    },
    {
      // after a full stop, a colon or a quote it may begin a sentence
      pattern:
        /(?<=[\p{L},]\s)(?:Вы|Вас|Вам|Вами|Ваш(?:а|е|и|его|ему|ей|у|их|им|ими|ем)?)(?!\p{L})/gu,
      replacement: (word) => word.toLowerCase(),
      advice: 'write «вы» in lower case',
    },
  ],
  silent: [{ pattern: /(?<=\S) (?=— )/gu, replacement: '\u00a0', advice: '' }],
};
