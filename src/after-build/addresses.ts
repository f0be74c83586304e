import { defaultLocale, type Locale } from '../../i18n/locales';
import { baseUrl } from '../site';

/** Path of a page on the site's host, in a language. */
export const pathIn = (locale: Locale, permalink: string): string =>
  `${baseUrl}${locale === defaultLocale ? '' : `${locale}/`}${encodeURI(permalink.slice(1))}`;
