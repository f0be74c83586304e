import type { Correction } from './correction';

/** What is typed where the keyboard or the hand was quicker than the eye. */
export const everywhere: Correction[] = [
  {
    pattern: /(?<![./])\.{3}(?![./])/gu,
    replacement: '…',
    advice: 'use the character for the three dots',
  },
  {
    pattern: /(?<=\S) {2,}(?=\S)/gu,
    replacement: ' ',
    expected: 'one space',
    advice: 'remove the others',
  },
];

/** @param marks those that no space may stand before */
export const noSpaceBefore = (marks: string): Correction => ({
  pattern: new RegExp(`(?<=\\S)[ \\u00a0\\u202f]+(?=[${marks}](?:\\s|$))`, 'gu'),
  replacement: '',
  expected: 'no space before the mark',
  advice: 'remove the space',
});

/** @param dash of the language, which has spaces around it */
export const dash = (dash: string, wrong: string): Correction => ({
  // not between numbers, where it may be a minus, and not in an arrow
  pattern: new RegExp(`(?<=[^\\s\\d-])[ \\u00a0](?:${wrong})(?= [^\\s\\d>])`, 'gu'),
  replacement: dash,
  advice: `use a dash, \`${dash.trim()}\``,
});

/** Between letters, or before code, it is no quote. */
export const apostrophe: Correction = {
  pattern: /(?<=\p{L})'(?=[\p{L}\p{Co}])/gu,
  replacement: '’',
  advice: 'use the apostrophe `’`',
};
