import type { BlockChange } from '../../../translation/block-changes';
import { align } from './align';
import { type Block, sectionsOf, wordsOf } from './blocks';
import { changeOf, markChange, removedText } from './changes';
import { lineDifference } from './code';
import type { English } from './load';
import styles from './styles.module.css';

/**
 * Puts English below each block of a translated page: as new elements beside those of React, which it
 * neither changes nor removes.
 *
 * @param isShown which sections are asked for, by their id
 * @returns takes it all away again
 */
export function showEnglish(
  article: Element,
  { sections, changes }: English,
  isShown: (id: string) => boolean,
): () => void {
  const translated = sectionsOf(article);
  const added: HTMLElement[] = [];
  let last: Block | undefined;
  let isPartShown = isShown('');
  for (const [id, english] of sections) {
    const blocks = translated.get(id);
    // a section that the translation does not have yet goes with the one before
    isPartShown = blocks ? isShown(id) : isPartShown;
    if (isPartShown) {
      const shown = showSection(english, blocks ?? [], changes[id] ?? [], last);
      for (const element of shown) {
        element.dataset.english = id;
      }
      added.push(...shown);
    }
    last = blocks?.at(-1) ?? last;
  }
  return () => {
    for (const element of added) {
      element.remove();
    }
  };
}

function showSection(
  english: Block[],
  translated: Block[],
  changes: BlockChange[],
  before: Block | undefined,
): HTMLElement[] {
  const isNew = ({ text }: Block): boolean => changeOf(text, changes)?.before === '';
  const older = english.filter((block) => !isNew(block));
  const pairs = align(translated, older);
  const added: HTMLElement[] = [];
  let place = before;
  let below: Element | undefined;
  for (const block of english) {
    const own = translated[pairs[older.indexOf(block)] ?? -1];
    if (own) {
      place = own;
      below = undefined;
    }
    const change = changeOf(block.text, changes);
    const isSaid = !change && (own?.text === block.text || isUsualTitle(block));
    const element = isSaid ? undefined : englishOf(block, own);
    if (!element || !place) {
      continue;
    }
    if (change) {
      markChange(element, change);
    }
    insert(element, own, below ?? flowOf(place));
    below = own ? undefined : element;
    added.push(element);
  }
  const gone = removedText(changes);
  const end = added.at(-1) ?? (place && flowOf(place));
  if (gone && end) {
    flowOf({ element: end }).after(gone);
    added.push(gone);
  }
  return added;
}

/** The title of a note that has none of its own: the theme says it in each language. */
const isUsualTitle = ({ kind, text }: Block): boolean =>
  kind === 'title' && /^(note|tip|info|warning|danger|caution)$/i.test(text);

/** The element that says in English what a block says. */
function englishOf(block: Block, own: Block | undefined): HTMLElement {
  const isInside = own && isInline(own);
  const element = document.createElement(block.kind === 'code' ? 'pre' : isInside ? 'span' : 'p');
  element.lang = 'en';
  element.classList.add(styles.english ?? '', styles[block.kind] ?? '');
  if (block.kind === 'code') {
    const code = document.createElement('code');
    code.textContent = own ? lineDifference(own.text, block.text) : block.text;
    code.translate = false;
    element.tabIndex = 0; // what scrolls has to be reached by keyboard
    element.append(code);
  } else {
    element.append(...wordsOf(block.element, block.kind).childNodes);
  }
  return element;
}

const isInline = ({ kind }: Block): boolean =>
  kind === 'item' || kind === 'inline' || kind === 'title';

function insert(element: Element, own: Block | undefined, after: Element): void {
  if (!own) {
    after.after(element);
  } else if (!isInline(own)) {
    const row = own.element.nextElementSibling;
    (own.kind === 'heading' && row?.matches('[data-interface]') ? row : own.element).after(element);
  } else {
    const child =
      own.kind === 'item' &&
      [...own.element.children].find((one) => one.matches('ul, ol, pre, p, div, table'));
    own.element.insertBefore(element, child || null);
  }
}

/** The element after which a paragraph may stand. */
const flowOf = ({ element }: Pick<Block, 'element'>): Element =>
  element.closest(
    '.table-scroller, .sequence, .theme-admonition, .markdown :is(ul, ol), details',
  ) ?? element;

/** Brings the reader to what changed in a section, else to its English text. */
export function goToEnglish(article: Element, id: string): void {
  const english = [...article.querySelectorAll<HTMLElement>('[data-english]')].filter(
    (element) => element.dataset.english === id,
  );
  const target = english.find((element) => 'changed' in element.dataset) ?? english[0];
  if (target) {
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'center' });
  }
}
