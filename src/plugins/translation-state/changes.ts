import type { Locale } from '../../../i18n/locales';
import type { BlockChange } from '../../../translation/block-changes';
import type { PageState } from '../../../translation/manifest';

/**
 * What has changed in English since it was translated into a language: by the address of the page,
 * without language, and the id of the section. A file of the built site, fetched by readers who ask
 * what changed.
 */
export type EnglishChanges = Record<string, Record<string, BlockChange[]>>;

/** In the folder of each language. */
export const changesFile = 'english-changes.json';

/** Picks the changes that concern one language; sections and pages without any are left out. */
export function englishChanges(pages: PageState[], locale: Locale): EnglishChanges {
  const changes: EnglishChanges = {};
  for (const { permalink, staleSections } of pages.filter((page) => page.locale === locale)) {
    const told = staleSections.filter((section) => section.changes.length > 0);
    if (told.length > 0) {
      changes[permalink] = Object.fromEntries(told.map((section) => [section.id, section.changes]));
    }
  }
  return changes;
}
