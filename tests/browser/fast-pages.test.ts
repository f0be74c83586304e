import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../i18n/locales';
import { inLocale, root, sharedSite } from '../support/site-under-test';

const site = sharedSite();
const guide = '/quick-starts/next-app-router';

/** A page as it is outside of tests: React waits for the reader. */
const open = (locale: Locale, address = guide, options = {}) =>
  site().visit(inLocale(locale, address), {
    waitsForActivity: true,
    viewport: { width: 1280, height: 900 },
    // of the page itself, so that no other is offered
    locale: locale === 'zh' ? 'zh-CN' : locale,
    ...options,
  });

const isReactThere = (page: Page) =>
  page.evaluate(() => document.documentElement.dataset.hasHydrated === 'true');
const react = (page: Page) => page.locator('html[data-has-hydrated=true]').waitFor();

describe.each(['ru', 'zh'] as Locale[])('a page in %s', (locale) => {
  it('loads no script and no style sheet for who only reads', async () => {
    const page = await open(locale, '/translations');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.resourceType()));
    await page.goto(`${site().origin}${inLocale(locale, guide)}`, { waitUntil: 'networkidle' });
    await page.mouse.wheel(0, 3000);
    await page.waitForTimeout(1500);
    expect(asked.filter((type) => /script|stylesheet|fetch|xhr|font/.test(type))).toEqual([]);
    await page.context().close();
  });

  it('answers the colour mode before React is there, and keeps it', async () => {
    const page = await open(locale, guide, { colorScheme: 'light', withoutBundle: true });
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
    const button = page.locator('.navbar [data-color-mode-key]');
    const seen = [];
    for (let turn = 0; turn < 3; turn++) {
      await button.press('Enter');
      seen.push(await page.evaluate(() => document.documentElement.dataset.themeChoice));
    }
    expect(seen).toEqual(['light', 'dark', 'system']);
    await button.press('Enter');
    await button.press('Enter');
    await page.goto(`${site().origin}${inLocale('de', guide)}`);
    expect(await theme(), 'in another language').toBe('dark');
    expect(await isReactThere(page)).toBe(false);
    await page.context().close();
  });

  it('answers tabs by pointer and by keyboard, and React goes on from there', async () => {
    const page = await open(locale);
    const tab = (name: string) => page.getByRole('tab', { name, exact: true }).first();
    const selected = () => page.locator('[role=tab][aria-selected=true]').allInnerTexts();
    const panels = () => page.locator('[role=tabpanel]:not([hidden])').allInnerTexts();
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[role=tab]:nth-child(2)')?.click();
    });
    expect(await isReactThere(page)).toBe(false);
    const chosen = await selected();
    expect(new Set(chosen)).toEqual(new Set(['pnpm']));
    const shown = await panels();
    await tab('pnpm').focus();
    await page.keyboard.press('ArrowRight');
    expect(await tab('Yarn').evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowLeft');
    await react(page);
    await expect.poll(selected).toEqual(chosen);
    expect(await panels()).toEqual(shown);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('pnpm');
    await page.context().close();
  });

  it('shows the tab that was chosen on another page, without React', async () => {
    const page = await open(locale);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[role=tab]:nth-child(3)')?.click();
    });
    await page.goto(`${site().origin}${inLocale(locale, '/quick-starts/next')}`);
    const tabs = await page.locator('[role=tab][aria-selected=true]').allInnerTexts();
    expect(new Set(tabs)).toEqual(new Set(['Yarn']));
    expect(await isReactThere(page)).toBe(false);
    await page.context().close();
  });

  it('loses no click and no key on the way to React', async () => {
    const click = async (selector: string) => {
      const page = await open(locale);
      await page.locator(selector).first().click();
      return page;
    };
    const search = await click('.navbar button[aria-haspopup=dialog]');
    await search.locator('dialog[open]').waitFor();
    await search.context().close();
    const category = await click('.menu__caret[aria-expanded=false]');
    await react(category);
    await expect
      .poll(() => category.locator('.menu__caret').first().getAttribute('aria-expanded'))
      .toBe('true');
    await category.context().close();
    const english = await click('[data-needs-react=page-toggle]');
    await english.locator('[data-needs-react=page-toggle][aria-pressed=true]').waitFor();
    await english.locator('.theme-doc-markdown [lang=en]').first().waitFor();
    await english.context().close();
    const keys = await open(locale);
    await keys.keyboard.press('/');
    await keys.locator('dialog[open]').waitFor();
    await keys.context().close();
    const menu = await open(locale);
    await menu.locator('.navbar .dropdown [aria-haspopup]').last().focus();
    await menu.keyboard.press('Enter');
    await menu.locator('.navbar .dropdown--show').waitFor();
    await menu.context().close();
    const phone = await open(locale, guide, {
      viewport: { width: 390, height: 800 },
      hasTouch: true,
    });
    await phone.locator('.navbar__toggle').tap();
    await phone.locator('.navbar-sidebar--show .navbar-sidebar').waitFor();
    await phone.context().close();
  });

  it('shows at once what a control will do, and takes it back for React', async () => {
    const page = await open(locale, guide, { withoutBundle: true });
    const menu = page.locator('.navbar .dropdown').last();
    const link = menu.getByRole('link').last();
    await menu.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await link.waitFor({ timeout: 1000 });
    expect(await menu.getByRole('button').getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Enter');
    await link.waitFor({ state: 'hidden', timeout: 1000 });
    const category = page.locator('.menu__list-item:has(> ul)').first();
    await category.getByRole('button').first().click();
    expect(await category.locator('ul').evaluate((one) => one.clientHeight)).toBe(0);
    await page.context().close();

    const complete = await open(locale);
    const first = complete.locator('.menu__list-item:has(> ul)').first();
    const height = () => first.locator('> ul').evaluate((one) => one.clientHeight);
    await first.getByRole('button').first().click();
    await react(complete);
    await expect.poll(height).toBe(0);
    await first.getByRole('button').first().click();
    await expect.poll(height).toBeGreaterThan(0);
    await complete.context().close();
  });

  it('dims the page at once for the menu of a phone', async () => {
    const phone = { viewport: { width: 390, height: 800 }, withoutBundle: true };
    const page = await open(locale, guide, phone);
    await page.locator('.navbar__toggle').click();
    const backdrop = page.locator('.navbar-sidebar__backdrop');
    await expect
      .poll(() => backdrop.evaluate((one) => getComputedStyle(one).opacity), { timeout: 1000 })
      .toBe('1');
    await page.context().close();
  });

  it.each([true, false])('opens the contents on a phone, JavaScript: %s', async (isScripted) => {
    const page = await open(locale, guide, {
      viewport: { width: 390, height: 800 },
      javaScriptEnabled: isScripted,
      withoutBundle: true,
    });
    const contents = page.locator('details.theme-doc-toc-mobile');
    await contents.locator('summary').click();
    await contents.locator('a').last().click();
    expect(new URL(page.url()).hash).not.toBe('');
    await page.context().close();
  });

  it('copies every block as React does, and says so', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const copyAll = async (page: Page) => {
      const texts: string[] = [];
      for (const group of await page.locator('[data-copied]').filter({ visible: true }).all()) {
        await group.getByRole('button').last().click({ force: true });
        texts.push(await page.evaluate(() => navigator.clipboard.readText()));
      }
      return texts;
    };
    const before = await open(locale, guide, { permissions, withoutBundle: true });
    const texts = await copyAll(before);
    expect(texts.length).toBeGreaterThan(10);
    const { copied } = await before
      .locator('[data-copied][data-done]')
      .last()
      .evaluate((one) => ({ ...(one as HTMLElement).dataset }));
    await before.locator('body > [role=status]').filter({ hasText: copied }).last().waitFor();
    await before.context().close();
    const after = await open(locale, guide, { permissions, waitsForActivity: false });
    await react(after);
    expect(texts).toEqual(await copyAll(after));
    await after.context().close();
  });

  it('keeps what is typed before React is there', async () => {
    const page = await open(locale, '/quick-starts');
    const field = page.getByRole('searchbox');
    await field.click();
    await page.keyboard.type('pages');
    await react(page);
    await expect.poll(() => page.locator('.markdown [class*=gallery] a').count()).toBe(1);
    expect(await field.inputValue()).toBe('pages');
    await page.context().close();
  });

  it('shows the focus to those who move it with the keyboard', async () => {
    const page = await open(locale, guide, { withoutBundle: true });
    const outline = () =>
      page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await outline()).not.toBe('none');
    await page.context().close();
  });
});

