import { defaultLocale, localeNames, locales, openGraphLocale } from '../../../i18n/locales';
import { siteName } from '../../site';
import { height, width } from '../link-pictures/Card';
import { escapeHtml } from '../page';
import type { Document } from './document';

/**
 * What a preview of a link to a page shows, beside its title and description.
 *
 * @param image address of the page's link picture
 */
export function openGraph(page: Document, image: string): string {
  const { permalink, version, title, textLocale, isTranslated, translations } = page;
  const others = localeNames.filter(
    (name) =>
      name !== textLocale &&
      (name === defaultLocale ||
        translations.some((one) => one.locale === name && one.state !== 'missing')),
  );
  const isListed = isTranslated && version === 'current';
  const properties: [string, string][] = [
    ['og:type', permalink === '/' ? 'website' : 'article'],
    ['og:image', image],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(width)],
    ['og:image:height', String(height)],
    ['og:image:alt', `${siteName(textLocale)}: ${title}`],
    ...(isListed ? others : []).map((name): [string, string] => [
      'og:locale:alternate',
      openGraphLocale(locales[name].htmlLang),
    ]),
  ];
  return properties
    .map(([name, content]) => `<meta property="${name}" content="${escapeHtml(content)}">`)
    .join('');
}
