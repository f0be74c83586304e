import Link from '@docusaurus/Link';
import { useDocsVersion } from '@docusaurus/plugin-content-docs/client';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode, SyntheticEvent } from 'react';
import { usePageState, usePermalink, useTranslationState } from '../translation-state';
import { issueUrl, type PageFacts } from './issue';
import { currentSection, headingsOfPage } from './section';

/** Leads to a new issue that knows the page, and with JavaScript also the section. */
export default function FeedbackLink(): ReactNode {
  const { repository } = useTranslationState();
  const page = usePageFacts();
  const addSection = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => {
    const section = currentSection(window.location.hash, headingsOfPage(), window.innerHeight);
    currentTarget.href = issueUrl(repository, page, section);
  };
  return (
    <Link
      className="feedback-link"
      data-needs-react="feedback"
      to={issueUrl(repository, page)}
      onPointerDown={addSection}
      onFocus={addSection}
      onClick={addSection}
    >
      <SpeechBubble />
      <Translate
        id="feedback.link"
        description="Link at the end of a page, to a new issue about it"
      >
        Is something wrong here?
      </Translate>
    </Link>
  );
}

function usePageFacts(): PageFacts {
  const { siteConfig, i18n } = useDocusaurusContext();
  const path = usePermalink();
  const { label: version } = useDocsVersion();
  const state = usePageState()?.state;
  const locale = i18n.currentLocale;
  return {
    url: siteConfig.url + path,
    path,
    version,
    language: `${i18n.localeConfigs[locale]?.label} (${locale})`,
    translation: state ?? (locale === i18n.defaultLocale ? 'source' : 'fresh'),
    invitation: translate({
      id: 'feedback.invitation',
      message:
        'What is wrong, missing or hard to understand? Write in your own language if you like.',
      description: 'In the text field of a new issue, above what the reader writes',
    }),
  };
}

function SpeechBubble(): ReactNode {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" fill="currentColor" aria-hidden="true">
      <path d="M4 3h16a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H9l-5 4v-4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2Zm0 2v11h2v2l2.5-2H20V5Zm7 1.5h2v5h-2Zm0 6.5h2v2h-2Z" />
    </svg>
  );
}
