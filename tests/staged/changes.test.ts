import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defaultLocale, type Locale, localeNames, locales } from '../../i18n/locales';
import { createStaticServer, listen } from '../../src/commands/static-server';
import { contentDir } from '../../src/content/layout';
import { SiteCopy } from '../support/site-copy';
import { inLocale } from '../support/site-under-test';
import { launchBrowser } from '../support/tools';

const translated = localeNames.filter((name) => name !== defaultLocale);
const name = 'concepts/opaque-token.mdx';
const address = '/concepts/opaque-token';
const section = 'userinfo';
const sentence = 'For your own API, prefer a JWT.';

let site: SiteCopy;
let browser: Browser;
let server: Server | undefined;
beforeAll(async () => {
  site = new SiteCopy();
  site.commit();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  stop();
  await site.delete();
});

function stop(): void {
  server?.closeAllConnections();
  server?.close();
}

const fileIn = (locale: Locale, file: string): string =>
  `${contentDir('', { locale, area: 'docs', version: 'current' })}/${file}`;

interface State {
  locale: Locale;
  path: string;
  state: string;
  staleSections: string[];
}

/** What `status` says of files that are not up to date. */
async function behind(): Promise<State[]> {
  const { output } = await site.translation('status', '--format', 'json');
  const { files } = JSON.parse(output) as { files: State[] };
  return files
    .filter(({ state }) => state !== 'fresh')
    .map(({ locale, path, state, staleSections }) => ({ locale, path, state, staleSections }));
}

/** Builds all languages, and opens the page in each. */
async function pages(): Promise<Map<Locale, Page>> {
  const { isBuilt, output } = await site.build();
  expect(isBuilt, output).toBe(true);
  stop();
  server = createStaticServer(site.path('build'));
  const origin = await listen(server, 0);
  const opened = new Map<Locale, Page>();
  for (const locale of localeNames) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(origin + inLocale(locale, address));
    opened.set(locale, page);
  }
  return opened;
}

/** Links to stale sections above the page, lines below headings, notes in the menu of languages. */
async function shownOn(page: Page) {
  await page.locator('.navbar__link', { hasText: /./ }).last().waitFor();
  const english = page.locator(`article a[href="${address}#${section}"]`);
  const listed = page.locator(`article a[href="#${section}"]:not(.hash-link)`);
  await page.locator('.navbar__item.dropdown', { has: page.locator('svg') }).hover();
  const menu = page.locator('.dropdown__link[lang]');
  const notes = await menu.evaluateAll((items) =>
    items
      .filter((item) =>
        [...item.querySelectorAll('.locale-note')].some((note) => note.checkVisibility()),
      )
      .map((item) => item.getAttribute('lang')),
  );
  return { lines: await english.count(), listed: await listed.count(), notes };
}

const htmlLangs = translated.map((locale) => locales[locale].htmlLang);

it('shows a changed English sentence in every language as one stale section', async () => {
  site.replace(fileIn(defaultLocale, name), sentence, 'For an API of your own, prefer a JWT.');
  site.commit();
  expect(await behind()).toEqual(
    translated.map((locale) => ({
      locale,
      path: fileIn(locale, name),
      state: 'stale',
      staleSections: [section],
    })),
  );
  for (const [locale, page] of await pages()) {
    const count = locale === defaultLocale ? 0 : 1;
    expect(await shownOn(page), locale).toEqual({ lines: count, listed: count, notes: htmlLangs });
  }
});

it('shows it no longer once each language has translated and stamped it', async () => {
  for (const locale of translated) {
    const file = fileIn(locale, name);
    const refused = await site.translation('stamp', file, `#${section}`);
    expect(refused.exitCode, refused.output).toBe(2);
    site.write(file, site.read(file).replace(/JWT(?=.*\n\n## .*#introspection)/, 'JWT (JWT)'));
    const stamped = await site.translation('stamp', file, `#${section}`);
    expect(stamped.exitCode, stamped.output).toBe(0);
  }
  expect(await behind()).toEqual([]);
  const { exitCode, output } = await site.translation('check', '--base', 'HEAD');
  expect(exitCode, output).toBe(0);
  for (const [locale, page] of await pages()) {
    expect(await shownOn(page), locale).toEqual({ lines: 0, listed: 0, notes: [] });
  }
});

it('carries a changed line of code into every language by `fix` alone', async () => {
  site.commit();
  const file = 'next/_external-storage.mdx';
  const [before, after] = ['sessions.delete(id);', 'sessions.delete(String(id));'];
  site.replace(fileIn(defaultLocale, file), before, after);
  site.commit();
  expect((await behind()).length).toBeGreaterThan(translated.length);
  const { exitCode, output } = await site.translation('fix');
  expect(exitCode, output).toBe(0);
  expect(await behind()).toEqual([]);
  for (const locale of translated) {
    expect(site.read(fileIn(locale, file))).toContain(after);
    expect(site.read(fileIn(locale, file))).not.toContain(before);
  }
});
