import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../i18n/locales';
import { inLocale, message, sharedSite } from '../support/site-under-test';

const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const guide = '/quick-starts/next-app-router';
const topic = '/concepts/opaque-token';
const desktop = { viewport: { width: 1280, height: 900 } };
const english = 'article [data-english]';

const site = sharedSite();

describe.each(['ru', 'zh'] as const)('a reader in %s', (locale: Locale) => {
  const text = (id: string) => message(locale, 'code.json', id);

  async function open(address: string, options = {}): Promise<Page> {
    const page = await site().visit(inLocale(locale, address), { ...desktop, ...options });
    await page.locator('html[data-has-hydrated=true]').waitFor();
    return page;
  }
  const toggleOn = (page: Page) =>
    page.getByRole('button', { name: text('englishBeside.page'), exact: true });
  const isPressed = (page: Page) => toggleOn(page).getAttribute('aria-pressed');

  it('reads English below each paragraph, loaded when it is asked for', async () => {
    const original = await site().visit(guide, desktop);
    const expected = await original.locator('.markdown > p').allTextContents();
    await original.context().close();
    const colorScheme = locale === 'ru' ? 'light' : 'dark';
    const page = await open(guide, { colorScheme });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.waitForLoadState('networkidle');
    expect(requests).not.toContain(guide);
    expect(await page.locator(english).count()).toBe(0);
    await toggleOn(page).click();
    await page.locator(english).first().waitFor();
    expect(requests.filter((path) => path === guide)).toHaveLength(1);
    expect(await isPressed(page)).toBe('true');
    const own = page.locator('.markdown > p:not([lang], [data-interface])');
    expect(
      await own.evaluateAll((all) => all.map((p) => p.nextElementSibling?.textContent)),
    ).toEqual(expected);
    const langs = await page
      .locator(english)
      .evaluateAll((all) => all.map((one) => one.getAttribute('lang')));
    expect(new Set(langs)).toEqual(new Set(['en']));
    expect(await page.locator('.theme-code-block + pre').first().innerText()).toMatch(
      /^\/\/ Browsers drop a cookie/,
    );
    await page.evaluate(axe);
    expect(await problems(page)).toEqual({ violations: [], repeatedIds: [] });
    await toggleOn(page).click();
    await expect.poll(() => page.locator(english).count()).toBe(0);
    await page.context().close();
  });

  it('reads it in one section with those below, by keyboard', async () => {
    const page = await open(guide);
    const heading = await page
      .locator('#integration')
      .evaluate((one) => one.firstChild?.textContent);
    const name = text('englishBeside.section').replace('{heading}', heading ?? '');
    const button = page.getByRole('button', { name });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator(english).first().waitFor();
    const sections = await page
      .locator(english)
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-english')));
    expect([...new Set(sections)]).toEqual([
      'integration',
      'prepare-configs',
      'configure-redirect-uris',
      'handle-callback',
      'implement-sign-in-and-sign-out',
      'add-buttons-to-home-page',
    ]);
    expect(await isPressed(page)).toBe('false');
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator(english).count()).toBe(0);
    await page.context().close();
  });

  it('keeps it on the next pages, whatever else changes on them', async () => {
    const page = await open(guide);
    await toggleOn(page).click();
    await page.locator(english).first().waitFor();
    const count = await page.locator(english).count();
    await page.getByRole('tab', { name: 'pnpm' }).first().click();
    await page.locator('.navbar [class*=colorModeToggle] button').click();
    await page.locator(`.menu__link[href="${inLocale(locale, '/troubleshooting')}"]`).click();
    await page.waitForURL(`**${inLocale(locale, '/troubleshooting')}`);
    await page.locator(english).first().waitFor();
    expect(await isPressed(page)).toBe('true');
    await page.goBack();
    await page.waitForURL(`**${inLocale(locale, guide)}`);
    await expect.poll(() => page.locator(english).count()).toBe(count);
    await page.goto(site().origin + inLocale(locale, topic));
    await page.locator(english).first().waitFor();
    await toggleOn(page).click();
    await page.reload();
    await page.locator('html[data-has-hydrated=true]').waitFor();
    expect(await isPressed(page)).toBe('false');
    await page.context().close();
  });

  it('keeps the place that they read', async () => {
    const page = await open(guide);
    const button = page.locator('#handle-callback + div button');
    await button.scrollIntoViewIfNeeded();
    const top = () => button.evaluate((one) => Math.round(one.getBoundingClientRect().top));
    await button.click();
    await page.locator(english).first().waitFor();
    const before = await top();
    // all sections above grow
    await toggleOn(page).evaluate((one: HTMLButtonElement) => one.click());
    await expect.poll(() => page.locator('[data-english=installation]').count()).toBeGreaterThan(0);
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
    await page.context().close();
  });

  it('is told when English cannot be loaded, with a link to it', async () => {
    const page = await open(topic);
    await page.route(site().origin + topic, (route) => route.abort());
    await toggleOn(page).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.getByRole('link').getAttribute('href')).toBe(topic);
    expect(await isPressed(page)).toBe('false');
    expect(site().takeErrors()).toEqual([expect.stringContaining('Failed to load resource')]);
    await page.unroute(site().origin + topic);
    await toggleOn(page).click();
    await page.locator(english).first().waitFor();
    expect(await alert.count()).toBe(0);
    await page.context().close();
  });

  it('has a link to the English page without JavaScript', async () => {
    const page = await site().visit(inLocale(locale, topic), { javaScriptEnabled: false });
    const link = page.getByRole('link', { name: text('englishBeside.page'), exact: true });
    expect(await link.getAttribute('href')).toBe(topic);
    expect(await link.getAttribute('hreflang')).toBe('en');
    await page.context().close();
  });
});

it('offers nothing of it to readers of English', async () => {
  const page = await site().visit(topic, desktop);
  await page.locator('html[data-has-hydrated=true]').waitFor();
  expect(await page.locator('article button[aria-pressed]').count()).toBe(0);
  await page.context().close();
});

/** What axe finds wrong, and ids that are there more than once. */
const problems = (page: Page) =>
  page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe is a global that its script made
    const { violations } = await (window as any).axe.run();
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return {
      violations: violations.map(
        ({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
          `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join('\n')}`,
      ),
      repeatedIds: ids.filter((id, index) => ids.indexOf(id) !== index),
    };
  });
