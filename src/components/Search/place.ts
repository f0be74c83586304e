import {
  type GlobalVersion,
  useActiveVersion,
  useVersions,
} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useMemo } from 'react';
import type { Place } from '../../search/ask';

/** Which pages the reader is among: their language and version, and where else may be an answer. */
export function usePlace(): { place: Place; versions: GlobalVersion[]; englishLang: string } {
  const { currentLocale, defaultLocale, localeConfigs } = useDocusaurusContext().i18n;
  const versions = useVersions(undefined);
  const active = useActiveVersion(undefined)?.name ?? versions[0]?.name ?? '';
  const place = useMemo(() => {
    const root = localeConfigs[defaultLocale]?.baseUrl ?? '/';
    const address = (locale: string, version: string) => ({
      root,
      base: localeConfigs[locale]?.baseUrl ?? root,
      locale,
      version,
    });
    return {
      here: address(currentLocale, active),
      english: currentLocale === defaultLocale ? undefined : address(defaultLocale, active),
      others: versions
        .filter(({ name }) => name !== active)
        .map(({ name }) => address(currentLocale, name)),
    };
  }, [currentLocale, defaultLocale, localeConfigs, versions, active]);
  return { place, versions, englishLang: localeConfigs[defaultLocale]?.htmlLang ?? 'en' };
}
