import { expect, it } from 'vitest';
import { pageState } from '../../tests/support/page-state';
import type { StatusLabels, StatusRequest } from '../components/TranslationStatus';
import { fillStatus } from './status';

const labels: StatusLabels = {
  fresh: 'Up to date',
  stale: 'Partly outdated',
  missing: 'Not translated',
  untracked: 'Not tracked',
  translate: 'Translate',
  update: 'Update',
  discuss: 'Discuss',
  sections: '{fresh} of {all}',
  caption: 'Caption',
  page: 'Page',
  version: 'Version {version}',
};

/** As the minifier writes it. */
const place = (request: Omit<StatusRequest, 'labels'>) =>
  `<p>Before<div class=translation-status data-part=${request.part}><script type=application/json>${JSON.stringify({ ...request, labels })}</script></div><p>After`;

const pages = [
  pageState({ state: 'stale', freshSections: 1 }),
  pageState({ permalink: '/3.x/guide', version: '3.x' }),
  pageState({
    locale: 'de',
    state: 'missing',
    title: undefined,
    freshSections: 0,
    path: 'i18n/de',
  }),
  pageState({ locale: 'de', permalink: '/3.x/guide', version: '3.x', freshSections: 2 }),
];

it('fills the place of the languages with a bar for each', () => {
  const html = fillStatus(place({ part: 'languages', reader: 'en' }), pages);
  expect(html).toMatch(/^<p>Before<div class=translation-status data-part=languages><ul>/);
  expect(html).toMatch(/<\/ul><\/div><p>After$/);
  const bars = [...html.matchAll(/<progress max="(\d+)" value="(\d+)".*?<span>(.*?)<\/span>/g)];
  expect(bars.map((bar) => bar.slice(1))).toEqual([
    ['8', '5', '5 of 8'],
    ['8', '2', '2 of 8'],
  ]);
});

it('fills the place of the pages with a table of their states', () => {
  const html = fillStatus(place({ part: 'pages', reader: 'ru' }), pages);
  expect(html).toContain('<a href="/ru/guide">Руководство</a>');
  expect(html).toContain('Version 3.x</th>');
  const states = [...html.matchAll(/<span class="translation-(\w+)">(.*?)<\/span>/g)];
  expect(states.map((state) => state.slice(1))).toEqual([
    ['stale', 'Partly outdated'],
    ['missing', 'Not translated'],
    ['fresh', 'Up to date'],
    ['fresh', 'Up to date'],
  ]);
  const actions = [...html.matchAll(/aria-label="(.*?)"/g)].map(([, label]) => label);
  expect(actions).toEqual([
    'Update: Руководство, Русский',
    'Discuss: Руководство, Русский',
    'Translate: Руководство, Deutsch',
    'Discuss: Руководство, Deutsch',
    'Discuss: Руководство, Русский',
    'Discuss: Руководство, Deutsch',
  ]);
});

it('marks the title of a page that the reader gets in English', () => {
  const html = fillStatus(place({ part: 'pages', reader: 'de' }), pages.slice(0, 3));
  expect(html).toContain('<a href="/de/guide" lang="en">Guide</a>');
});

it('leaves other pages alone', () => {
  const html = '<div class=other><script type=application/json>{}</script></div>';
  expect(fillStatus(html, pages)).toBe(html);
});
