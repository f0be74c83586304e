// Marks an English page among translated ones, and says where a reader is who missed a page.

import { useDoc } from '@docusaurus/plugin-content-docs/client';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import MissingPageNotice from '@site/src/components/MissingPageNotice';
import { useIsUntranslated } from '@site/src/components/untranslated';
import Admonition from '@theme/Admonition';
import type { Props } from '@theme/DocItem/Content';
import Content from '@theme-original/DocItem/Content';
import type { ReactNode } from 'react';

export default function DocItemContent(props: Props): ReactNode {
  const { metadata } = useDoc();
  const { i18n } = useDocusaurusContext();
  const isUntranslated = useIsUntranslated(metadata.source);
  return (
    <>
      <MissingPageNotice />
      {isUntranslated ? (
        <>
          <Admonition type="info">
            <p>
              <Translate
                id="untranslated.notice"
                description="Above a page that has no translation"
              >
                This page is not translated yet. You are reading it in English.
              </Translate>
            </p>
          </Admonition>
          <div lang={i18n.localeConfigs[i18n.defaultLocale]?.htmlLang}>
            <Content {...props} />
          </div>
        </>
      ) : (
        <Content {...props} />
      )}
    </>
  );
}
