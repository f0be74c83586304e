import { changed, edited } from '../edited';
import {
  all,
  append,
  block,
  drop,
  misspell,
  moveSection,
  replace,
  section,
  swapWithNext,
  typo,
} from '../edits';
import { flow, home, versions } from '../pages';
import { type Group, stale } from '../scenario';

const more = 'Look at the address bar while you try it.';
const paragraph = (edit: (text: string) => string) => block('paragraph', edit);

export const words: Group = {
  name: 'Words',
  scenarios: [
    changed('a typo', flow, 'callback', paragraph(misspell)),
    changed('one word is another', flow, 'callback', paragraph(replace(/\b[a-z]{6,}\b/, 'other'))),
    changed('a word is gone', flow, 'tokens-and-refresh', paragraph(replace(/ [a-z]{4,}\b/, ''))),
    changed('a word is bold', flow, 'the-messages', paragraph(replace(/ (\w+)/, ' **$1**'))),
    changed('a “not” is gone', flow, 'tokens-and-refresh', replace(' not ', ' ')),
    changed('another number', flow, 'what-is-stored-where', replace(/\b\d\d\b/, '77')),
    changed('other code within a sentence', flow, 'callback', replace(/`\w+`/, '`other`')),
    changed(
      'a sentence more',
      flow,
      'sign-out',
      block('paragraph', (text) => `${text} ${more}`),
    ),
    changed('a new paragraph', flow, 'callback', append(more)),
    changed('a new paragraph in the middle', flow, 'callback', paragraph(append(more))),
    changed(
      'a paragraph rewritten',
      versions,
      'older-versions',
      paragraph(() => more),
    ),
    changed('a paragraph deleted', versions, 'older-versions', paragraph(drop)),
    changed('two paragraphs swapped', versions, 'older-versions', swapWithNext('paragraph')),
    changed('the last words of a page', flow, 'next-steps', replace(/\w+\.$/, 'other.')),
    changed('text before the first heading', flow, '', paragraph(misspell)),
    changed('the title', flow, '', block('heading', replace(/\w+$/, 'again'))),
    changed('text within a component', home, '', paragraph(misspell)),
    edited(
      'words in three sections',
      flow,
      all(typo('callback'), typo('sign-out'), typo('tokens-and-refresh')),
      { [flow]: stale('callback', 'tokens-and-refresh', 'sign-out') },
    ),
    edited(
      'a sentence moved into another section',
      flow,
      all(section('sign-out', append(more)), section('callback', paragraph(drop))),
      { [flow]: stale('callback', 'sign-out') },
    ),
    edited(
      'a section moved and changed',
      flow,
      all(typo('sign-out'), moveSection('sign-out', 'callback')),
      { [flow]: stale('sign-out') },
    ),
  ],
};
