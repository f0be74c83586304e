import Link from '@docusaurus/Link';
import { useDoc, useDocsVersion } from '@docusaurus/plugin-content-docs/client';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { GuideFrontMatter } from '../../content/front-matter/schema';
import { packagesByVersion } from '../../versions';
import { appTypeInLocale } from '../app-type';
import styles from './styles.module.css';

/** The facts of a guide in one line, from its front matter; nothing on other pages. */
export default function GuideFacts(): ReactNode {
  const { frontMatter } = useDoc();
  const { label: version } = useDocsVersion();
  const { app_type, framework, official_link, sdk } = frontMatter as GuideFrontMatter;
  const sdkVersion = sdk && packagesByVersion[version]?.[sdk];
  if (!app_type && !framework) {
    return null;
  }
  return (
    <dl className={styles.facts}>
      {app_type && (
        <Fact
          name={
            <Translate id="guideFacts.appType" description="Label above a guide">
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
            <Translate id="guideFacts.framework" description="Label above a guide">
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
            <Translate id="guideFacts.officialLink" description="Label above a guide">
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
            <Translate id="guideFacts.sdk" description="Label above a guide">
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
