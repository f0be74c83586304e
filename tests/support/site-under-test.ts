import fs from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { defaultLocale, type Locale } from '../../i18n/locales';
import { createStaticServer, listen } from '../../src/commands/static-server';
import { permalink } from '../../src/content/permalink';
import { readSource } from '../../src/content/source';
import { startReact } from './start-react';
import { launchBrowser } from './tools';

export interface VisitOptions extends BrowserContextOptions {
  /** Withholds scripts and style sheets, which come with React: the page as it is before. */
  withoutBundle?: boolean;
  /** Waits for the reader to become active before it loads React, as a page does outside of tests. */
  waitsForActivity?: boolean;
}

export const root = path.resolve(__dirname, '../..');

/** The built site, served, and a browser that looks at it. */
class SiteUnderTest {
  /** What the console of any page said that it should not. */
  readonly errors: string[] = [];

  private constructor(
    readonly origin: string,
    private readonly browser: Browser,
    private readonly stop: () => void,
  ) {}

  static async open(): Promise<SiteUnderTest> {
    const folder = path.join(root, 'build');
    if (!fs.existsSync(folder)) {
      throw new Error('There is no build/: run `npm run build` first.');
    }
    const server = createStaticServer(folder);
    const origin = await listen(server, 0);
    return new SiteUnderTest(origin, await launchBrowser(), () => {
      server.closeAllConnections();
      server.close();
    });
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.stop();
  }

  /** Opens a page in a browser of its own; `options` say how that browser is. */
  async visit(address: string, options: VisitOptions = {}): Promise<Page> {
    const { withoutBundle, waitsForActivity, ...contextOptions } = options;
    const context = await this.browser.newContext(contextOptions);
    if (!waitsForActivity) {
      await startReact(context);
    }
    const page = await context.newPage();
    if (withoutBundle) {
      for (const [folder, contentType] of [
        ['js', 'text/javascript'],
        ['css', 'text/css'],
      ]) {
        await page.route(`**/assets/${folder}/**`, (route) =>
          route.fulfill({ contentType, body: '' }),
        );
      }
    }
    page.setDefaultTimeout(30_000);
    page.on('console', (message) => {
      if (message.type() === 'error') {
        this.errors.push(`${page.url()}: ${message.text()}`);
      }
    });
    page.on('pageerror', (error) => this.errors.push(`${page.url()}: ${error.message}`));
    await page.goto(this.origin + address);
    return page;
  }

  /** Takes the errors so far, for a test that expects them. */
  takeErrors(): string[] {
    return this.errors.splice(0);
  }
}

/**
 * Opens the site for the tests of a file, and closes it afterwards. Every test fails that leaves
 * an error in the console.
 *
 * @returns the site, once tests run
 */
export function sharedSite(): () => SiteUnderTest {
  let site: SiteUnderTest;
  beforeAll(async () => {
    site = await SiteUnderTest.open();
  });
  afterAll(() => site.close());
  // as one text, which the end of a run repeats whole
  afterEach(() => expect(site.takeErrors().join('\n')).toBe(''));
  return () => site;
}

/** Address of a page in a language. */
export const inLocale = (locale: Locale, address: string): string =>
  locale === defaultLocale ? address : `/${locale}${address}`;

/** Addresses of all pages, without their language. */
export async function allAddresses(): Promise<string[]> {
  const { files } = await readSource(root);
  return files
    .filter(({ isPartial, locale }) => !isPartial && locale === defaultLocale)
    .map((page) => permalink(page, page.frontMatter?.slug));
}

/** A message of the site in a language, from the JSON files that translators edit. */
export function message(locale: Locale, file: string, id: string): string {
  const text = fs.readFileSync(path.join(root, 'i18n', locale, file), 'utf8');
  const entry = (JSON.parse(text) as Record<string, { message: string }>)[id];
  if (!entry) {
    throw new Error(`i18n/${locale}/${file} has no message "${id}"`);
  }
  return entry.message;
}
