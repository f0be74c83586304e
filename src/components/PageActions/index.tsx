import { useDoc } from '@docusaurus/plugin-content-docs/client';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { markdownAddress } from '../../markdown-address';
import PageToggle from '../EnglishBeside/PageToggle';
import { usePermalink } from '../translation-state';
import CopyPage from './CopyPage';
import { MarkdownIcon } from './icons';
import styles from './styles.module.css';

/** The step after the build writes the Markdown; the writer's server has none. */
const isBuilt = process.env.NODE_ENV === 'production';

/**
 * What a reader can do with a page, below its title; nothing on the home page, which leads elsewhere.
 *
 * @param lang language of the words, where the page around them is in another
 */
export default function PageActions({ lang }: { lang: string | undefined }): ReactNode {
  const isHome = useDoc().metadata.slug === '/';
  return (
    !isHome && (
      <div className={styles.actions} lang={lang} data-markdown-ignore>
        <PageToggle />
        {isBuilt && <MarkdownActions />}
      </div>
    )
  );
}

function MarkdownActions(): ReactNode {
  const address = markdownAddress(usePermalink());
  return (
    <>
      <CopyPage address={address} />
      <a href={address} type="text/markdown">
        <MarkdownIcon />
        <Translate id="pageActions.viewMarkdown" description="Link below the title of a page">
          View as Markdown
        </Translate>
      </a>
    </>
  );
}
