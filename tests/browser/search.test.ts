import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../i18n/locales';
import { versionNames } from '../../src/versions';
import { inLocale, message, sharedSite } from '../support/site-under-test';

const [, old = ''] = versionNames;
const desktop = { viewport: { width: 1280, height: 900 } };
const site = sharedSite();

async function visit(locale: Locale, address: string): Promise<Page> {
  const page = await site().visit(inLocale(locale, address), desktop);
  await page.locator('html[data-has-hydrated=true]').waitFor();
  return page;
}

/** Types a query into the open search and waits for its answer. */
async function ask(page: Page, query: string): Promise<string[]> {
  await page.getByRole('combobox').fill(query);
  await page
    .locator(`[role=listbox][data-query=${JSON.stringify(query)}]`)
    .waitFor({ state: 'attached' });
  return page
    .getByRole('option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('href') ?? ''));
}

const pages = new Map<string, Page>();

/** Asks on a page that is kept for further questions. */
async function asked(locale: Locale, query: string, address = '/quick-starts'): Promise<string[]> {
  const key = locale + address;
  const page = pages.get(key) ?? (await visit(locale, address));
  if (!pages.has(key)) {
    pages.set(key, page);
    await page.keyboard.press('/');
  }
  return ask(page, query);
}

describe.each([
  ['ru', 'Как обновить токен доступа?'],
  ['zh', '如何刷新访问令牌'],
] as const)('a reader in %s', (locale, question) => {
  it('loads nothing of the search before it is opened', async () => {
    const page = await site().visit(inLocale(locale, '/quick-starts'), desktop);
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.reload({ waitUntil: 'networkidle' });
    await page.locator('html[data-has-hydrated=true]').waitFor();
    expect(loaded.filter((address) => address.includes('/pagefind/'))).toEqual([]);
    await page.keyboard.press('/');
    await ask(page, question);
    expect(loaded.some((address) => address.includes('/pagefind/'))).toBe(true);
    await page.context().close();
  });

  it('opens it by button or key, chooses by keyboard, and arrives at the section', async () => {
    const page = await visit(locale, '/quick-starts');
    const button = page.getByRole('button', {
      name: message(locale, 'code.json', 'site.search.button'),
    });
    const dialog = page.getByRole('dialog');
    await button.click();
    await page.getByRole('combobox').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+k');

    const found = await ask(page, question);
    expect(found.slice(0, 5)).toContain(
      inLocale(locale, '/concepts/sign-in-flow#tokens-and-refresh'),
    );
    expect(await dialog.locator('mark').count()).toBeGreaterThan(0);
    expect(await dialog.getByRole('status').textContent()).toContain(String(found.length));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    const chosen = dialog.getByRole('option', { selected: true });
    expect(await chosen.getAttribute('href')).toBe(found[1]);
    expect(await page.getByRole('combobox').getAttribute('aria-activedescendant')).toBe(
      await chosen.getAttribute('id'),
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${found[1]}`);
    await dialog.waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('finds names by all of it and by part, in any width', async () => {
    const section = inLocale(
      locale,
      '/quick-starts/next-app-router#access-token-in-a-server-component',
    );
    for (const name of [
      'getAccessTokenRSC',
      'AccessTokenRSC',
      'ｇｅｔＡｃｃｅｓｓＴｏｋｅｎＲＳＣ',
    ]) {
      expect((await asked(locale, name)).slice(0, 5)).toContain(section);
    }
    expect(await asked(locale, '@logto/next')).not.toEqual([]);
  });

  it('stays in the version that they read', async () => {
    const found = await asked(locale, question, `/${old}/quick-starts`);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((one) => !one.startsWith(inLocale(locale, `/${old}/`)))).toEqual([]);
  });

  it('is shown English pages, marked as such, where their own have nothing', async () => {
    const page = await visit(locale, '/quick-starts');
    await page.keyboard.press('/');
    const found = await ask(page, 'attackers');
    expect(found).toContain('/quick-starts/next#session-wrapper');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(message(locale, 'code.json', 'site.search.english')).waitFor();
    expect(await dialog.locator('[role=group]:not([lang=en])').count()).toBe(0);
    await page.context().close();
  });

  it('is told that nothing was found', async () => {
    const page = await visit(locale, '/quick-starts');
    await page.keyboard.press('/');
    expect(await ask(page, 'qqqqzzzz')).toEqual([]);
    expect(await page.getByRole('dialog').getByRole('status').textContent()).toContain('qqqqzzzz');
    await page.context().close();
  });
});

it('finds words whichever way they are spelt', async () => {
  const wrapper = inLocale('ru', '/quick-starts/next#session-wrapper');
  expect((await asked('ru', 'обёртка сессии')).slice(0, 5)).toContain(wrapper);
  expect((await asked('ru', 'обертка сессии')).slice(0, 5)).toContain(wrapper);
  const storage = '/fr/quick-starts/next#use-external-session-storage';
  expect(await asked('fr', 'stockage externe')).toContain(storage);
  const variables = '/pt/introduction/set-up-logto-oss#environment-variables';
  expect((await asked('pt', 'variaveis de ambiente')).slice(0, 5)).toContain(variables);
});

it('does not open while a reader types into a field', async () => {
  const page = await visit('en', '/quick-starts');
  await page.getByRole('searchbox').press('/');
  expect(await page.getByRole('searchbox').inputValue()).toBe('/');
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.context().close();
});
