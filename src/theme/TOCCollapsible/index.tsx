// Ejected from Docusaurus 3.10.2: the contents on narrow screens open at once, before React is there and without JavaScript.
import Translate from '@docusaurus/Translate';
import type { Props } from '@theme/TOCCollapsible';
import TOCItems from '@theme/TOCItems';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export default function NativeContents({ className, ...items }: Props): ReactNode {
  return (
    <details className={clsx(styles.contents, className)}>
      <summary className={styles.title}>
        <Translate
          id="theme.TOCCollapsible.toggleButtonLabel"
          description="The label used by the button on the collapsible TOC component"
        >
          On this page
        </Translate>
      </summary>
      <div className={styles.items}>
        <TOCItems {...items} />
      </div>
    </details>
  );
}
