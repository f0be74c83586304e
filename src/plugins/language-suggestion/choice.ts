/** Where the browser keeps that a reader has chosen a language: with it, no other is offered. */
export const choiceKey = 'logto-docs-language';

/** For browsers that keep nothing, until the page is loaded anew. */
let isChosen = false;

export function hasChosen(): boolean {
  try {
    return isChosen || localStorage.getItem(choiceKey) !== null;
  } catch {
    return isChosen;
  }
}

/** Keeps the reader's choice. */
export function choose(language: string): void {
  isChosen = true;
  try {
    localStorage.setItem(choiceKey, language);
  } catch {
    // it asks again on the next visit
  }
}
