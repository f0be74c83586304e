import { defaultLocale } from '../../../i18n/locales';
import type { Finding } from '../finding';
import { fileOf, sitePath } from '../layout';
import { isTranslation, keyOf, type Source } from '../source';

/** Every translated file has an English one. */
export function checkOrphans({ siteDir, files }: Source): Finding[] {
  const english = new Set(files.filter((file) => !isTranslation(file)).map(keyOf));
  return files
    .filter((file) => isTranslation(file) && !english.has(keyOf(file)))
    .map((file) => ({
      path: file.name,
      line: 1,
      column: 1,
      found: `translates ${sitePath(siteDir, fileOf(siteDir, { ...file, locale: defaultLocale }))}, which does not exist`,
      advice: 'delete the translation, or move it to where the English file went',
      rule: 'orphan-translation',
    }));
}
