import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';
import { useEnglishPage } from '../translation-state';
import { useEnglishBeside, wholePage } from '.';
import Failure from './Failure';
import Icon from './Icon';
import styles from './styles.module.css';

/**
 * Shows the English text below each paragraph of a translated page, and remembers it for the next
 * ones. Without JavaScript it is a link to the English page. Nothing on pages in English.
 */
export default function PageToggle(): ReactNode {
  const beside = useEnglishBeside();
  const english = useEnglishPage();
  const isBrowser = useIsBrowser();
  if (!beside) {
    return null;
  }
  const label = (
    <>
      <Icon />
      <Translate
        id="englishBeside.page"
        description="Button below the title: shows the English text below each paragraph"
      >
        English original
      </Translate>
    </>
  );
  return isBrowser ? (
    <>
      <button
        type="button"
        data-needs-react="page-toggle"
        className={styles.pageToggle}
        aria-pressed={beside.isShown(wholePage)}
        aria-busy={beside.loadingAt === wholePage}
        onClick={() => beside.toggle(wholePage)}
      >
        {label}
      </button>
      <Failure at={wholePage} />
    </>
  ) : (
    <a {...english} data-needs-react="page-toggle" className={styles.pageToggle}>
      {label}
    </a>
  );
}
