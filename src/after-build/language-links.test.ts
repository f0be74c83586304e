import { expect, it } from 'vitest';
import { pageState } from '../../tests/support/page-state';
import { url } from '../site';
import { languageLinks } from './language-links';

const addressesIn = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(([, lang = '', href = '']) => [
      lang,
      href.slice(url.length),
    ]),
  );

it('lists English and the languages into which the page is translated', () => {
  const page = { permalink: '/guide' };
  const links = languageLinks([
    pageState({ ...page, locale: 'ru', state: 'stale' }),
    pageState({ ...page, locale: 'zh', state: 'fresh' }),
    pageState({ ...page, locale: 'de', state: 'missing' }),
    pageState({ ...page, locale: 'pt', state: 'untracked' }),
  ]);
  expect(addressesIn(links)).toEqual({
    en: '/guide',
    ru: '/ru/guide',
    'zh-CN': '/zh/guide',
    'pt-BR': '/pt/guide',
    'x-default': '/guide',
  });
});

it('lists English alone where there is nothing else', () => {
  const links = languageLinks([pageState({ permalink: '/', state: 'missing' })]);
  expect(addressesIn(links)).toEqual({ en: '/', 'x-default': '/' });
});

it('encodes addresses, and ends that of the home page with a slash', () => {
  expect(languageLinks([pageState({ permalink: '/' })])).toContain(`href="${url}/ru/"`);
  expect(languageLinks([pageState({ permalink: '/a b"&c' })])).toContain('/a%20b%22&amp;c"');
});

it('lists nothing for an old version', () => {
  expect(languageLinks([pageState({ version: '3.x', permalink: '/3.x' })])).toBe('');
});
