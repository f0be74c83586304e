import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Locale, localeNames, locales } from '../../i18n/locales';
import { allAddresses, inLocale, SiteUnderTest } from '../support/site-under-test';

const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const phone = { viewport: { width: 360, height: 740 } };

let site: SiteUnderTest;
let addresses: string[] = [];
beforeAll(async () => {
  site = await SiteUnderTest.open();
  addresses = await allAddresses();
});
afterAll(() => site.close());

describe.each(localeNames)('every page in %s', (locale: Locale) => {
  it('opens in its language, without errors, and passes axe', async () => {
    for (const address of addresses) {
      const page = await site.visit(inLocale(locale, address));
      expect(await page.locator('html').getAttribute('lang')).toBe(locales[locale].htmlLang);
      expect(await page.locator('h1').count(), address).toBe(1);
      expect(await page.locator('meta[name=description]').getAttribute('content')).toBeTruthy();
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: axe is a global that the line above made
        const { violations } = await (window as any).axe.run();
        return violations.map(
          (violation: { id: string; nodes: { html: string }[] }) =>
            `${violation.id}: ${violation.nodes.map(({ html }) => html.slice(0, 120)).join('\n')}`,
        );
      });
      expect(violations, address).toEqual([]);
      await page.context().close();
    }
    expect(site.takeErrors()).toEqual([]);
  });

  it('fits a phone', async () => {
    for (const address of addresses) {
      const page = await site.visit(inLocale(locale, address), phone);
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(excess, address).toBeLessThanOrEqual(0);
      await page.context().close();
    }
    expect(site.takeErrors()).toEqual([]);
  });
});
