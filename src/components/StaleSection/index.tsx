import Translate from '@docusaurus/Translate';
import { type ReactNode, useContext } from 'react';
import { StaleSections, useEnglishPage } from '../translation-state';
import styles from './styles.module.css';

/** Where the line about the beginning of the page stands, which has no heading of its own. */
export const beginningId = 'changed-beginning';

/**
 * Says below a heading that English has changed its section since it was translated; nothing at
 * other headings.
 *
 * @param id of the heading, empty for what stands before the first one
 */
export default function StaleSection({ id }: { id: string }): ReactNode {
  const section = useContext(StaleSections).find((one) => one.id === id);
  return section && section.kind !== 'added' ? <Line id={id} kind={section.kind} /> : null;
}

function Line({ id, kind }: { id: string; kind: 'changed' | 'removed' }): ReactNode {
  const { href, hrefLang } = useEnglishPage();
  if (kind === 'removed') {
    return (
      <p className={styles.line} data-pagefind-ignore="">
        <Translate
          id="translationState.sectionRemoved"
          description="Below a heading; link is “Show the English page”"
          values={{ link: <EnglishPageLink /> }}
        >
          {'English no longer has this section. {link}'}
        </Translate>
      </p>
    );
  }
  const link = (
    <a href={id ? `${href}#${id}` : href} hrefLang={hrefLang}>
      <Translate
        id="translationState.showEnglishText"
        description="Link to the same section of the English page"
      >
        Show the English text
      </Translate>
    </a>
  );
  return (
    <p className={styles.line} id={id ? undefined : beginningId} data-pagefind-ignore="">
      <Translate
        id="translationState.sectionChanged"
        description="Below a heading; link is “Show the English text”"
        values={{ link }}
      >
        {'This section has changed in English since it was translated. {link}'}
      </Translate>
    </p>
  );
}

/** Leads to the same page in English. */
export function EnglishPageLink(): ReactNode {
  return (
    <a {...useEnglishPage()}>
      <Translate id="translationState.showEnglishPage" description="Link to the page in English">
        Show the English page
      </Translate>
    </a>
  );
}
