import type { BlockChange } from '../../../translation/block-changes';
import { align } from './align';
import { type Block, flow, sectionsOf, wordsOf } from './blocks';
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
  let end: Element | undefined;
  let isPartShown = isShown('');
  for (const [id, english] of sections) {
    const blocks = translated.get(id);
    // a section that the translation does not have yet goes with the one before
    isPartShown = blocks ? isShown(id) : isPartShown;
    if (isPartShown) {
      const shown = showSection(english, blocks ?? [], changes[id] ?? [], end);
      for (const element of shown) {
        element.dataset.english = id;
      }
      added.push(...shown);
    }
    end = later(later(end, blocks?.at(-1)?.element), added.at(-1));
  }
  return () => {
    for (const element of added) {
      element.remove();
    }
  };
}

/** @param end where the section begins, if the translation does not have it */
function showSection(
  english: Block[],
  translated: Block[],
  changes: BlockChange[],
  end: Element | undefined,
): HTMLElement[] {
  const isNew = ({ text }: Block): boolean => changeOf(text, changes)?.before === '';
  const older = english.filter((block) => !isNew(block));
  const pairs = align(translated, older);
  const added: HTMLElement[] = [];
  let place = end;
  for (const block of english) {
    const own = translated[pairs[older.indexOf(block)] ?? -1];
    const change = changeOf(block.text, changes);
    const isSaid = !change && (own?.text === block.text || isUsualTitle(block));
    place = own?.element ?? place;
    if (isSaid || !place) {
      continue;
    }
    const isNewItem = !own && block.kind === 'item' && place.tagName === 'LI';
    const element = englishOf(block, {
      own,
      isChanged: Boolean(change),
      tag: isNewItem ? 'li' : 'p',
    });
    if (change) {
      markChange(element, change);
    }
    if (own) {
      insertBelow(own, element);
    } else {
      (isNewItem ? place : flowOf(place)).after(element);
    }
    place = own && isInline(own) ? place : element;
    added.push(element);
  }
  const gone = removedText(changes);
  const last = later(translated.at(-1)?.element, place);
  if (gone && last) {
    flowOf(last).after(gone);
    added.push(gone);
  }
  return added;
}

/** Which of two elements stands later on the page. */
const later = (a: Element | undefined, b: Element | undefined): Element | undefined =>
  a && b && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? a : (b ?? a);

/** The title of a note that has none of its own: the theme says it in each language. */
const isUsualTitle = ({ kind, text }: Block): boolean =>
  kind === 'title' && /^(note|tip|info|warning|danger|caution)$/i.test(text);

/** The element that says in English what a block says. */
function englishOf(
  block: Block,
  { own, isChanged, tag }: { own: Block | undefined; isChanged: boolean; tag: 'li' | 'p' },
): HTMLElement {
  const isInside = own && isInline(own);
  const element = document.createElement(block.kind === 'code' ? 'pre' : isInside ? 'span' : tag);
  element.lang = 'en';
  element.classList.add(styles.english ?? '', styles[block.kind] ?? '');
  if (block.kind === 'code') {
    const code = document.createElement('code');
    code.textContent = own && !isChanged ? lineDifference(own.text, block.text) : block.text;
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

function insertBelow(own: Block, english: Element): void {
  if (isInline(own)) {
    const children = own.kind === 'item' ? [...own.element.children] : [];
    own.element.insertBefore(english, children.find((child) => child.matches(flow)) ?? null);
  } else {
    withButton(own.element).after(english);
  }
}

/** The button of a heading stands behind it. */
function withButton(element: Element): Element {
  const next = element.nextElementSibling;
  return /^H[2-6]$/.test(element.tagName) && next?.matches('[data-interface]') ? next : element;
}

/** The outermost list, table or the like that an element stands in: a paragraph may follow it. */
function flowOf(element: Element): Element {
  const outer = element.parentElement?.closest(
    '.table-scroller, .sequence, .theme-admonition, .markdown :is(ul, ol), details, .tabs-container',
  );
  return outer ? flowOf(outer) : withButton(element);
}

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
