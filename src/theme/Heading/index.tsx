// Says below the heading of a section that English has changed it since it was translated.
import StaleSection from '@site/src/components/StaleSection';
import type { Props } from '@theme/Heading';
import Heading from '@theme-original/Heading';
import type { ReactNode } from 'react';

export default function HeadingOfSection(props: Props): ReactNode {
  return (
    <>
      <Heading {...props} />
      {props.id && props.as !== 'h1' && <StaleSection id={props.id} />}
    </>
  );
}
