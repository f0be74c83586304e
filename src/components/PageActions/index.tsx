import type { ReactNode } from 'react';
import PageToggle from '../EnglishBeside/PageToggle';
import styles from './styles.module.css';

/**
 * What a reader can do with a page, below its title.
 *
 * @param lang language of the words, where the page around them is in another
 */
export default function PageActions({ lang }: { lang: string | undefined }): ReactNode {
  return (
    <div className={styles.actions} lang={lang}>
      <PageToggle />
    </div>
  );
}
