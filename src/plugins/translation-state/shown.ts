import type { Locale } from '../../../i18n/locales';
import type { PageState, StaleSection } from '../../../translation/manifest';

/** A stale section without its words: they are fetched by those who ask what changed. */
export type ShownSection = Omit<StaleSection, 'changes'>;

/** What a page says of its translation; nothing where there is nothing to say. */
export type ShownState =
  | { state: 'stale'; sections: ShownSection[] }
  /** `path`: where the translation would be. */
  | { state: 'missing'; path: string };

/** Global data of the plugin: the main bundle carries it, so it is kept small. */
export interface TranslationState {
  repository: string;
  /** By the address of the page, with the base URL of the language. */
  pages: Record<string, ShownState>;
}

/** Picks what the pages of one language have to say. */
export function shownStates(
  pages: PageState[],
  locale: Locale,
  baseUrl: string,
): TranslationState['pages'] {
  const shown: TranslationState['pages'] = {};
  for (const page of pages.filter((one) => one.locale === locale)) {
    const address = baseUrl + page.permalink.slice(1);
    if (page.state === 'stale') {
      const sections = page.staleSections.map(({ changes: _, ...section }) => section);
      shown[address] = { state: 'stale', sections };
    } else if (page.state === 'missing') {
      shown[address] = { state: 'missing', path: page.path };
    }
  }
  return shown;
}
