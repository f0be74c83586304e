import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { useEnglishPage } from '../translation-state';

/** Leads to the same page in English. */
export default function EnglishPageLink(): ReactNode {
  return (
    <a {...useEnglishPage()}>
      <Translate id="translationState.showEnglishPage" description="Link to the page in English">
        Show the English page
      </Translate>
    </a>
  );
}
