// Loads the picture of the colour mode that is shown, not both.
import type { Props } from '@theme/ThemedImage';
import OriginalThemedImage from '@theme-original/ThemedImage';
import type { ReactNode } from 'react';

export default function ThemedImage(props: Props): ReactNode {
  return <OriginalThemedImage loading="lazy" {...props} />;
}
