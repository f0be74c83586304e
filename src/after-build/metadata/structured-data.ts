import { defaultLocale, locales } from '../../../i18n/locales';
import { siteName, url } from '../../site';
import { packagesByVersion, versionNames } from '../../versions';
import { pathIn } from '../addresses';
import type { Document } from './document';

/**
 * Describes a page to search engines in the words of schema.org: the home page as the site, each other
 * page as an article. It says what is known, so neither authors nor dates.
 *
 * @param image address of the page's link picture
 */
export function structuredData(page: Document, image: string): object {
  const { permalink, title, description, textLocale } = page;
  const isTranslation = textLocale !== defaultLocale;
  const common = {
    description,
    url: url + pathIn(textLocale, permalink),
    inLanguage: locales[textLocale].htmlLang,
    image,
    license: 'https://spdx.org/licenses/MIT.html',
  };
  return {
    '@context': 'https://schema.org',
    ...(permalink === '/'
      ? { '@type': 'WebSite', name: siteName(textLocale), ...common }
      : {
          '@type': 'TechArticle',
          headline: title,
          ...common,
          version: versionOf(page),
          about: aboutOf(page),
          isPartOf: {
            '@type': 'WebSite',
            name: siteName(textLocale),
            url: url + pathIn(textLocale, '/'),
          },
          ...(isTranslation && {
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
function aboutOf(page: Document): object[] {
  const logto = { '@type': 'SoftwareApplication', name: 'Logto', url: 'https://logto.io' };
  const { sdk } = page.frontMatter;
  const softwareVersion =
    typeof sdk === 'string' ? packagesByVersion[versionOf(page)]?.[sdk] : undefined;
  return softwareVersion
    ? [logto, { '@type': 'SoftwareApplication', name: sdk, softwareVersion }]
    : [logto];
}

const versionOf = ({ version }: Document): string =>
  version === 'current' ? (versionNames[0] ?? '') : version;
