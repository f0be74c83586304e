// Ejected from Docusaurus 3.10.2: pages have the buttons from the start, and answer the one that copies
// before React is there.
import { translate } from '@docusaurus/Translate';
import type { Props } from '@theme/CodeBlock/Buttons';
import CopyButton from '@theme/CodeBlock/Buttons/CopyButton';
import WordWrapButton from '@theme/CodeBlock/Buttons/WordWrapButton';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export default function CodeBlockButtons({ className }: Props): ReactNode {
  const copied = translate({ id: 'theme.CodeBlock.copied', message: 'Copied' });
  return (
    <div className={clsx(className, styles.buttonGroup)} data-copied={copied} data-markdown-ignore>
      <WordWrapButton />
      <CopyButton />
    </div>
  );
}
