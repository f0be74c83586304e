import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import EnglishPageLink from '../EnglishPageLink';
import { useEnglishBeside } from '.';
import styles from './styles.module.css';

/** Says at the control that was used that English could not be had; nothing otherwise. */
export default function Failure({ at }: { at: string }): ReactNode {
  return (
    useEnglishBeside()?.failedAt === at && (
      <p className={styles.failure} role="alert" data-interface="">
        <Translate
          id="englishBeside.failed"
          description="After a button that shows the English text; link is “Show the English page”"
          values={{ link: <EnglishPageLink /> }}
        >
          {'The English text could not be loaded. {link}'}
        </Translate>
      </p>
    )
  );
}
