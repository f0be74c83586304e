import Translate from '@docusaurus/Translate';
import Admonition from '@theme/Admonition';
import type { ReactNode } from 'react';
import { newFileUrl } from '../../plugins/translation-state/addresses';
import { usePageState, useTranslationState } from '../translation-state';

/** Says above an English page among translated ones why it is there, and how to help. */
export default function UntranslatedNotice(): ReactNode {
  const page = usePageState();
  const { repository } = useTranslationState();
  return (
    <Admonition type="info">
      <p>
        <Translate id="untranslated.notice" description="Above a page that has no translation">
          This page is not translated yet. You are reading it in English.
        </Translate>
      </p>
      {page?.state === 'missing' && (
        <p>
          <a href={newFileUrl(repository, page.path)}>
            <Translate
              id="untranslated.translate"
              description="Link to the editor, above a page that has no translation"
            >
              Translate this page
            </Translate>
          </a>
        </p>
      )}
    </Admonition>
  );
}
