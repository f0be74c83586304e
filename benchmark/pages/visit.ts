import type { Browser, CDPSession, Page } from 'playwright-core';
import { launchBrowser, wholeChromiumTool } from '../../tests/support/tools';
import { installProbe } from './probe';
import type { Server } from './server';

/** A built site that is compared. */
export interface Site {
  name: string;
  server: Server;
  /** A guide, and the same one in another language. */
  page: string;
  other: string;
}

/** What one visit with an empty cache showed. Times in milliseconds. */
export type Measures = Record<string, number | undefined>;

/** Lighthouse's slow 4G, as the network panel emulates it, and a processor that is four times slower. */
const network = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 1474.56 * 128,
  uploadThroughput: 675 * 128,
};
const slowdown = 4;
const idleSeconds = 8;
const languageMenu =
  '.navbar .dropdown:has([lang]) > [aria-haspopup], .VPNavBarTranslations, starlight-lang-select';
const nextLink = 'a[rel~=next], a.pagination-nav__link--next, a.pager-link.next';

/** What the reader does after the page has been idle for a while. */
export type Action = 'next page' | 'language, menu first' | 'language, at once' | 'colour mode';

export const actions: Action[] = [
  'next page',
  'language, menu first',
  'language, at once',
  'colour mode',
];

/** Opens a page as on a first visit, lets it rest, and does one thing. */
export async function visit(site: Site, action: Action): Promise<Measures> {
  const browser = await openBrowser(site.server);
  try {
    const page = await openPage(browser, site.page);
    const traffic = watchTraffic(await throttle(page));
    await page.goto(site.server.origin + site.page, { waitUntil: 'load' });
    await page.waitForTimeout(idleSeconds * 1000);
    const loaded = { ...(await readLoad(page)), ...traffic() };
    return { ...loaded, [action]: await act(page, site, action).catch(() => undefined) };
  } finally {
    await browser.close();
  }
}

/** Starts a browser as readers have it, with an empty cache. */
export const openBrowser = ({ fingerprint }: Server): Promise<Browser> =>
  launchBrowser([`--ignore-certificate-errors-spki-list=${fingerprint}`], wholeChromiumTool);

/** Opens a window in the language of an address, with a probe in every page. */
export async function openPage(
  browser: Browser,
  address: string,
  viewport = { width: 1280, height: 800 },
): Promise<Page> {
  const [, locale = 'en'] = /^(?:https:\/\/[^/]+)?\/(\w\w)(?=\/|$)/.exec(address) ?? [];
  const context = await browser.newContext({ viewport, locale });
  const opened = await context.newPage();
  // tsx marks functions with it, also those that are sent to the browser
  await opened.addInitScript('globalThis.__name = (one) => one');
  await opened.addInitScript(installProbe);
  return opened;
}

/** Makes the network and the processor slow for a page. */
export async function throttle(page: Page): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', network);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return cdp;
}

const readLoad = (page: Page): Promise<Measures> =>
  page.evaluate(() => {
    const { firstPaint, largestPaint, longTasks, shifts } = window.probe;
    const since = (time: number) => time - performance.timeOrigin;
    return {
      FCP: since(firstPaint),
      LCP: since(largestPaint),
      blocking: longTasks.reduce((sum, [, length]) => sum + length - 50, 0),
      shift: shifts,
    };
  });

/** Counts what is loaded; what is fetched for later counts apart. */
function watchTraffic(cdp: CDPSession): () => Measures {
  const requests = new Map<string, { isPrefetch: boolean; bytes: number; isData: boolean }>();
  cdp.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    const isPrefetch = type === 'Prefetch' || request.initialPriority === 'VeryLow';
    requests.set(requestId, { isPrefetch, bytes: 0, isData: request.url.startsWith('data:') });
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) {
      request.bytes = encodedDataLength;
    }
  });
  return () => {
    const all = [...requests.values()].filter(({ isData }) => !isData);
    const kibibytes = (isPrefetch: boolean) =>
      all
        .filter((one) => one.isPrefetch === isPrefetch)
        .reduce((sum, { bytes }) => sum + bytes / 1024, 0);
    return {
      KiB: kibibytes(false),
      prefetch: kibibytes(true),
      requests: all.filter(({ isPrefetch }) => !isPrefetch).length,
    };
  };
}

/** @returns how long it took until the reader saw it; undefined if it did not happen */
async function act(page: Page, site: Site, action: Action): Promise<number | undefined> {
  if (action === 'colour mode') {
    return colourMode(page);
  }
  const title = await page.evaluate(() => window.probe.titles.at(-1)?.[1]);
  if (action === 'next page') {
    const link = page.locator(nextLink).first();
    await link.scrollIntoViewIfNeeded();
    // the reader reaches the end of the page, and then the link
    await page.waitForTimeout(1500);
    await link.hover();
    await page.waitForTimeout(100);
    await page.mouse.down();
    await page.mouse.up();
  } else {
    const menu = page.locator(languageMenu).first();
    if (action === 'language, menu first' && (await menu.count()) > 0) {
      await menu.hover();
      await page.waitForTimeout(1500);
    }
    await page.evaluate(chooseLanguage, site.other);
  }
  await page.waitForFunction(
    (before) => window.probe?.titles.some(([, one]) => one !== before),
    title,
    { timeout: 20_000 },
  );
  return page.evaluate((before) => {
    const [shown = 0] = window.probe.titles.find(([, one]) => one !== before) ?? [];
    // a page that was prepared is shown when it becomes active
    const entry = performance.getEntriesByType('navigation')[0] as unknown as
      | { activationStart?: number }
      | undefined;
    const active = performance.timeOrigin + (entry?.activationStart ?? 0);
    return Math.max(shown, active) - Number(sessionStorage.getItem('clicked'));
  }, title);
}

/** Runs in the page: uses its link to an address, or its list. */
function chooseLanguage(address: string): void {
  const link = document.querySelector<HTMLElement>(`a[href^="${address}"], a[href$="${address}"]`);
  const option = document.querySelector<HTMLOptionElement>(`option[value$="${address}"]`);
  const list = option?.closest('select');
  if (link) {
    link.click();
  } else if (option && list) {
    sessionStorage.setItem('clicked', String(performance.timeOrigin + performance.now()));
    list.value = option.value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

async function colourMode(page: Page): Promise<number | undefined> {
  const button = page.locator(
    '[data-color-mode-key], .VPSwitchAppearance, [class*=colorModeToggle] button',
  );
  if ((await button.count()) === 0) {
    return undefined;
  }
  const before = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let clicked = 0;
        addEventListener(
          'click',
          () => {
            clicked = performance.now();
          },
          { capture: true, once: true },
        );
        new MutationObserver(() =>
          requestAnimationFrame(() => resolve(performance.now() - clicked)),
        ).observe(document.documentElement, {
          attributeFilter: ['data-theme', 'data-theme-choice', 'class'],
        });
      }),
  );
  await button.first().click();
  return before;
}
