// Says above a page what there is to say of its translation, and marks English among translations.

import { useDoc } from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { EnglishBesideProvider } from '@site/src/components/EnglishBeside';
import MissingPageNotice from '@site/src/components/MissingPageNotice';
import StaleNotice from '@site/src/components/StaleNotice';
import { StaleSections, usePageState } from '@site/src/components/translation-state';
import UntranslatedNotice from '@site/src/components/UntranslatedNotice';
import { useIsUntranslated } from '@site/src/components/untranslated';
import type { Props } from '@theme/DocItem/Content';
import Content from '@theme-original/DocItem/Content';
import type { ReactNode } from 'react';

export default function DocItemContent(props: Props): ReactNode {
  return (
    <>
      <MissingPageNotice />
      <ContentInLanguage {...props} />
    </>
  );
}

function ContentInLanguage(props: Props): ReactNode {
  const { currentLocale, defaultLocale } = useDocusaurusContext().i18n;
  const { permalink, source } = useDoc().metadata;
  const isUntranslated = useIsUntranslated(source);
  if (isUntranslated) {
    return <InEnglish {...props} />;
  }
  return currentLocale === defaultLocale ? (
    <Content {...props} />
  ) : (
    <EnglishBesideProvider key={permalink}>
      <Translated {...props} />
    </EnglishBesideProvider>
  );
}

function InEnglish(props: Props): ReactNode {
  const { defaultLocale, localeConfigs } = useDocusaurusContext().i18n;
  return (
    <>
      <UntranslatedNotice />
      <div lang={localeConfigs[defaultLocale]?.htmlLang}>
        <Content {...props} />
      </div>
    </>
  );
}

function Translated(props: Props): ReactNode {
  const page = usePageState();
  if (page?.state !== 'stale') {
    return <Content {...props} />;
  }
  return (
    <StaleSections.Provider value={page.sections}>
      <StaleNotice sections={page.sections} />
      <Content {...props} />
    </StaleSections.Provider>
  );
}
