// Shows at the heading of a section its English text to those who ask, and says below it that English
// has changed it since it was translated.
import { useEnglishBeside } from '@site/src/components/EnglishBeside';
import SectionToggle from '@site/src/components/EnglishBeside/SectionToggle';
import styles from '@site/src/components/EnglishBeside/styles.module.css';
import StaleSection from '@site/src/components/StaleSection';
import type { Props } from '@theme/Heading';
import Heading from '@theme-original/Heading';
import clsx from 'clsx';
import type { ReactNode } from 'react';

export default function HeadingOfSection(props: Props): ReactNode {
  const { id, as, className, children } = props;
  const hasToggle = useEnglishBeside() !== undefined;
  if (!id || as === 'h1') {
    return <Heading {...props} />;
  }
  return (
    <>
      <Heading {...props} className={clsx(className, hasToggle && styles.withToggle)} />
      <SectionToggle id={id} heading={children} />
      <StaleSection id={id} />
    </>
  );
}
