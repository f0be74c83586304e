import { expect, it } from 'vitest';
import { pageState } from '../../../tests/support/page-state';
import { shownStates } from './shown';

const path = 'i18n/ru/a.mdx';
const section = { id: 'a', title: 'А', kind: 'changed' as const, path };
const staleSections = [{ ...section, changes: [{ before: 'a', after: 'b' }] }];
const pages = [
  pageState({ permalink: '/', state: 'stale', staleSections }),
  pageState({ permalink: '/3.x', state: 'missing', path: 'i18n/ru/x.mdx' }),
  pageState({ permalink: '/fresh' }),
  pageState({ permalink: '/untracked', state: 'untracked' }),
  pageState({ permalink: '/', locale: 'de', state: 'missing' }),
];

it('keeps of one language what its pages have to say, by their address', () => {
  expect(shownStates(pages, 'ru', '/ru/')).toEqual({
    '/ru/': { state: 'stale', sections: [section] },
    '/ru/3.x': { state: 'missing', path: 'i18n/ru/x.mdx' },
  });
  expect(Object.keys(shownStates(pages, 'de', '/docs/de/'))).toEqual(['/docs/de/']);
});
