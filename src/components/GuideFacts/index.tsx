import Link from '@docusaurus/Link';
import { useDoc, useDocsVersion } from '@docusaurus/plugin-content-docs/client';
import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import versions from '../../../samples/versions.json';
import type { GuideFrontMatter } from '../../content/front-matter/schema';
import styles from './styles.module.css';

const packages: Record<string, Record<string, string>> = versions;

/** The facts of a guide in one line, from its front matter; nothing on other pages. */
export default function GuideFacts(): ReactNode {
  const { frontMatter } = useDoc();
  const { label: version } = useDocsVersion();
  const { app_type, framework, official_link, sdk } = frontMatter as GuideFrontMatter;
  const sdkVersion = sdk && packages[version]?.[sdk];
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

/** A translation may name its app type in its own words; the English ones are translated here. */
function appTypeInLocale(appType: string): string {
  const description = 'Type of application';
  const messages: Record<string, string> = {
    'Traditional web': translate({
      id: 'appType.traditionalWeb',
      message: 'Traditional web',
      description,
    }),
    'Single page app': translate({
      id: 'appType.singlePage',
      message: 'Single page app',
      description,
    }),
    Native: translate({ id: 'appType.native', message: 'Native', description }),
    'Machine-to-machine': translate({
      id: 'appType.machineToMachine',
      message: 'Machine-to-machine',
      description,
    }),
  };
  return messages[appType] ?? appType;
}
