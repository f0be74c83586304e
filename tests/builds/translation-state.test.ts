import fs from 'node:fs';
import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Locale } from '../../i18n/locales';
import { createStaticServer, listen } from '../../src/commands/static-server';
import { contentDir } from '../../src/content/layout';
import { repository, url } from '../../src/site';
import { blobId } from '../../translation/provenance/blob';
import { withStamp } from '../../translation/provenance/stamp';
import { violations } from '../support/axe';
import { phone } from '../support/looks';
import { SiteCopy } from '../support/site-copy';
import { startReact } from '../support/start-react';
import { launchBrowser } from '../support/tools';

const desktop = { width: 1280, height: 900 };

/** Where a file of the current version is in a language. */
const fileIn = (locale: Locale, name: string): string =>
  `${contentDir('', { locale, area: 'docs', version: 'current' })}/${name}`;

const stalePage = 'troubleshooting.mdx';
const stalePartial = 'next-app-router/_integration.mdx';
const missingPage = 'concepts/opaque-token.mdx';
/** The index of a folder, whose address Docusaurus writes with a slash in places. */
const missingIndex = 'organizations/README.mdx';
const missingPartial = 'next-app-router/_guide-tip.mdx';

let site: SiteCopy;
let server: Server;
let browser: Browser;
let origin = '';
const errors: string[] = [];

/** Says in a translation that it was made from English as it is now. */
function stamp(locale: Locale, name: string): void {
  const file = fileIn(locale, name);
  const source = { blob: blobId(site.read(fileIn('en', name))), sections: new Map() };
  site.write(file, withStamp(site.read(file), source));
}

/** In Russian: enough of them to see that they are found; the others are in English. */
const russianMessages: Record<string, string> = {
  'localeMenu.missing': 'не переведено',
  'translationState.sectionsChanged': 'Изменился {count} раздел|Изменились {count} раздела|Много',
  'translationStatus.missing': 'Не переведено',
};

function writeMessages(): void {
  const file = 'i18n/ru/code.json';
  const messages = Object.entries(JSON.parse(site.read(file))).filter(
    ([id]) => !/^(localeMenu|translationStat|untranslated)/.test(id),
  );
  const russian = Object.entries(russianMessages).map(([id, message]) => [id, { message }]);
  site.write(file, JSON.stringify(Object.fromEntries([...messages, ...russian])));
}

beforeAll(async () => {
  site = new SiteCopy();
  writeMessages();
  for (const locale of ['ru', 'de'] as const) {
    stamp(locale, stalePage);
    stamp(locale, stalePartial);
    stamp(locale, 'README.mdx');
  }
  site.commit();
  const english = fileIn('en', stalePage);
  site.replace(
    english,
    'Search this page for the text of your error.',
    'Search here for your error.',
  );
  site.replace(english, '**Way out.** Check the session', '**Way out.** Look at the session');
  site.replace(
    english,
    '## Session and callback',
    '## Newer than the rest \\{#newer}\n\nText.\n\n$&',
  );
  site.replace(fileIn('en', stalePartial), 'everything in one object', 'all of it in one object');
  site.remove(fileIn('ru', missingPage));
  site.remove(fileIn('ru', missingIndex));
  site.remove(fileIn('ru', missingPartial));
  stamp('de', stalePage);
  stamp('de', stalePartial);
  site.commit();
  const { isBuilt, output } = await site.build('en', 'ru', 'de');
  expect(isBuilt, output).toBe(true);
  server = createStaticServer(site.path('build'));
  origin = await listen(server, 0);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  await site.delete();
});
afterEach(() => expect(errors.splice(0)).toEqual([]));

