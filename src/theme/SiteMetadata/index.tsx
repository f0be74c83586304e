// Ejected from Docusaurus 3.10.2: the languages of a page are listed once all are built
// (src/after-build), and it is known in which of them it is translated.
import Head from '@docusaurus/Head';
import { useLocation } from '@docusaurus/router';
import { PageMetadata, useThemeConfig } from '@docusaurus/theme-common';
import { DEFAULT_SEARCH_TAG } from '@docusaurus/theme-common/internal';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { applyTrailingSlash } from '@docusaurus/utils-common';
import { openGraphLocale } from '@site/i18n/locales';
import SearchMetadata from '@theme/SearchMetadata';
import type { ReactNode } from 'react';

export default function SiteMetadata(): ReactNode {
  const { siteConfig, i18n } = useDocusaurusContext();
  const { metadata, image } = useThemeConfig();
  const { trailingSlash, baseUrl } = siteConfig;
  const pathname = useBaseUrl(useLocation().pathname);
  const canonical = siteConfig.url + applyTrailingSlash(pathname, { trailingSlash, baseUrl });
  const { currentLocale, localeConfigs } = i18n;
  return (
    <>
      <Head>
        <meta name="twitter:card" content="summary_large_image" />
        <body />
      </Head>
      {image && <PageMetadata image={image} />}
      <Head>
        <meta property="og:site_name" content={siteConfig.title} />
        <meta property="og:url" content={canonical} />
        <link rel="canonical" href={canonical} />
        <meta
          property="og:locale"
          content={openGraphLocale(localeConfigs[currentLocale]?.htmlLang ?? currentLocale)}
        />
      </Head>
      <SearchMetadata tag={DEFAULT_SEARCH_TAG} locale={currentLocale} />
      <Head>
        {metadata.map((metadatum) => (
          <meta key={metadatum.name ?? metadatum.property} {...metadatum} />
        ))}
      </Head>
    </>
  );
}
