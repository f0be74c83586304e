import Translate from '@docusaurus/Translate';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import SearchIcon from './SearchIcon';
import styles from './styles.module.css';

/** Loaded when it is first opened, and the search engine with it. */
const SearchDialog = lazy(() => import('./SearchDialog'));

/** The button in the navbar that opens the search, as `/`, Ctrl+K and ⌘K do. */
export default function Search(): ReactNode {
  // each opening has a number: the end of a dialog comes late, and must not close the next one
  const [opening, setOpening] = useState(0);
  const last = useRef(0);
  const open = () => {
    last.current += 1;
    setOpening(last.current);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: `open` reads nothing that changes
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isShortcut(event)) {
        event.preventDefault();
        if (!document.querySelector('dialog[open]')) {
          open();
        }
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={open}
      >
        <SearchIcon />
        <span className={styles.label}>
          <Translate id="site.search.button" description="Button in the navbar">
            Search
          </Translate>
        </span>
        <span className={styles.shortcut} aria-hidden="true">
          /
        </span>
      </button>
      {opening > 0 && (
        <Suspense fallback={null}>
          <SearchDialog
            key={opening}
            onClose={() => setOpening((current) => (current === opening ? 0 : current))}
          />
        </Suspense>
      )}
    </>
  );
}

function isShortcut({ key, code, ctrlKey, metaKey, altKey, target, isComposing }: KeyboardEvent) {
  if (isComposing || altKey) {
    return false;
  }
  if (ctrlKey || metaKey) {
    // the place of the key counts where the keyboard has other letters
    return key.toLowerCase() === 'k' || (code === 'KeyK' && /\P{ASCII}/u.test(key));
  }
  const isTyping =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'));
  return key === '/' && !isTyping;
}
