import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { newFileUrl } from '../../plugins/translation-state/addresses';
import { useTranslationState } from '../translation-state';
import styles from './styles.module.css';

/**
 * Says before a part of a translated page that it is in English.
 *
 * @param path where the translation of the part would be
 */
export default function UntranslatedPartial({ path }: { path: string }): ReactNode {
  const { repository } = useTranslationState();
  const link = (
    <a href={newFileUrl(repository, path)}>
      <Translate
        id="untranslatedPartial.translate"
        description="Link to the editor, before a part of a page that has no translation"
      >
        Translate this part
      </Translate>
    </a>
  );
  return (
    <p className={styles.note} data-pagefind-ignore="">
      <Translate
        id="untranslatedPartial.notice"
        description="Before a part of a page that is in English; link is “Translate this part”"
        values={{ link }}
      >
        {'This part is not translated yet. {link}'}
      </Translate>
    </p>
  );
}
