/** @jsxRuntime automatic */
/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { type Locale, localeNames, locales } from '../../i18n/locales';
import type { PageState } from '../../translation/manifest';
import type { StatusLabels } from '../components/TranslationStatus';

interface Props {
  labels: StatusLabels;
  pages: PageState[];
}

/** For each language, how much of it is up to date. */
export default function LanguageBars({ labels, pages }: Props): ReactNode {
  return (
    <ul>
      {localeNames
        .filter((name) => pages.some(({ locale }) => locale === name))
        .map((name) => (
          <Bar key={name} locale={name} labels={labels} pages={pages} />
        ))}
    </ul>
  );
}

function Bar({ locale, labels, pages }: Props & { locale: Locale }): ReactNode {
  const own = pages.filter((page) => page.locale === locale);
  const sum = (count: (page: PageState) => number) =>
    own.reduce((total, page) => total + count(page), 0);
  const all = sum(({ sections }) => sections);
  const fresh = sum(({ freshSections }) => freshSections);
  const id = `translation-bar-${locale}`;
  const text = labels.sections.replace('{fresh}', String(fresh)).replace('{all}', String(all));
  return (
    <li>
      <span id={id} lang={locales[locale].htmlLang}>
        {locales[locale].label}
      </span>
      <progress max={all} value={fresh} aria-labelledby={id} />
      <span>{text}</span>
    </li>
  );
}