/** Puts the whole style sheet in the place of the rules of the page; the next time, the rules again. */
async function exchangeRules(page: Page): Promise<void> {
  const { sheet } = JSON.parse(
    await page.locator('#page-facts').evaluate((one) => one.textContent ?? ''),
  );
  const whole = fs.readFileSync(path.join(root, 'build', sheet), 'utf8');
  await page.evaluate((text) => {
    const facts = document.getElementById('page-facts') as HTMLElement;
    const style = facts.previousElementSibling as HTMLStyleElement;
    const other = facts.dataset.other ?? text;
    facts.dataset.other = style.textContent ?? '';
    style.textContent = other;
  }, whole);
}

describe('the rules in a page', () => {
  const widths = [390, 900, 1400];

  it.each(
    [
      '/',
      '/quick-starts',
      '/ru/quick-starts/next-app-router',
      '/zh/troubleshooting',
      '/de/translations',
      '/fr/concepts/sign-in-flow',
      '/3.x/introduction/supported-versions',
      '/404.html',
    ].map((address, index) => ({ address, index })),
  )('show $address as the whole style sheet does', async ({ address, index }) => {
    for (const [place, width] of widths.entries()) {
      // in turn, so that each width and each kind of page is seen in both
      const colorScheme = (index + place) % 2 === 0 ? 'light' : 'dark';
      // the whole of most pages, and the beginning of long ones
      const viewport = { width, height: 3000 };
      // React would bring the whole style sheet with it
      const page = await site().visit(address, { viewport, colorScheme, withoutBundle: true });
      await page.evaluate(() => document.fonts.ready);
      const take = () => page.screenshot({ animations: 'disabled' });
      // a picture that comes late, or an entry of the contents that is marked, is no difference: what
      // counts is whether the two ever look the same
      await expect
        .poll(
          async () => {
            const before = await take();
            await exchangeRules(page);
            return before.equals(await take());
          },
          { message: `${width} pixels, ${colorScheme}` },
        )
        .toBe(true);
      await page.context().close();
    }
  });
});
