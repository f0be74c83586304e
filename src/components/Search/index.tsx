import Translate from '@docusaurus/Translate';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import SearchIcon from './SearchIcon';
import styles from './styles.module.css';

/** Loaded when it is first opened, and the search engine with it. */
const SearchDialog = lazy(() => import('./SearchDialog'));

/** The button in the navbar that opens the search, as `/`, Ctrl+K and ⌘K do. */
export default function Search(): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isShortcut(event)) {
        event.preventDefault();
        setIsOpen(true);
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
        onClick={() => setIsOpen(true)}
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
      {isOpen && (
        <Suspense fallback={null}>
          <SearchDialog onClose={() => setIsOpen(false)} />
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
  return key === '/' && !isTyping && !document.querySelector('dialog[open]');
}