async function visit(address: string, options: Parameters<Browser['newContext']>[0] = {}) {
  const page = await (await browser.newContext({ viewport: desktop, ...options })).newPage();
  await startReact(page);
  page.setDefaultTimeout(15_000);
  page.on('console', (message) => {
    if (message.type() === 'error') {
      errors.push(`${page.url()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
  await page.goto(origin + address);
  if (options.javaScriptEnabled !== false) {
    await page.locator('html[data-has-hydrated=true]').waitFor();
  }
  return page;
}

/** Text without markup, white space made plain. */
const textOf = async (page: Page, selector: string): Promise<string[]> =>
  (await page.locator(selector).allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

const attributesOf = (page: Page, selector: string, name: string) =>
  page.locator(selector).evaluateAll((all, name) => all.map((one) => one.getAttribute(name)), name);

it('says above a page how many sections are behind, and where', async () => {
  const page = await visit('/ru/troubleshooting');
  const notice = page.locator('article div', { hasText: /^Изменились 3 раздела/ });
  const links = notice.getByRole('listitem');
  expect(await links.allInnerTexts()).toEqual([
    'Beginning of the page',
    'Newer than the rest (new in English)',
    'not_authenticated: Not authenticated.',
  ]);
  const hrefs = await notice
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(hrefs).toEqual([
    '#changed-beginning',
    '/troubleshooting#newer',
    '#not-authenticated',
    `${repository}/edit/main/${fileIn('ru', stalePage)}`,
  ]);
  expect(await links.nth(1).getByRole('link').getAttribute('lang')).toBe('en');
  for (const id of ['changed-beginning', 'not-authenticated']) {
    expect(await page.locator(`#${id}`).count()).toBe(1);
  }
  await page.context().close();
});

it.each([
  ['/ru/troubleshooting', '/troubleshooting#not-authenticated', '#not-authenticated + p'],
  ['/ru/troubleshooting', '/troubleshooting', 'article header p:last-child'],
  [
    '/ru/quick-starts/next-app-router',
    '/quick-starts/next-app-router#prepare-configs',
    '#prepare-configs + p',
  ],
])('says it at the section, one click from English: %s to %s', async (address, href, line) => {
  const page = await visit(address, { javaScriptEnabled: false });
  expect(await textOf(page, line)).toEqual([
    'This section has changed in English since it was translated. Show the English text',
  ]);
  const link = page.locator(`${line} a`);
  expect(await link.getAttribute('href')).toBe(href);
  expect(await link.getAttribute('hreflang')).toBe('en');
  await link.click();
  expect(page.url()).toBe(origin + href);
  await page.context().close();
});

it.each([
  ['/ru/troubleshooting', '#not-authenticated', ['Look at'], ['Check']],
  ['/ru/troubleshooting', '', ['here'], ['this page', 'the text of']],
  ['/ru/quick-starts/next-app-router', '#prepare-configs', ['all of it'], ['everything']],
])('goes to the words that changed in English: %s %s', async (address, id, added, removed) => {
  const page = await visit(address);
  const line = page.locator(id ? `${id} ~ p` : '#changed-beginning').first();
  await line.getByRole('button', { name: 'Показать изменения' }).click();
  const changed = page.locator('[data-changed]:focus');
  await changed.waitFor();
  expect(await changed.getAttribute('lang')).toBe('en');
  expect(await changed.getAttribute('data-english')).toBe(id.slice(1));
  expect(await textOf(page, '[data-changed] ins')).toEqual(added);
  expect(await textOf(page, '[data-changed] del')).toEqual(removed);
  await expect.poll(() => changed.evaluate(isInSight)).toBe(true);
  expect(await page.locator('[data-changed]').count(), 'unchanged blocks').toBe(1);
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

const isInSight = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 60 && bottom <= window.innerHeight;
};

it('shows a section that the translation does not have yet at its place', async () => {
  const page = await visit('/ru/troubleshooting');
  await page.getByRole('button', { name: 'Английский оригинал', exact: true }).click();
  const added = page.locator('[data-english=newer]');
  await added.first().waitFor();
  expect(await added.allInnerTexts()).toEqual(['Newer than the rest', 'Text.']);
  expect(await added.last().evaluate((one) => one.nextElementSibling?.id)).toBe(
    'session-and-callback',
  );
  await page.context().close();
});

it('uses the plural forms of the language', async () => {
  const page = await visit('/ru/quick-starts/next-app-router', { javaScriptEnabled: false });
  expect(await page.getByText('Изменился 1 раздел').count()).toBe(1);
  await page.context().close();
});

it('says nothing at sections and pages that are up to date', async () => {
  const lines = 'text=since it was translated';
  const russian = await visit('/ru/troubleshooting');
  expect(await russian.locator(lines).count()).toBe(2);
  for (const address of ['/de/troubleshooting', '/de/quick-starts/next-app-router', '/ru/']) {
    const page = await visit(address);
    expect(await page.locator(lines).count(), address).toBe(0);
    await page.context().close();
  }
  await russian.context().close();
});

it.each([
  ['/ru/concepts/opaque-token', missingPage],
  ['/ru/organizations', missingIndex],
])(
  'offers to translate %s, which is English, and to edit the English file',
  async (address, file) => {
    const page = await visit(address);
    const link = page.getByRole('link', { name: 'Translate this page' });
    const target = new URL((await link.getAttribute('href')) ?? '');
    expect(target.origin + target.pathname).toBe(`${repository}/new/main`);
    expect(target.searchParams.get('filename')).toBe(fileIn('ru', file));
    expect(await attributesOf(page, '.theme-edit-this-page', 'href')).toEqual([
      `${repository}/edit/main/${fileIn('en', file)}`,
    ]);
    expect(await page.locator('article div[lang=en] h1').count()).toBe(1);
    await page.context().close();
  },
);

it('says in its Markdown that a page is English, and leads to the English one in lists', () => {
  const title = '# Opaque token\n';
  expect(site.read('build/ru/concepts/opaque-token.md')).toContain(
    `${title}\n<${url}/ru/concepts/opaque-token>\n\n> This page is not translated yet.`,
  );
  expect(site.read('build/concepts/opaque-token.md')).not.toContain('not translated');
  expect(site.read('build/ru/llms.txt')).toContain(
    `- [Opaque token (English)](${url}/concepts/opaque-token.md): `,
  );
  expect(site.read('build/ru/llms-full.txt')).not.toContain(title);
  expect(site.read('build/de/llms-full.txt')).not.toContain(title);
  expect(site.read('build/llms-full.txt')).toContain(title);
});

it('marks a part that is English in a translated page, in the language of the reader', async () => {
  const page = await visit('/ru/quick-starts/next-app-router');
  const note = page.locator('p', {
    hasText: 'This part is not translated yet. Translate this part',
  });
  expect(await note.count()).toBe(1);
  expect(await note.evaluate((one) => one.closest('[lang]')?.getAttribute('lang'))).toBe('ru');
  const target = new URL((await note.getByRole('link').getAttribute('href')) ?? '');
  expect(target.searchParams.get('filename')).toBe(fileIn('ru', missingPartial));
  expect(await note.locator('+ div[lang=en] > .theme-admonition-tip').count()).toBe(1);
  expect(await attributesOf(page, '.theme-edit-this-page', 'href')).toEqual([
    `${repository}/edit/main/${fileIn('ru', 'next-app-router/README.mdx')}`,
  ]);
  await page.context().close();
});

/** Names of the languages in the menu, as they are read out. */
async function menuOf(page: Page): Promise<string[]> {
  await page.locator('.navbar__link', { hasText: 'Русский' }).hover();
  return textOf(page, '.dropdown__link[lang]');
}

it('tells in the menu of languages how the page stands in each, without JavaScript', async () => {
  const page = await visit('/ru/concepts/opaque-token', { javaScriptEnabled: false });
  expect(await menuOf(page)).toEqual([
    'English',
    'Русский не переведено',
    '简体中文',
    'Deutsch',
    'Português (Brasil)',
    'Français',
  ]);
  const link = page.getByRole('link', { name: 'Русский не переведено' });
  expect(await link.locator('.missing-in-ru').getAttribute('lang')).toBe('ru');
  await page.goto(`${origin}/ru/troubleshooting`);
  expect((await menuOf(page)).slice(0, 4)).toEqual([
    'English',
    'Русский partly outdated',
    expect.stringContaining('简体中文'),
    'Deutsch',
  ]);
  await page.context().close();
});

it('tells it after a change of page too, in one request for all pages', async () => {
  const page = await visit('/ru/', { locale: 'ru-RU' });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  expect((await menuOf(page))[1]).toBe('Русский');
  expect(await page.locator('link[hreflang]').count()).toBeGreaterThan(0);
  await page.locator('.navbar').getByRole('link', { name: 'Устранение неполадок' }).click();
  await page.waitForURL(`${origin}/ru/troubleshooting`);
  await expect.poll(async () => (await menuOf(page))[1]).toBe('Русский partly outdated');
  expect(await page.locator('link[hreflang]').count()).toBe(0);
  await page.goBack();
  await expect.poll(async () => (await menuOf(page))[1]).toBe('Русский');
  expect(requests.filter((path) => path === '/translation-states.json')).toHaveLength(1);
  expect(requests.filter((path) => path.endsWith('.html'))).toEqual([]);
  await page.context().close();
});

it('tells it in the menu of a phone', async () => {
  const page = await visit('/ru/troubleshooting', { viewport: phone });
  await page.locator('.navbar__toggle').click();
  await page.locator('.navbar-sidebar__back').click();
  await page.locator('.navbar-sidebar').getByRole('button', { name: 'Языки' }).click();
  const item = page.locator('.navbar-sidebar').getByRole('link', { name: 'Русский' });
  await expect.poll(() => item.innerText()).toBe('Русский partly outdated');
  await page.context().close();
});

const alternatesOf = async (address: string): Promise<Record<string, string>> => {
  const html = site.read(`build${address}.html`);
  const links = html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g);
  return Object.fromEntries([...links].map(([, lang = '', href = '']) => [lang, href]));
};

it('lists for search engines the languages into which a page is translated', async () => {
  const expected = {
    en: `${url}/concepts/opaque-token`,
    'zh-CN': `${url}/zh/concepts/opaque-token`,
    de: `${url}/de/concepts/opaque-token`,
    'pt-BR': `${url}/pt/concepts/opaque-token`,
    fr: `${url}/fr/concepts/opaque-token`,
    'x-default': `${url}/concepts/opaque-token`,
  };
  expect(await alternatesOf('/concepts/opaque-token')).toEqual(expected);
  expect(await alternatesOf('/de/concepts/opaque-token')).toEqual(expected);
  expect(await alternatesOf('/ru/concepts/opaque-token')).toEqual({});
  expect(await alternatesOf('/de/3.x/concepts/opaque-token')).toEqual({});
  expect(Object.keys(await alternatesOf('/de/troubleshooting'))).toHaveLength(7);
  const canonical = / href=([^ >]+)/.exec(
    /<link[^>]*rel=canonical[^>]*>/.exec(
      site.read('build/ru/3.x/concepts/opaque-token.html'),
    )?.[0] ?? '',
  );
  expect(canonical?.[1], 'an old version of a page that is English now').toBe(
    `${url}/concepts/opaque-token`,
  );
  expect(site.read('build/ru/sitemap.xml')).not.toContain('opaque-token');
  expect(site.read('build/de/sitemap.xml')).toContain('opaque-token');
});

it.each([
  ['without JavaScript', '/ru/translations', false],
  ['with JavaScript', '/ru/translations', true],
  ['after a change of page', '/ru/troubleshooting', true],
])('shows the state of all pages in all languages, %s', async (_, start, javaScriptEnabled) => {
  const page = await visit(start, { javaScriptEnabled });
  if (start !== '/ru/translations') {
    await page.locator('.menu__link[href="/ru/translations"]').click();
  }
  const bars = page.locator('.translation-status li');
  await bars.first().waitFor();
  expect(await bars.count()).toBe(5);
  const russian = bars.filter({ hasText: 'Русский' });
  const [, fresh, all] = /(\d+) of (\d+)$/.exec(await russian.innerText()) ?? [];
  expect(Number(fresh)).toBeGreaterThan(100);
  expect(Number(fresh)).toBeLessThan(Number(all));
  const bar = page.getByRole('progressbar', { name: 'Русский' });
  expect(await bar.evaluate((one: HTMLProgressElement) => [one.value, one.max])).toEqual([
    Number(fresh),
    Number(all),
  ]);
  const table = page.getByRole('table', { name: 'State of each page in each language' });
  const cell = (title: string, column: number) =>
    table.getByRole('row', { name: title }).first().getByRole('cell').nth(column);
  expect(await cell('Opaque token', 0).innerText()).toMatch(
    /^Не переведено\s+Translate\s+Discuss$/,
  );
  expect(await cell('Устранение неполадок', 0).innerText()).toMatch(
    /^Partly outdated\s+Update\s+Discuss$/,
  );
  expect(await cell('Устранение неполадок', 2).innerText()).toMatch(/^Up to date\s+Discuss$/);
  const link = (name: string) => table.getByRole('link', { name }).first().getAttribute('href');
  expect(await link('Translate: Opaque token, Русский')).toBe(
    `${repository}/new/main?filename=${encodeURIComponent(fileIn('ru', missingPage))}`,
  );
  expect(await link('Update: Устранение неполадок, Русский')).toBe(
    `${repository}/edit/main/${fileIn('ru', stalePage)}`,
  );
  const issue = new URL((await link('Discuss: Устранение неполадок, Deutsch')) ?? '');
  expect(issue.searchParams.get('title')).toBe('[de] Troubleshooting');
  expect(issue.searchParams.get('body')).toContain(`${url}/de/troubleshooting`);
  await page.context().close();
});

it('leaves out of the bundle of a language what it knows of others', () => {
  const bundle = (folder: string) =>
    fs
      .readdirSync(site.path(`${folder}/assets/js`))
      .map((name) => site.read(`${folder}/assets/js/${name}`))
      .join('');
  // without printing whole bundles
  expect(bundle('build/ru').includes(fileIn('ru', missingPage))).toBe(true);
  expect(bundle('build/de').includes('i18n/ru/')).toBe(false);
});

it.each([
  '/ru/troubleshooting',
  '/ru/quick-starts/next-app-router',
  '/ru/concepts/opaque-token',
  '/ru/translations',
  '/translations',
])('passes axe in both colour modes, and fits a phone: %s', async (address) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await visit(address, { colorScheme });
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize(phone);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
    await page.context().close();
  }
});

it('keeps up in the running server of a writer', async () => {
  const address = await site.start('ru');
  const page = await browser.newPage();
  page.setDefaultTimeout(30_000);
  const lines = page.getByText('This section has changed in English');
  await page.goto(new URL('translations', address).href);
  await page.getByText('This content is made by npm run build.').first().waitFor();
  await page.goto(new URL('troubleshooting', address).href);
  await lines.nth(1).waitFor();
  stamp('ru', stalePage);
  await lines.first().waitFor({ state: 'detached' });
});
