import { apostrophe, dash, everywhere, noSpaceBefore } from './every-language';
import type { Typography } from './typography';

export const pt: Typography = {
  quotes: { outer: ['“', '”'], inner: ['‘', '’'] },
  corrections: [...everywhere, noSpaceBefore(',.;:!?'), dash(' —', '-{1,3}'), apostrophe],
  silent: [],
};
