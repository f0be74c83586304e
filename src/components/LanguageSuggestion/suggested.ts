import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useCallback, useEffect, useState } from 'react';
import { hasChosen } from '../../plugins/language-suggestion/choice';
import { suggestedLocale } from '../../plugins/language-suggestion/suggested-locale';
import { fetchLanguagesOf } from '../../plugins/translation-state/fetch-languages';

/** The writer's server has one language only. */
const isBuilt = process.env.NODE_ENV === 'production';

/**
 * The language to offer to the reader of a page, found out when the browser has nothing else to do.
 *
 * @returns nothing until it is known, and where there is nothing to offer
 */
export function useSuggestedLocale(pathname: string): string | undefined {
  const { currentLocale, locales } = useDocusaurusContext().i18n;
  const addressIn = useAddressIn(pathname);
  const [locale, setLocale] = useState<string>();
  useEffect(() => {
    let isLeft = false;
    const find = (missing: readonly string[]) =>
      suggestedLocale(navigator.languages, locales, currentLocale, missing);
    const suggest = async () => {
      const languages = find([]) && (await fetchLanguagesOf(pathname));
      const found = languages && find(languages.missing);
      const isKnown = found && cameFrom(addressIn(found));
      if (!isLeft && !isKnown) {
        setLocale(found || undefined);
      }
    };
    if (isBuilt && !hasChosen()) {
      whenIdle(suggest);
    }
    return () => {
      isLeft = true;
    };
  }, [pathname, currentLocale, locales, addressIn]);
  return locale;
}

/** Tells the address of a page in other languages, without query and hash. */
export function useAddressIn(pathname: string): (locale: string) => string {
  const { siteConfig, i18n } = useDocusaurusContext();
  const { baseUrl } = siteConfig;
  const { localeConfigs } = i18n;
  return useCallback(
    (locale) => (localeConfigs[locale]?.baseUrl ?? '/') + pathname.slice(baseUrl.length),
    [localeConfigs, baseUrl, pathname],
  );
}

/** Whether the reader came from a page of this site by a link, and so knows that it is there. */
const cameFrom = (address: string): boolean =>
  document.referrer.replace(/[?#].*/, '') === window.location.origin + address;

/** Safari has no `requestIdleCallback`. */
const whenIdle = (work: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work, 200);
