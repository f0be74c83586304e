import Link from '@docusaurus/Link';
import { useDoc, useDocsVersion } from '@docusaurus/plugin-content-docs/client';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { GuideFrontMatter } from '../../content/front-matter/schema';
import { packagesByVersion } from '../../versions';
import { appTypeInLocale } from '../app-type';
import { useTestedApp } from '../TestedWith';
import styles from './styles.module.css';

/**
 * The facts of a guide in one line, from its front matter; nothing on other pages.
 *
 * @param lang of the reader, where the page is in another
 */
export default function GuideFacts({ lang }: { lang: string | undefined }): ReactNode {
  const { frontMatter } = useDoc();
  const { label: version } = useDocsVersion();
  const { app_type, framework, official_link, sdk } = frontMatter as GuideFrontMatter;
  const isTested = useTestedApp() !== undefined;
  // what a guide was tested with is said there
  const sdkVersion = sdk && !isTested && packagesByVersion[version]?.[sdk];
  if (!app_type && !framework) {
    return null;
  }
  return (
    <dl className={styles.facts} lang={lang}>
      {app_type && (
        <Fact
          name={
            <Translate id="guideFacts.appType" description="Label below the title of a guide">
              App type
            </Translate>
          }
        >
          {appTypeInLocale(app_type)}
        </Fact>
      )}
      {framework && (
        <Fact
          name={
            <Translate id="guideFacts.framework" description="Label below the title of a guide">
              Framework
            </Translate>
          }
        >
          {framework}
        </Fact>
      )}
      {official_link && (
        <Fact
          name={
            <Translate id="guideFacts.officialLink" description="Label below the title of a guide">
              Official documentation
            </Translate>
          }
        >
          <Link to={official_link}>{new URL(official_link).hostname}</Link>
        </Fact>
      )}
      {sdkVersion && (
        <Fact
          name={
            <Translate id="guideFacts.sdk" description="Label below the title of a guide">
              SDK
            </Translate>
          }
        >
          <code>
            {sdk} {sdkVersion}
          </code>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }): ReactNode {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
