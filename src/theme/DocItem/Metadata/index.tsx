// Tells search engines which page to list: the current version of it, in each of its languages.
import Head from '@docusaurus/Head';
import {
  useActiveDocContext,
  useDoc,
  useDocsVersion,
  useLatestVersion,
} from '@docusaurus/plugin-content-docs/client';
import { useAlternatePageUtils } from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useIsUntranslated } from '@site/src/components/untranslated';
import Metadata from '@theme-original/DocItem/Metadata';
import type { ReactNode } from 'react';

export default function DocItemMetadata(): ReactNode {
  const { metadata } = useDoc();
  const { isLast } = useDocsVersion();
  const isUntranslated = useIsUntranslated(metadata.source);
  return (
    <>
      <Metadata />
      {isLast && !isUntranslated ? <Languages /> : <Canonical isUntranslated={isUntranslated} />}
    </>
  );
}

/** The same page in the current version, or in English, or both. */
function Canonical({ isUntranslated }: { isUntranslated: boolean }): ReactNode {
  const { metadata } = useDoc();
  const { siteConfig, i18n } = useDocusaurusContext();
  const latest = useLatestVersion(undefined);
  const current = useActiveDocContext(undefined).alternateDocVersions[latest.name];
  const path = (current?.path ?? metadata.permalink)
    .slice(siteConfig.baseUrl.length)
    .replace(/\/$/, '');
  const english = i18n.localeConfigs[i18n.defaultLocale]?.baseUrl ?? '/';
  const url = siteConfig.url + (isUntranslated ? english : siteConfig.baseUrl) + path;
  return (
    <Head>
      <link rel="canonical" href={url} />
      <meta property="og:url" content={url} />
    </Head>
  );
}

function Languages(): ReactNode {
  const { defaultLocale, localeConfigs } = useDocusaurusContext().i18n;
  const { createUrl } = useAlternatePageUtils();
  const urlIn = (locale: string) => createUrl({ locale, fullyQualified: true });
  return (
    <Head>
      {Object.entries(localeConfigs).map(([locale, { htmlLang }]) => (
        <link key={locale} rel="alternate" hrefLang={htmlLang} href={urlIn(locale)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={urlIn(defaultLocale)} />
    </Head>
  );
}
