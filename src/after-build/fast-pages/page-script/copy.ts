import { runnableCode } from '../../../components/runnable-code';
import { isReactThere } from './start';

/** How long a button shows that it has copied, in milliseconds, as the theme does. */
const shownFor = 1000;

/** Answers the buttons that copy code: the clipboard wants the click itself, it cannot wait for React. */
export function answerCopying(): void {
  addEventListener(
    'click',
    (event) => {
      const group = (event.target as Element).closest?.<HTMLElement>('[data-copied]');
      const block = group?.closest('.theme-code-block');
      // without HTTPS there is no clipboard, but React knows another way
      if (group && block && !isReactThere() && navigator.clipboard) {
        event.preventDefault();
        // React, while it takes over, would do it again
        event.stopImmediatePropagation();
        navigator.clipboard.writeText(codeIn(block)).then(() => tell(group));
      }
    },
    true,
  );
}

function codeIn(block: Element): string {
  const lines = [...block.querySelectorAll('.token-line')].map(({ textContent }) => textContent);
  const [, language = ''] = /\blanguage-(\S+)/.exec(block.className) ?? [];
  return runnableCode(lines.join('\n'), language);
}

/** For the eye on the button, for screen readers outside of what React takes over. */
function tell(group: HTMLElement): void {
  const status = document.createElement('div');
  status.setAttribute('role', 'status');
  status.style.cssText = 'position:fixed;clip-path:inset(50%)';
  document.body.append(status);
  // they hear of what changes, not of what was there from the beginning
  setTimeout(() => {
    status.textContent = group.dataset.copied ?? '';
  }, 50);
  group.dataset.done = '';
  setTimeout(() => {
    delete group.dataset.done;
    status.remove();
  }, shownFor);
}
