import { expect, it } from 'vitest';
import { inHead, withAttributes } from './page';

const page = '<!doctype html><html lang=ru class="a"><head><title>x</title></head><body></body>';

it('adds attributes to the root, without those that have no value', () => {
  expect(withAttributes(page, { 'data-stale': 'ru de', 'data-missing': '' })).toBe(
    page.replace('<html', '<html data-stale="ru de"'),
  );
  expect(withAttributes(page, {})).toBe(page);
});

it('escapes what is special in attributes', () => {
  expect(withAttributes('<html>', { a: '"<&' })).toBe('<html a="&quot;&lt;&amp;">');
});

it('adds elements at the end of the head, whatever they contain', () => {
  expect(inHead(page, '<link href="$&">')).toContain('</title><link href="$&"></head>');
});

it('refuses a text that is no page', () => {
  expect(() => inHead('<p>nothing', '<link>')).toThrow('expected </head> in it: <p>nothing');
  expect(() => withAttributes('<htmlish>', {})).toThrow('This is no page');
});
