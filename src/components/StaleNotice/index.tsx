import { useDoc } from '@docusaurus/plugin-content-docs/client';
import Translate, { translate } from '@docusaurus/Translate';
import { usePluralForm } from '@docusaurus/theme-common';
import type { ReactNode } from 'react';
import { editUrl } from '../../plugins/translation-state/addresses';
import type { ShownSection } from '../../plugins/translation-state/shown';
import EnglishPageLink from '../EnglishPageLink';
import { beginningId } from '../StaleSection';
import { useEnglishPage, useTranslationState } from '../translation-state';
import styles from './styles.module.css';

/**
 * Says above a page that English has changed since it was translated, and where.
 *
 * @param sections none if nobody knows which
 */
export default function StaleNotice({ sections }: { sections: ShownSection[] }): ReactNode {
  const { editUrl: ownUrl } = useDoc().metadata;
  const { repository } = useTranslationState();
  const [first] = sections;
  const address = first ? editUrl(repository, first.path) : ownUrl;
  return (
    <div className={styles.notice}>
      {sections.length > 0 ? <Sections of={sections} /> : <WholePage />}
      {address && (
        <p>
          <a href={address}>
            <Translate
              id="translationState.update"
              description="Link to the editor, above a page whose translation is partly outdated"
            >
              Update the translation
            </Translate>
          </a>
        </p>
      )}
    </div>
  );
}

function WholePage(): ReactNode {
  return (
    <p>
      <Translate
        id="translationState.pageChanged"
        description="Above a page; link is “Show the English page”"
        values={{ link: <EnglishPageLink /> }}
      >
        {'This page has changed in English since it was translated. {link}'}
      </Translate>
    </p>
  );
}

function Sections({ of: sections }: { of: ShownSection[] }): ReactNode {
  const { selectMessage } = usePluralForm();
  const count = sections.length;
  return (
    <>
      <p>
        {selectMessage(
          count,
          translate(
            {
              id: 'translationState.sectionsChanged',
              message:
                'One section of this page has changed in English since it was translated:|{count} sections of this page have changed in English since it was translated:',
              description:
                'Above a page, followed by a list of links. As many plural forms as the language has, separated by |',
            },
            { count },
          ),
        )}
      </p>
      <ul>
        {sections.map((section) => (
          <li key={`${section.kind} ${section.id}`}>
            <SectionLink to={section} />
          </li>
        ))}
      </ul>
    </>
  );
}

function SectionLink({ to: { id, title, kind } }: { to: ShownSection }): ReactNode {
  const { href, hrefLang } = useEnglishPage();
  if (kind === 'added') {
    return (
      <Translate
        id="translationState.added"
        description="In the list of sections that have changed; section is a link to one that the translation does not have yet"
        values={{
          section: (
            <a href={`${href}#${id}`} hrefLang={hrefLang} lang={hrefLang}>
              {title}
            </a>
          ),
        }}
      >
        {'{section} (new in English)'}
      </Translate>
    );
  }
  if (kind === 'removed') {
    return (
      <Translate
        id="translationState.removed"
        description="In the list of sections that have changed; section is a link to one that only the translation has"
        values={{ section: <a href={`#${id}`}>{title}</a> }}
      >
        {'{section} (no longer in English)'}
      </Translate>
    );
  }
  return id ? (
    <a href={`#${id}`}>{title}</a>
  ) : (
    <a href={`#${beginningId}`}>
      <Translate
        id="translationState.beginning"
        description="In the list of sections that have changed: the text before the first heading"
      >
        Beginning of the page
      </Translate>
    </a>
  );
}
