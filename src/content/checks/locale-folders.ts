import fs from 'node:fs';
import path from 'node:path';
import { isLocale, localeNames } from '../../../i18n/locales';
import type { Finding } from '../finding';

/** Every folder in `i18n/` belongs to a locale of the list. */
export function checkLocaleFolders(siteDir: string): Finding[] {
  const root = path.join(siteDir, 'i18n');
  return fs
    .readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !isLocale(entry.name))
    .map(({ name }) => ({
      path: `i18n/${name}`,
      line: 1,
      column: 1,
      found: `folder of an unknown locale, known are ${localeNames.join(', ')}`,
      advice: `rename it, or add \`${name}\` to i18n/locales.ts`,
      rule: 'unknown-locale',
    }));
}
