import { useDoc } from '@docusaurus/plugin-content-docs/client';
import Translate from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { usePluginData } from '@docusaurus/useGlobalData';
import { Fragment, type ReactNode } from 'react';
import type { ShownApp, ShownApps } from '../../plugins/tested-apps/shown';
import styles from './styles.module.css';

/** The app that belongs to the page, if a run has tested it. */
export function useTestedApp(): ShownApp | undefined {
  const { permalink } = useDoc().metadata;
  return (usePluginData('tested-apps') as ShownApps)[permalink];
}

/**
 * What the code of a guide was tested with, and the app to download; nothing on other pages.
 *
 * @param lang of the reader, where the page is in another
 */
export default function TestedWith({ lang }: { lang: string | undefined }): ReactNode {
  const app = useTestedApp();
  const downloads = useBaseUrl('/downloads/');
  return (
    app && (
      <p className={styles.line} lang={lang}>
        <span>
          <Translate
            id="testedWith.packages"
            description="Below the title of a guide; packages is a list such as “@logto/next 4.2.11 and Next.js 16.4.5”"
            values={{ packages: <Packages of={app} /> }}
          >
            {'Tested with {packages}'}
          </Translate>
        </span>{' '}
        <a href={downloads + app.archive} download={`logto-${app.archive}`}>
          <Translate
            id="testedWith.download"
            description="Link below the title of a guide, to the app that its readers build; size is e.g. “9 kB”"
            values={{ size: app.size }}
          >
            {'Download this app (ZIP, {size})'}
          </Translate>
        </a>
      </p>
    )
  );
}

function Packages({ of: { packages } }: { of: ShownApp }): ReactNode {
  return packages.map(({ type, value }, index) =>
    type === 'element' ? (
      <span key={value} className={styles.package}>
        {value}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
      <Fragment key={index}>{value}</Fragment>
    ),
  );
}
