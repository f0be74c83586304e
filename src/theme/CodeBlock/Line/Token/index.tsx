// Plain text has no element of its own: a quarter of the elements of a guide were such, and no style rule
// needs them.
import type { Props } from '@theme/CodeBlock/Line/Token';
import Token from '@theme-original/CodeBlock/Line/Token';
import type { ReactNode } from 'react';

export default function CodeBlockLineToken(props: Props): ReactNode {
  const isPlain = props.token.types.every((type) => type === 'plain');
  return isPlain ? props.children : <Token {...props} />;
}
