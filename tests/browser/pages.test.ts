import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Locale, localeNames, locales } from '../../i18n/locales';
import { allAddresses, inLocale, sharedSite } from '../support/site-under-test';

const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const desktop = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };

const site = sharedSite();
let addresses: string[] = [];
beforeAll(async () => {
  addresses = await allAddresses();
});

describe.each(localeNames)('every page in %s', (locale: Locale) => {
  it('opens in its language, without errors, passes axe and fits a phone', async () => {
    const page = await site().visit(inLocale(locale, '/'), { viewport: desktop });
    const onPhone = await site().visit(inLocale(locale, '/'), { viewport: phone });
    for (const address of addresses) {
      await page.goto(site().origin + inLocale(locale, address));
      expect(await page.locator('html').getAttribute('lang')).toBe(locales[locale].htmlLang);
      expect(await page.locator('h1').count(), address).toBe(1);
      expect(await page.locator('meta[name=description]').getAttribute('content')).toBeTruthy();
      await page.evaluate(axe);
      expect(await violations(page), address).toEqual([]);
      await onPhone.goto(site().origin + inLocale(locale, address));
      const excess = await onPhone.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(excess, `${address} is wider than a phone`).toBeLessThanOrEqual(0);
    }
    await page.context().close();
    await onPhone.context().close();
  });
});

/** What axe finds wrong in the page, by its rules and the elements concerned. */
const violations = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe is a global that its script made
    const { violations } = await (window as any).axe.run();
    return violations.map(
      ({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
        `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join('\n')}`,
    );
  });
