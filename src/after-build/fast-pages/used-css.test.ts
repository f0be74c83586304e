import { describe, expect, it } from 'vitest';
import { namesIn, readSheet } from './used-css';

const used = (css: string, html: string) => readSheet(css).usedBy(namesIn(html));

describe('the rules of a page', () => {
  it.each([
    ['a class', '.a{x:1}.b{x:2}', '<p class="c a">', '.a{x:1}'],
    ['attributes without quotes', '.a{x:1}#b{x:2}#c{x:3}', '<p class=a id=b>', '.a{x:1}#b{x:2}'],
    ['tags', 'p{x:1}table{x:2}', '<P>', 'p{x:1}'],
    ['every part of a selector', '.a .b{x:1}.a .c{x:2}', '<p class="a b">', '.a .b{x:1}'],
    ['selectors of a list one by one', '.a,.b,.c{x:1}', '<p class="a c">', '.a,.c{x:1}'],
    ['states and attributes', 'p:hover,p[x=y]{x:1}', '<p>', 'p:hover,p[x=y]{x:1}'],
    ['what is not to be there', 'p:not(.open){x:1}', '<p>', 'p:not(.open){x:1}'],
    ['one of several', 'p:is(.a,.b){x:1}p:is(.b,.c){x:2}', '<p class=a>', 'p:is(.a,.b){x:1}'],
    ['what is inside', 'p:has(>.b){x:1}p:has(i){x:2}', '<p><i>', 'p:has(i){x:2}'],
    [
      'layers and media, unless empty',
      '@layer a{.b{x:1}}@media print{p{x:1}}',
      '<p>',
      '@media print{p{x:1}}',
    ],
    ['the order of layers', '@layer a,b;.c{x:1}p{x:2}', '<p>', '@layer a,b;p{x:2}'],
    [
      'animations that are used',
      '@keyframes a{to{x:1}}@keyframes b{to{x:1}}p{animation:1s b}',
      '<p>',
      '@keyframes b{to{x:1}}p{animation:1s b}',
    ],
    [
      'custom properties that are used, also by others or by styles of elements',
      ':root{--a:1;--b:var(--c);--c:2;--d:3}p{x:var(--b)}',
      '<p style="x:var( --d)">',
      ':root{--b:var(--c);--c:2;--d:3}p{x:var(--b)}',
    ],
  ])('are those with %s', (_, css, html, expected) => {
    expect(used(css, html)).toBe(expected);
  });

  it('stay in their order', () => {
    expect(used('p{x:1}.a{x:2}p{x:3}', '<p class=a>')).toBe('p{x:1}.a{x:2}p{x:3}');
  });

  it('are made once for pages that are alike to the sheet', () => {
    const sheet = readSheet('.a{x:1}');
    const first = sheet.usedBy(namesIn('<p class="a b">'));
    expect(sheet.usedBy(namesIn('<i class="c a">'))).toBe(first);
    expect(sheet.usedBy(namesIn('<p class="b">'))).toBe('');
  });
});
