import type { Locale } from '../../../../i18n/locales';
import type { Edit, FileRule, TranslatedFile } from '../../rule';
import type { Passage } from '../passage';
import { passagesOf } from '../passages';
import { editsIn, problemsIn } from './correction';
import { de } from './de';
import { fr } from './fr';
import { wrongQuotes } from './pairs';
import { pt } from './pt';
import { ru } from './ru';
import type { Typography } from './typography';
import { zh } from './zh';

/** A language without a module here is not checked. */
const typographies: Partial<Record<Locale, Typography>> = { ru, zh, de, pt, fr };

export const typography: FileRule = {
  id: 'typography',
  reason: 'Text that is set as readers of the language know it reads without a stumble.',
  check({ locale, file }) {
    const language = typographies[locale];
    const problems = language
      ? runningText(file).flatMap((passage) => [
          ...problemsIn(passage, language.corrections),
          ...wrongQuotes(passage, file.text, language.quotes),
          ...(language.more?.(passage, file.text) ?? []),
        ])
      : [];
    return problems.sort((a, b) => a.at - b.at);
  },
};

/**
 * What `fix` mends beyond the findings of `check`: details that are hard to type, such as no-break
 * spaces.
 */
export function tidyTypography({ locale, file }: TranslatedFile): Edit[] {
  const corrections = typographies[locale]?.silent ?? [];
  return runningText(file).flatMap((passage) => editsIn(passage, corrections));
}

/** All text outside of code. */
const runningText = (file: TranslatedFile['file']): Passage[] =>
  passagesOf(file).filter(({ kind }) => kind !== 'comment' && kind !== 'jsx');
