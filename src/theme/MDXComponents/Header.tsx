// Tells below a title what there is to know of the page; Docusaurus wraps each title in a header.
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import GuideFacts from '@site/src/components/GuideFacts';
import PageActions from '@site/src/components/PageActions';
import StaleSection from '@site/src/components/StaleSection';
import TestedWith from '@site/src/components/TestedWith';
import { useIsUntranslated } from '@site/src/components/untranslated';
import type { ReactNode } from 'react';

export default function MDXHeader({ children }: { children: ReactNode }): ReactNode {
  const { currentLocale, localeConfigs } = useDocusaurusContext().i18n;
  const isUntranslated = useIsUntranslated(useDoc().metadata.source);
  const lang = isUntranslated ? localeConfigs[currentLocale]?.htmlLang : undefined;
  return (
    <header>
      {children}
      <GuideFacts lang={lang} />
      <TestedWith lang={lang} />
      <PageActions lang={lang} />
      <StaleSection id="" />
    </header>
  );
}
