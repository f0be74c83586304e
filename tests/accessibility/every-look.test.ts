import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Locale, localeNames } from '../../i18n/locales';
import { violations } from '../support/axe';
import { looks } from '../support/looks';
import { allAddresses, inLocale, sharedSite } from '../support/site-under-test';

const site = sharedSite();
let addresses: string[] = [];
let checks = 0;
beforeAll(async () => {
  addresses = await allAddresses();
});
afterAll(() => console.log(`axe looked at ${checks} pages`));

describe.each(localeNames)('every page in %s', (locale: Locale) => {
  it.each(looks)('passes axe: $colorScheme, $viewport.width pixels wide', async (look) => {
    const page = await site().visit(inLocale(locale, '/'), look);
    for (const address of addresses) {
      await page.goto(site().origin + inLocale(locale, address));
      expect(await violations(page), address).toEqual([]);
      checks += 1;
    }
    await page.context().close();
  });
});
