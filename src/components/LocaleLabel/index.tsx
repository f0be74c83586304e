import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';

/**
 * The name of a language in the menu, with what may be said of the page in that language. The build
 * of one language does not know it: attributes of `<html>`, which are written when all are built,
 * show the note that is true.
 */
export default function LocaleLabel({ locale }: { locale: string }): ReactNode {
  const { currentLocale, defaultLocale, localeConfigs } = useDocusaurusContext().i18n;
  const lang = localeConfigs[currentLocale]?.htmlLang;
  const label = localeConfigs[locale]?.label;
  return locale === defaultLocale ? (
    label
  ) : (
    <span>
      {label}
      <span hidden className={`locale-note stale-in-${locale}`} lang={lang}>
        {' '}
        <Translate
          id="localeMenu.stale"
          description="After the name of a language in the menu: parts of the page have changed in English since"
        >
          partly outdated
        </Translate>
      </span>
      <span hidden className={`locale-note missing-in-${locale}`} lang={lang}>
        {' '}
        <Translate
          id="localeMenu.missing"
          description="After the name of a language in the menu: the page is not translated into it, and is shown in English"
        >
          not translated
        </Translate>
      </span>
    </span>
  );
}
