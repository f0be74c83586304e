// Tells search engines which page to list: the current version, and English where nothing else is;
// and those who show previews of links the title alone, the site's name standing beside it there.
// The languages of a page are known when all are built: src/after-build lists them.
import Head from '@docusaurus/Head';
import {
  useActiveDocContext,
  useDoc,
  useDocsVersion,
  useLatestVersion,
} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { openGraphLocale } from '@site/i18n/locales';
import { useTranslationState } from '@site/src/components/translation-state';
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
      <Head>
        <meta property="og:title" content={metadata.title} />
      </Head>
      {(!isLast || isUntranslated) && <Canonical isUntranslated={isUntranslated} />}
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
  const { pages } = useTranslationState();
  const isCurrentMissing = pages[current?.path ?? '']?.state === 'missing';
  const english = i18n.localeConfigs[i18n.defaultLocale];
  const base = isUntranslated || isCurrentMissing ? (english?.baseUrl ?? '/') : siteConfig.baseUrl;
  const url = siteConfig.url + base + path;
  return (
    <Head>
      <link rel="canonical" href={url} />
      <meta property="og:url" content={url} />
      {isUntranslated && (
        <meta property="og:locale" content={openGraphLocale(english?.htmlLang ?? 'en')} />
      )}
    </Head>
  );
}
