// Points an untranslated page to its English original, which search engines shall list.
import Head from '@docusaurus/Head';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useIsUntranslated } from '@site/src/components/untranslated';
import Metadata from '@theme-original/DocItem/Metadata';
import type { ReactNode } from 'react';

export default function DocItemMetadata(): ReactNode {
  const { metadata } = useDoc();
  const { siteConfig, i18n } = useDocusaurusContext();
  const isUntranslated = useIsUntranslated(metadata.source);
  const english = i18n.localeConfigs[i18n.defaultLocale]?.baseUrl ?? '/';
  const canonical = siteConfig.url + english + metadata.permalink.slice(siteConfig.baseUrl.length);
  return (
    <>
      <Metadata />
      {isUntranslated && (
        <Head>
          <link rel="canonical" href={canonical} />
          <meta property="og:url" content={canonical} />
        </Head>
      )}
    </>
  );
}
