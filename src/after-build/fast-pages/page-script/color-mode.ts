import { isReactThere, root } from './start';

/** The next choice, as the theme goes through them. */
const next: Record<string, string> = { system: 'light', light: 'dark', dark: 'system' };

/** Answers the button of the colour mode; React reads what it finds when it takes over. */
export function answerColorMode(): void {
  addEventListener(
    'click',
    (event) => {
      const button = (event.target as Element).closest?.('[data-color-mode-key]');
      const key = button?.getAttribute('data-color-mode-key');
      if (key && !isReactThere()) {
        event.preventDefault();
        choose(next[root.dataset.themeChoice ?? 'system'] ?? 'system', key);
      }
    },
    true,
  );
}

function choose(choice: string, key: string): void {
  const isDark =
    choice === 'dark' ||
    (choice === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.themeChoice = choice;
  root.dataset.theme = isDark ? 'dark' : 'light';
  try {
    if (choice === 'system') {
      localStorage.removeItem(key);
    } else {
      localStorage.setItem(key, choice);
    }
  } catch {
    // it holds for this page
  }
}
