import type { Facts } from './facts';
import { wanted } from './wanted';

export const root = document.documentElement;

export const isReactThere = (): boolean => root.dataset.hasHydrated === 'true';

let isStarted = false;

/** Loads React and all that needs it, once. */
export function start(): void {
  if (isStarted) {
    return;
  }
  isStarted = true;
  const { sheet, scripts, chunks } = JSON.parse(
    document.getElementById('page-facts')?.textContent ?? '{}',
  ) as Facts;
  for (const href of [...scripts, ...chunks]) {
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'preload', as: 'script', href }),
    );
  }
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet });
  // React renders what the rules in the page do not know: the sheet comes first, or fails
  link.onload = link.onerror = () => {
    for (const src of scripts) {
      const script = Object.assign(document.createElement('script'), { src, async: false });
      // the network may be back when the reader tries again
      script.onerror = () => {
        isStarted = false;
        root.style.cursor = '';
      };
      document.head.append(script);
    }
  };
  document.head.append(link);
}

/** Calls back once React has taken over the page. */
export function whenReactIsThere(callback: () => void): void {
  const observer = new MutationObserver(() => {
    if (isReactThere()) {
      observer.disconnect();
      callback();
    }
  });
  observer.observe(root, { attributeFilter: ['data-has-hydrated'] });
}

/** Signs of somebody who may use more than the text. Who saves data only gets what they ask for. */
const activities = ['pointermove', 'touchstart', 'pointerdown', 'keydown'];
const requests = ['pointerdown', 'keydown'];

/**
 * Starts React when the reader becomes active, or at once where the page cannot be right without it:
 * the reader wants English beside every text, or the address tells something.
 */
export function startOnActivity(): void {
  const { saveData } = (navigator as { connection?: { saveData?: boolean } }).connection ?? {};
  const onActivity = (event: Event) => {
    if (!isOnLink(event.target)) {
      for (const type of activities) {
        removeEventListener(type, onActivity, true);
      }
      start();
    }
  };
  for (const type of saveData ? requests : activities) {
    addEventListener(type, onActivity, { capture: true, passive: true });
  }
  document.addEventListener(wanted, start);
  if (isNeededAtOnce()) {
    addEventListener('load', start);
  }
}

/** Whose pointer is on a link will leave: the next page is more urgent. */
const isOnLink = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('a[href]:not([data-needs-react])') !== null;

function isNeededAtOnce(): boolean {
  try {
    return (
      new URLSearchParams(location.search).has('missing-page') ||
      Object.keys(localStorage).some((key) => key.startsWith('english-beside'))
    );
  } catch {
    return false;
  }
}
