// Copies what can be run: commands without prompts, and what a diff leads to.
import { CodeBlockContextProvider, useCodeBlockContext } from '@docusaurus/theme-common/internal';
import { runnableCode } from '@site/src/components/runnable-code';
import type { Props } from '@theme/CodeBlock/Buttons/CopyButton';
import CopyButton from '@theme-original/CodeBlock/Buttons/CopyButton';
import type { ReactNode } from 'react';

export default function CopyButtonOfRunnableCode(props: Props): ReactNode {
  const { metadata, wordWrap } = useCodeBlockContext();
  const code = runnableCode(metadata.code, metadata.language);
  return (
    <CodeBlockContextProvider metadata={{ ...metadata, code }} wordWrap={wordWrap}>
      <CopyButton {...props} />
    </CodeBlockContextProvider>
  );
}
