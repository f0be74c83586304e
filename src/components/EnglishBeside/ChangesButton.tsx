import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { useEnglishBeside } from '.';
import styles from './styles.module.css';

/** Shows the English text of a stale section and goes to what has changed; seen with JavaScript only. */
export default function ChangesButton({ id }: { id: string }): ReactNode {
  const beside = useEnglishBeside();
  return (
    beside && (
      <button
        type="button"
        className={styles.changesButton}
        aria-busy={beside.loadingAt === id}
        onClick={() => beside.showChanges(id)}
      >
        <Translate
          id="englishBeside.changes"
          description="Button below the heading of a section that English has changed since it was translated"
        >
          Show what changed
        </Translate>
      </button>
    )
  );
}
