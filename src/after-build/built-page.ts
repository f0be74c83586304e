import fs from 'node:fs';
import path from 'node:path';
import { defaultLocale, type Locale, localeNames } from '../../i18n/locales';
import type { PageState } from '../../translation/manifest';

/** A page of the built site, in one language. */
export interface BuiltPage {
  locale: Locale;
  /** As Docusaurus names it: `current`, `3.x`. */
  version: string;
  /** Address without the language, e.g. `/3.x/quick-starts/next`. */
  permalink: string;
  /** Its HTML file. */
  file: string;
  /** Whether its text is in the language, not in English for want of a translation. */
  isTranslated: boolean;
  /** How the page stands in each language, English left out. */
  translations: PageState[];
}

/** The pages that were built, language by language, in the order of the sidebar. */
export function builtPages(outDir: string, states: PageState[]): BuiltPage[] {
  const groups = byAddress(states);
  return localeNames
    .flatMap((locale) =>
      [...groups].map(
        ([permalink, translations]): BuiltPage => ({
          locale,
          permalink,
          translations,
          version: translations[0]?.version ?? '',
          file: fileOfPage(outDir, locale, permalink),
          isTranslated: !translations.some(
            (one) => one.locale === locale && one.state === 'missing',
          ),
        }),
      ),
    )
    .filter(({ file }) => fs.existsSync(file));
}

function byAddress(states: PageState[]): Map<string, PageState[]> {
  const groups = new Map<string, PageState[]>();
  for (const page of states) {
    groups.set(page.permalink, [...(groups.get(page.permalink) ?? []), page]);
  }
  return groups;
}

function fileOfPage(outDir: string, locale: Locale, permalink: string): string {
  const folder = path.join(outDir, locale === defaultLocale ? '' : locale);
  return path.join(folder, permalink === '/' ? 'index.html' : `${permalink}.html`);
}
