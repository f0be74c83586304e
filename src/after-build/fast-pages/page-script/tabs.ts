import { isReactThere } from './start';

const activeClass = 'tabs__item--active';

/**
 * Shows the tabs that the reader chose before, and answers clicks and keys on them. React finds the choice
 * where the theme keeps it; it makes the tabs anew, so that the focus has to be given back.
 */
export function answerTabs(): void {
  addEventListener('DOMContentLoaded', showKept);
  addEventListener('click', (event) => onTab(event, (tab) => choose(tab)), true);
  addEventListener(
    'keydown',
    (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key] ?? 0;
      if (step !== 0) {
        onTab(event, (tab) => focusAt(groupOf(tab), indexOf(tab) + step));
      } else if (event.key === 'Enter' || event.key === ' ') {
        onTab(event, (tab) => choose(tab));
      }
    },
    true,
  );
  keepFocus();
}

/** The focus goes with the tab that had it, and with the next key: it is given back at once. */
function keepFocus(): void {
  let focused: { group: Element | null; index: number } | undefined;
  const observer = new MutationObserver(() => {
    if (focused && document.activeElement === document.body) {
      focusAt(focused.group, focused.index);
    }
  });
  // React, while it takes over, keeps events from going further
  addEventListener(
    'focusin',
    ({ target }) => {
      const tab = !isReactThere() && (target as Element).closest?.('[data-tabs] [role=tab]');
      focused = tab ? { group: groupOf(tab), index: indexOf(tab) } : undefined;
      observer.disconnect();
      if (focused?.group) {
        observer.observe(focused.group, { childList: true, subtree: true });
      }
    },
    true,
  );
}

function onTab(event: Event, answer: (tab: Element) => void): void {
  const tab = (event.target as Element).closest?.('[data-tabs] [role=tab]');
  if (tab && !isReactThere()) {
    event.preventDefault();
    answer(tab);
  }
}

const groupOf = (tab: Element): HTMLElement | null => tab.closest('[data-tabs]');
const tabsOf = (group: Element | null): HTMLElement[] => [
  ...(group?.querySelectorAll<HTMLElement>('[role=tab]') ?? []),
];
const indexOf = (tab: Element): number => tabsOf(groupOf(tab)).indexOf(tab as HTMLElement);

/** From the last one to the first, and back. */
function focusAt(group: Element | null, index: number): void {
  const tabs = tabsOf(group);
  tabs.at(index % tabs.length)?.focus();
}

function choose(tab: Element): void {
  const { tabs = '', tabsKey = '' } = groupOf(tab)?.dataset ?? {};
  const value = tabs.split(' ')[indexOf(tab)];
  if (value) {
    const before = tab.getBoundingClientRect().top;
    show(tabsKey, value);
    // other tabs of the kind above may have become higher
    scrollBy(0, tab.getBoundingClientRect().top - before);
    try {
      localStorage.setItem(tabsKey, value);
    } catch {
      // it holds for this page
    }
  }
}

function showKept(): void {
  for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-tabs]')) {
    const key = dataset.tabsKey ?? '';
    try {
      show(key, localStorage.getItem(key) ?? '');
    } catch {
      return;
    }
  }
}

/** Shows a value in all tabs of the kind. */
function show(key: string, value: string): void {
  for (const group of document.querySelectorAll<HTMLElement>(`[data-tabs-key="${key}"]`)) {
    const chosen = (group.dataset.tabs ?? '').split(' ').indexOf(value);
    if (chosen >= 0) {
      tabsOf(group).forEach((tab, index) => {
        tab.classList.toggle(activeClass, index === chosen);
        tab.setAttribute('aria-selected', String(index === chosen));
        tab.tabIndex = index === chosen ? 0 : -1;
      });
      group.querySelectorAll<HTMLElement>('[role=tabpanel]').forEach((panel, index) => {
        panel.hidden = index !== chosen;
      });
    }
  }
}
