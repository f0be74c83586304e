import { answer } from './answers';
import { isReactThere, start, whenReactIsThere } from './start';

/** Controls that only React can answer; links that it turns into more are marked. */
const controls = 'button, [role=button], [data-needs-react]';

type Kept = { target: Element; takeBack?: () => void } & (
  | { type: 'click' }
  | { type: 'keydown'; init: KeyboardEventInit }
);

/**
 * Keeps clicks, keys and typed text for React until it is there, and then gives them to it, in their
 * order. Until then the page shows what they will do, as far as it can. Focus stays where it is.
 */
export function keepForReact(): void {
  const kept: Kept[] = [];
  const keep = (event: Event, one: Kept) => {
    if (!isReactThere()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      kept.push({ ...one, takeBack: answer(one.target) });
      document.documentElement.style.cursor = 'progress';
      start();
    }
  };
  addEventListener(
    'click',
    (event) => {
      const target = event.isTrusted && (event.target as Element).closest?.(controls);
      if (target && !event.defaultPrevented && event.button === 0 && !hasModifier(event)) {
        keep(event, { type: 'click', target });
      }
    },
    true,
  );
  addEventListener(
    'keydown',
    (event) => {
      const target = event.target as Element;
      const { key, code, ctrlKey, metaKey } = event;
      if (event.isTrusted && !event.defaultPrevented && (isSearch(event) || isForControl(event))) {
        keep(event, {
          type: 'keydown',
          target,
          init: { key, code, ctrlKey, metaKey, bubbles: true },
        });
      }
    },
    true,
  );
  const typed = new Map<HTMLInputElement, string>();
  addEventListener(
    'input',
    ({ target }) => {
      if (target instanceof HTMLInputElement && !isReactThere()) {
        typed.set(target, target.value);
      }
    },
    true,
  );
  whenReactIsThere(() => {
    document.documentElement.style.cursor = '';
    for (const [field, text] of typed) {
      type(field, text);
    }
    for (const { takeBack } of kept) {
      takeBack?.();
    }
    for (const one of kept) {
      const target = present(one.target);
      if (one.type === 'click') {
        (target as HTMLElement).click();
      } else {
        target.dispatchEvent(new KeyboardEvent('keydown', one.init));
      }
    }
  });
}

/** React hears of a text only if it differs from the one that it knows: it has to be set behind its back. */
function type(field: HTMLInputElement, text: string): void {
  field.value = '';
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** React may have put a button in the place of a link: both have the same mark. */
function present(element: Element): Element {
  const mark = element.getAttribute('data-needs-react');
  const other = document.querySelector<HTMLElement>(`[data-needs-react="${mark}"]`);
  if (element.isConnected || !other) {
    return element.isConnected ? element : document.body;
  }
  if (document.activeElement === document.body) {
    other.focus();
  }
  return other;
}

const hasModifier = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  ctrlKey || metaKey || shiftKey || altKey;

/** The keys that open the search. */
const isSearch = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !altKey && (ctrlKey || metaKey ? key.toLowerCase() === 'k' : key === '/');

/** Keys that are more than a click on what has the focus: menus of the navbar. */
const isForControl = ({ key, target }: KeyboardEvent): boolean =>
  (key === 'Enter' || key === ' ') &&
  target instanceof Element &&
  target.matches('[aria-haspopup][href="#"]');
