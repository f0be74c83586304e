import Translate from '@docusaurus/Translate';
import { type ReactNode, useEffect, useState } from 'react';
import { CheckIcon, CopyIcon } from './icons';
import styles from './styles.module.css';

const secondsOfThanks = 2.5;

/**
 * Puts the page as Markdown into the clipboard.
 *
 * @param address of its Markdown
 */
export default function CopyPage({ address }: { address: string }): ReactNode {
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  useEffect(() => {
    const isThanking = state === 'copied';
    const timer = isThanking && setTimeout(() => setState('ready'), secondsOfThanks * 1000);
    return () => clearTimeout(timer || undefined);
  }, [state]);
  const copy = () =>
    copyText(address).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  return (
    <>
      <button type="button" className={styles.copy} data-state={state} onClick={copy}>
        {/* both labels keep their room, so that nothing moves */}
        <span>
          <CopyIcon />
          <Translate
            id="pageActions.copy"
            description="Button below the title of a page: copies its text as Markdown"
          >
            Copy page
          </Translate>
        </span>
        <span aria-hidden={state !== 'copied'}>
          <CheckIcon />
          <Copied />
        </span>
      </button>
      <span role="status" className={state === 'failed' ? styles.failure : styles.unseen}>
        {state === 'copied' && <Copied />}
        {state === 'failed' && (
          <Translate
            id="pageActions.copyFailed"
            description="Below the title of a page; names the link beside it, “View as Markdown”"
          >
            The page could not be copied. Open “View as Markdown” and copy the text there.
          </Translate>
        )}
      </span>
    </>
  );
}

const Copied = (): ReactNode => (
  <Translate
    id="pageActions.copied"
    description="On the button below the title of a page, for a moment after it was selected"
  >
    Copied
  </Translate>
);

/** Browsers allow it for a moment after a click: they want to be asked before the text is there. */
function copyText(address: string): Promise<void> {
  const text = readText(address);
  if (!('ClipboardItem' in window)) {
    return text.then((content) => navigator.clipboard.writeText(content));
  }
  const blob = text.then((content) => new Blob([content], { type: 'text/plain' }));
  return Promise.all([
    blob,
    navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]),
  ]).then(() => undefined);
}

async function readText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${response.status} ${address}`);
  }
  return response.text();
}
