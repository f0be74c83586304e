import type { Locale } from '../../../i18n/locales';
import type { PageState } from '../../../translation/manifest';

/** The languages in which a page is partly outdated, and those in which it is English. */
export interface LanguagesOfPage {
  stale: Locale[];
  missing: Locale[];
}

/**
 * What the language menu tells of pages, by their address without language. The built site has it as
 * a file too, for readers who go from page to page without loading them whole.
 */
export type LanguagesOfPages = Record<string, LanguagesOfPage>;

export const languagesFile = 'translation-states.json';

/** Pages that are neither stale nor missing in any language are left out. */
export function languagesOfPages(pages: PageState[]): LanguagesOfPages {
  const languages: LanguagesOfPages = {};
  for (const { permalink, locale, state } of pages) {
    if (state === 'stale' || state === 'missing') {
      languages[permalink] ??= { stale: [], missing: [] };
      languages[permalink][state].push(locale);
    }
  }
  return languages;
}
