// Says above a page what there is to say of its translation, and marks English among translations.

import { useDoc } from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import MissingPageNotice from '@site/src/components/MissingPageNotice';
import StaleNotice from '@site/src/components/StaleNotice';
import { StaleSections, usePageState } from '@site/src/components/translation-state';
import UntranslatedNotice from '@site/src/components/UntranslatedNotice';
import { useIsUntranslated } from '@site/src/components/untranslated';
import type { Props } from '@theme/DocItem/Content';
import Content from '@theme-original/DocItem/Content';
import type { ReactNode } from 'react';

export default function DocItemContent(props: Props): ReactNode {
  const isUntranslated = useIsUntranslated(useDoc().metadata.source);
  return (
    <>
      <MissingPageNotice />
      {isUntranslated ? <InEnglish {...props} /> : <Translated {...props} />}
    </>
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

/** Or the English page for its own readers. */
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
