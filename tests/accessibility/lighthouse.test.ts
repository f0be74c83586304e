import lighthouse from 'lighthouse';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Locale } from '../../i18n/locales';
import { freePort } from '../../samples/harness/free-port';
import { inLocale, sharedSite } from '../support/site-under-test';
import { launchBrowser } from '../support/tools';

const site = sharedSite();
let browser: Browser;
let port: number;
beforeAll(async () => {
  port = await freePort();
  browser = await launchBrowser([`--remote-debugging-port=${port}`]);
});
afterAll(() => browser.close());

const wanted = { accessibility: 100, 'best-practices': 100, seo: 100 };

it.each(['ru', 'zh'] as Locale[])(
  'Lighthouse finds nothing wrong with a guide in %s',
  async (locale) => {
    const address = site().origin + inLocale(locale, '/quick-starts/next-app-router');
    const result = await lighthouse(address, {
      port,
      output: 'json',
      onlyCategories: Object.keys(wanted),
    });
    const { categories = {}, audits = {} } = result?.lhr ?? {};
    const scores = Object.entries(categories).map(([name, { score }]) => [
      name,
      (score ?? 0) * 100,
    ]);
    const failed = Object.values(categories)
      .flatMap(({ auditRefs }) => auditRefs)
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id}: ${JSON.stringify(audits[id]?.details).slice(0, 400)}`);
    expect(failed).toEqual([]);
    expect(Object.fromEntries(scores)).toEqual(wanted);
  },
);
