import { useActiveDocContext } from '@docusaurus/plugin-content-docs/client';
import { useLocation } from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { usePluginData } from '@docusaurus/useGlobalData';
import clsx from 'clsx';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import type { WordsByLocale } from '../../plugins/language-suggestion';
import { choose } from '../../plugins/language-suggestion/choice';
import { english } from './english';
import styles from './styles.module.css';
import { useAddressIn, useSuggestedLocale } from './suggested';

/** Offers a page in the language that the reader's browser prefers, in that language. */
export default function LanguageSuggestion(): ReactNode {
  const { activeDoc } = useActiveDocContext(undefined);
  const { pathname } = useLocation();
  return activeDoc && <SuggestionFor key={pathname} pathname={pathname} />;
}

function SuggestionFor({ pathname }: { pathname: string }): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  const { search, hash } = useLocation();
  const addressIn = useAddressIn(pathname);
  const [isClosed, setClosed] = useState(false);
  const locale = useSuggestedLocale(pathname);
  const stay = () => {
    choose(currentLocale);
    setClosed(true);
  };
  return (
    locale &&
    !isClosed && (
      <Suggestion locale={locale} href={addressIn(locale) + search + hash} onStay={stay} />
    )
  );
}

interface SuggestionProps {
  locale: string;
  /** The same place of the same page in that language. */
  href: string;
  onStay: () => void;
}

function Suggestion({ locale, href, onStay }: SuggestionProps): ReactNode {
  const { defaultLocale, localeConfigs } = useDocusaurusContext().i18n;
  const others = usePluginData('language-suggestion') as WordsByLocale;
  const words = locale === defaultLocale ? english : others[locale];
  const label = useId();
  const lang = localeConfigs[locale]?.htmlLang;
  const closeOnEscape = ({ key }: KeyboardEvent) => key === 'Escape' && onStay();
  return (
    words && (
      <aside
        className={clsx('language-suggestion', styles.suggestion)}
        lang={lang}
        aria-labelledby={label}
        onKeyDown={closeOnEscape}
      >
        <p id={label} className={styles.offer}>
          {words.offer}
        </p>
        <a className="button button--primary" href={href} hrefLang={lang}>
          {words.read}
        </a>
        <button type="button" className="button button--link" onClick={onStay}>
          {words.decline}
        </button>
      </aside>
    )
  );
}
