/** Where the browser keeps that a reader has chosen a language: with it, no other is offered. */
export const choiceKey = 'logto-docs-language';

/** Whether the reader has chosen; a browser that keeps nothing cannot tell. */
export function hasChosen(): boolean {
  try {
    return localStorage.getItem(choiceKey) !== null;
  } catch {
    return false;
  }
}

/** Keeps the reader's choice. */
export function choose(language: string): void {
  try {
    localStorage.setItem(choiceKey, language);
  } catch {
    // a browser that keeps nothing asks again
  }
}
