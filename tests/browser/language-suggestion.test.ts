import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { defaultLocale, type Locale, locales } from '../../i18n/locales';
import { inLocale, message, sharedSite } from '../support/site-under-test';

const guide = '/quick-starts/next-app-router';
const desktop = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };

/** The words of the source language stand in the code. */
const english = {
  offer: 'This page is available in English.',
  read: 'Read in English',
  decline: 'No, thanks',
};

const site = sharedSite();

const words = (locale: Locale, word: keyof typeof english): string =>
  locale === defaultLocale
    ? english[word]
    : message(locale, 'code.json', `languageSuggestion.${word}`);

const suggestion = (page: Page, locale: Locale) =>
  page.getByRole('complementary', { name: words(locale, 'offer') });

/** Waits until a suggestion would have come. */
const settled = async (page: Page) => {
  await page.locator('html[data-has-hydrated=true]').waitFor();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.waitForTimeout(300);
};

describe.each([
  { reads: 'en', prefers: 'de', browser: 'de-AT', viewport: desktop },
  { reads: 'ru', prefers: 'en', browser: 'en-GB', viewport: phone },
] as const)('a reader of $reads whose browser prefers $browser', (reader) => {
  const { reads, prefers, browser, viewport } = reader;
  const visit = (address: string) =>
    site().visit(inLocale(reads, address), { locale: browser, viewport });

  it('is offered the same place of the page in that language, and goes there', async () => {
    const page = await visit(`${guide}?from=mail#integration`);
    const card = suggestion(page, prefers);
    await card.waitFor();
    expect(await card.getAttribute('lang')).toBe(locales[prefers].htmlLang);
    await card.getByRole('link', { name: words(prefers, 'read') }).click();
    await page.waitForURL(`**${inLocale(prefers, guide)}?from=mail#integration`);
    await settled(page);
    expect(await page.locator('.language-suggestion').count()).toBe(0);
    await page.context().close();
  });

  it('is left alone for good, by keyboard, and nothing on the page moves', async () => {
    const page = await visit(guide);
    await suggestion(page, prefers).waitFor();
    expect(await shiftOf(page)).toBe(0);
    // after the link to the text
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const decline = suggestion(page, prefers).getByRole('button');
    expect(await decline.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await suggestion(page, prefers).waitFor({ state: 'detached' });
    await page.goto(site().origin + inLocale(reads, '/quick-starts'));
    await settled(page);
    expect(await page.locator('.language-suggestion').count()).toBe(0);
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  });

  it('reaches everything, since it covers nothing at the end of the page', async () => {
    const page = await visit(guide);
    const card = suggestion(page, prefers);
    await card.waitFor();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const [footer, box] = [
      await page.locator('.footer__copyright').boundingBox(),
      await card.boundingBox(),
    ];
    expect((footer?.y ?? 0) + (footer?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
    expect(box?.height).toBeLessThan(viewport.height / 10);
    await page.context().close();
  });
});

it('keeps silent once a language was chosen in the menu, before React is there too', async () => {
  const page = await site().visit(guide, { locale: 'de', viewport: desktop, withoutBundle: true });
  await page.locator('.navbar__link', { hasText: locales.en.label }).hover();
  await page.locator('.dropdown__link', { hasText: locales.ru.label }).click();
  await page.waitForURL(`**/ru${guide}`);
  await page.unroute('**/assets/js/**');
  await page.goto(`${site().origin}/ru/quick-starts`);
  await settled(page);
  expect(await page.locator('.language-suggestion').count()).toBe(0);
  await page.context().close();
});

it('closes by Escape', async () => {
  const page = await site().visit(guide, { locale: 'ru', viewport: desktop });
  await suggestion(page, 'ru').getByRole('link').focus();
  await page.keyboard.press('Escape');
  await suggestion(page, 'ru').waitFor({ state: 'detached' });
  await page.context().close();
});

it.each([
  ['the language that is preferred', 'ru', `/ru${guide}`],
  ['any language, but prefers one that the site lacks', 'ja', guide],
  ['a page that does not exist', 'ru', '/no/such/page'],
])('offers nothing to a reader of %s', async (_, locale, address) => {
  const page = await site().visit(address, { locale, viewport: desktop });
  await settled(page);
  expect(await page.locator('.language-suggestion').count()).toBe(0);
  site().takeErrors();
  await page.context().close();
});

it('offers nothing that is not translated', async () => {
  const page = await site().visit('/quick-starts', { locale: 'de', viewport: desktop });
  await page.route('**/translation-states.json', (route) =>
    route.fulfill({ json: { [guide]: { stale: [], missing: ['de'] } } }),
  );
  await page.goto(site().origin + guide);
  await settled(page);
  expect(await page.locator('.language-suggestion').count()).toBe(0);
  // nor does it stay away on the next page
  await page.locator('.theme-doc-sidebar-menu').getByRole('link', { name: 'Quick starts' }).click();
  await suggestion(page, 'de').waitFor();
  await page.context().close();
});

/** How far the page has moved by itself since it was loaded, as browsers measure it. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        sum += (entry as PerformanceEntry & { value: number }).value;
      }
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    return new Promise<number>((resolve) => setTimeout(() => resolve(sum), 200));
  });
