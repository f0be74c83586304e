import type { Page } from 'playwright-core';
import { defaultLocale, isLocale } from '../../i18n/locales';
import { createStaticServer, listen } from '../../src/commands/static-server';
import { baseUrl } from '../../src/site';
import { versionNames } from '../../src/versions';
import { startReact } from '../../tests/support/start-react';
import { launchBrowser } from '../../tests/support/tools';
import type { Query } from './queries';

/** What the search showed for a question. */
export interface Shown {
  query: Query;
  /** `path#id` of the sections in the reader's language, in the order of the list. */
  found: string[];
  /** How many of them lead to pages in another language, or to English ones without saying so. */
  foreign: number;
  /** Sections that are marked as English. */
  english: number;
  requests: number;
  bytes: number;
  /** The first question of a visit: it loads the engine. */
  isFirst: boolean;
}

/** Asks the search of a built site as readers do, in a browser. */
export async function askSite(folder: string, queries: Query[]): Promise<Shown[]> {
  const server = createStaticServer(folder);
  const origin = await listen(server, 0);
  const browser = await launchBrowser();
  const shown: Shown[] = [];
  try {
    for (const group of byPlace(queries).values()) {
      const page = await (await browser.newContext()).newPage();
      await startReact(page);
      const traffic = measure(page);
      const [{ locale, version }] = group as [Query];
      const base = `${baseUrl}${locale === defaultLocale ? '' : `${locale}/`}`;
      await page.goto(`${origin}${base}${version ? `${version}/` : ''}quick-starts`);
      await page.locator('html[data-has-hydrated=true]').waitFor();
      // what other pages prefetch is not the search's
      await page.waitForLoadState('networkidle');
      traffic();
      await page.keyboard.press('/');
      for (const [index, query] of group.entries()) {
        const sections = await ask(page, query.query);
        shown.push({
          query,
          ...judge(sections, base, version),
          ...traffic(),
          isFirst: index === 0,
        });
      }
      await page.context().close();
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  return shown;
}

function byPlace(queries: Query[]): Map<string, Query[]> {
  const groups = new Map<string, Query[]>();
  for (const query of queries) {
    const place = `${query.locale} ${query.version}`;
    groups.set(place, [...(groups.get(place) ?? []), query]);
  }
  return groups;
}

interface Section {
  address: string;
  isEnglish: boolean;
}

async function ask(page: Page, query: string): Promise<Section[]> {
  const field = page.getByRole('combobox');
  await field.fill('');
  await field.fill(query);
  await page
    .locator(`[role=listbox][data-query=${JSON.stringify(query)}]`)
    .waitFor({ state: 'attached' });
  return page.locator('dialog[open] [role=option]').evaluateAll((options) =>
    options.map((option) => ({
      address: option.getAttribute('href') ?? '',
      isEnglish: option.parentElement?.getAttribute('lang') === 'en',
    })),
  );
}

function judge(sections: Section[], base: string, version: string) {
  const own = sections.filter(({ isEnglish }) => !isEnglish);
  const isOwn = ({ address }: Section) =>
    address.startsWith(base) && placeOf(address.slice(base.length)) === version;
  return {
    found: own.filter(isOwn).map(({ address }) => withoutBase(address, base, version)),
    foreign: own.filter((section) => !isOwn(section)).length,
    english: sections.length - own.length,
  };
}

/** The language or version that an address without base begins with, empty for the current English. */
const placeOf = (address: string): string => {
  const [first = ''] = address.split(/[/#]/);
  return isLocale(first) || versionNames.includes(first) ? first : '';
};

/** `/ru/3.x/organizations#tokens` is `/organizations#tokens`. */
const withoutBase = (address: string, base: string, version: string): string =>
  address.slice(base.length + version.length).replace(/^\/?/, '/');

/** Counts what a page loads; each call of the result takes the sums so far. */
function measure(page: Page): () => { requests: number; bytes: number } {
  let requests = 0;
  let bytes = 0;
  page.on('requestfinished', async (request) => {
    requests += 1;
    // nobody knows it of what is fetched when the page is left
    const sizes = await request.sizes().catch(() => undefined);
    bytes += sizes?.responseBodySize ?? 0;
  });
  return () => {
    const sums = { requests, bytes };
    requests = 0;
    bytes = 0;
    return sums;
  };
}
