import siteConfig from '@generated/docusaurus.config';
import i18n from '@generated/i18n';
import { type LanguagesOfPage, type LanguagesOfPages, languagesFile } from './languages-of-pages';

let languages: Promise<LanguagesOfPages | undefined> | undefined;

/** Fetched when a page first needs it, and kept. */
function fetchLanguages(): Promise<LanguagesOfPages | undefined> {
  const root = i18n.localeConfigs[i18n.defaultLocale]?.baseUrl ?? '/';
  languages ??= fetch(root + languagesFile)
    .then((response) => (response.ok ? response.json() : {}))
    .catch(() => {
      languages = undefined;
      return undefined;
    });
  return languages;
}

/**
 * Fetches how a page stands in the languages of the site.
 *
 * @param pathname address of the page, in the language that is read
 * @returns nothing if that could not be fetched
 */
export async function fetchLanguagesOf(pathname: string): Promise<LanguagesOfPage | undefined> {
  const page = `/${pathname.slice(siteConfig.baseUrl.length).replace(/\/$/, '')}`;
  const all = await fetchLanguages();
  return all && (all[page] ?? { stale: [], missing: [] });
}
