import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Locale, localeNames, locales } from '../../i18n/locales';
import { violations } from '../support/axe';
import { lookFor, looks, zoomed } from '../support/looks';
import { allAddresses, inLocale, sharedSite } from '../support/site-under-test';

const site = sharedSite();
let addresses: string[] = [];
let checks = 0;
beforeAll(async () => {
  addresses = await allAddresses();
});
afterAll(() => console.log(`axe looked at ${checks} pages`));

describe.each(localeNames)('every page in %s', (locale: Locale) => {
  it('opens in its language, without errors, passes axe and fits the screen at 400 %', async () => {
    const pages = new Map<unknown, Page>();
    for (const look of looks) {
      pages.set(look, await site().visit(inLocale(locale, '/'), look));
    }
    for (const [index, address] of addresses.entries()) {
      const look = lookFor(index, localeNames.indexOf(locale));
      const page = pages.get(look) as Page;
      await page.setViewportSize(look.viewport);
      await page.goto(site().origin + inLocale(locale, address));
      await page.locator('html[data-has-hydrated=true]').waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe(locales[locale].htmlLang);
      expect(await page.locator('h1').count(), address).toBe(1);
      expect(await page.locator('meta[name=description]').getAttribute('content')).toBeTruthy();
      expect(await violations(page), `${address} ${JSON.stringify(look)}`).toEqual([]);
      checks += 1;
      await page.setViewportSize(zoomed);
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(excess, `${address} is wider than the screen at 400 %`).toBeLessThanOrEqual(0);
    }
    await Promise.all([...pages.values()].map((page) => page.context().close()));
  });
});
