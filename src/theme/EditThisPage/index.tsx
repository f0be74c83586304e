// Adds the link by which a reader tells what is wrong with the page.
import FeedbackLink from '@site/src/components/FeedbackLink';
import type { Props } from '@theme/EditThisPage';
import EditThisPage from '@theme-original/EditThisPage';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export default function EditThisPageOrTell(props: Props): ReactNode {
  return (
    <div className={styles.links}>
      <EditThisPage {...props} />
      <FeedbackLink />
    </div>
  );
}
