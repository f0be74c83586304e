import { defaultLocale, locales } from '../../../i18n/locales';
import { siteName, url } from '../../site';
import { packagesByVersion, versionNames } from '../../versions';
import { pathIn } from '../addresses';
import type { Document } from './document';

const licence = 'https://spdx.org/licenses/MIT.html';

/**
 * Describes a page to search engines in the words of schema.org: the home page as the site, each other
 * page as an article. It says what is known, so neither authors nor dates.
 *
 * @param image address of the page's link picture
 */
export function structuredData(page: Document, image: string): object {
  const { permalink, version, title, description, canonical, textLocale } = page;
  const isHome = permalink === '/' || permalink === `/${version}`;
  const common = { description, url: canonical, inLanguage: locales[textLocale].htmlLang, image };
  return {
    '@context': 'https://schema.org',
    ...(isHome
      ? { '@type': 'WebSite', name: siteName(textLocale), ...common, license: licence }
      : {
          '@type': 'TechArticle',
          headline: title,
          ...common,
          version: version === 'current' ? versionNames[0] : version,
          license: licence,
          isPartOf: {
            '@type': 'WebSite',
            name: siteName(textLocale),
            url: url + pathIn(textLocale, '/'),
          },
          about: aboutOf(page),
          ...(textLocale !== defaultLocale && {
            translationOfWork: {
              '@type': 'TechArticle',
              url: url + pathIn(defaultLocale, permalink),
              inLanguage: locales[defaultLocale].htmlLang,
            },
          }),
        }),
  };
}

/** Logto, and for a guide the package that it documents. */
function aboutOf({ frontMatter: { sdk }, version }: Document): object[] {
  const logto = { '@type': 'SoftwareApplication', name: 'Logto', url: 'https://logto.io' };
  const name = version === 'current' ? versionNames[0] : version;
  const softwareVersion = typeof sdk === 'string' && packagesByVersion[name ?? '']?.[sdk];
  return softwareVersion
    ? [logto, { '@type': 'SoftwareApplication', name: sdk, softwareVersion }]
    : [logto];
}
