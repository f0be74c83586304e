// Tells screen readers what a button did: the theme only changes its label, e.g. to “Copied”.
import type { Props } from '@theme/CodeBlock/Buttons/Button';
import Button from '@theme-original/CodeBlock/Buttons/Button';
import { type ReactNode, useState } from 'react';
import styles from './styles.module.css';

export default function ButtonThatTells(props: Props): ReactNode {
  const label = props['aria-label'];
  const [first] = useState(label);
  return (
    <>
      <Button {...props} />
      <span className={styles.message} role="status">
        {label !== first && label}
      </span>
    </>
  );
}
