import { useDoc } from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { usePluginData } from '@docusaurus/useGlobalData';
import { createContext } from 'react';
import type {
  ShownSection,
  ShownState,
  TranslationState,
} from '../plugins/translation-state/shown';

/** The sections of the page that English has changed since; headings look here for themselves. */
export const StaleSections = createContext<ShownSection[]>([]);

export const useTranslationState = (): TranslationState =>
  usePluginData('translation-state') as TranslationState;

/** How the translation of the page stands; nothing where there is nothing to say. */
export function usePageState(): ShownState | undefined {
  const { pages } = useTranslationState();
  return pages[usePermalink()];
}

/** Address of the page; Docusaurus gives that of a folder's index a slash, which the site has not. */
export function usePermalink(): string {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const { permalink } = useDoc().metadata;
  return permalink === baseUrl ? permalink : permalink.replace(/\/$/, '');
}

/** Address and language of the English page in the same version. */
export function useEnglishPage(): { href: string; hrefLang: string } {
  const { siteConfig, i18n } = useDocusaurusContext();
  const permalink = usePermalink();
  const english = i18n.localeConfigs[i18n.defaultLocale];
  return {
    href: (english?.baseUrl ?? '/') + permalink.slice(siteConfig.baseUrl.length),
    hrefLang: english?.htmlLang ?? i18n.defaultLocale,
  };
}
