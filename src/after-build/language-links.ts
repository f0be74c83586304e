import { defaultLocale, type Locale, localeNames, locales } from '../../i18n/locales';
import type { PageState } from '../../translation/manifest';
import { url } from '../site';
import { pathIn } from './addresses';
import { escapeHtml } from './page';

/**
 * Links by which search engines find a page in its other languages: in those only into which it is
 * translated. An old version has none, since it has its canonical address elsewhere.
 *
 * @param translations how the page stands in each language, English left out
 */
export function languageLinks(translations: PageState[]): string {
  const [page] = translations;
  if (page?.version !== 'current') {
    return '';
  }
  const isTranslated = (locale: Locale) =>
    translations.some((one) => one.locale === locale && one.state !== 'missing');
  const link = (hreflang: string, locale: Locale) =>
    `<link rel="alternate" hreflang="${hreflang}" href="${escapeHtml(url + pathIn(locale, page.permalink))}">`;
  return [
    ...localeNames
      .filter((name) => name === defaultLocale || isTranslated(name))
      .map((name) => link(locales[name].htmlLang, name)),
    link('x-default', defaultLocale),
  ].join('');
}
