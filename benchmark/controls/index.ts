import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { median } from '../median';
import { valuesOf } from '../options';
import { type Server, serve } from '../pages/server';
import { openBrowser, openPage, throttle } from '../pages/visit';
import { recordWhereAsked } from '../record';
import { type Control, controls } from './controls';

const addresses = ['/ru/quick-starts/next-app-router', '/zh/quick-starts/next-app-router'];

type Way = 'pointer' | 'key';

/** When it is used, in seconds after the page has shown itself; `warm` with all files in the cache. */
interface Moment {
  name: string;
  seconds: number;
  isWarm: boolean;
}

const moments: Moment[] = [
  { name: 'at once', seconds: 0, isWarm: false },
  { name: 'after 3 s', seconds: 3, isWarm: false },
  { name: 'at once, warm', seconds: 0, isWarm: true },
];

/** Uses each control of a guide first of all, over a slow network, and prints when the page answers. */
export async function firstActions(options: string[]): Promise<number> {
  const runs = Number(valuesOf(options, '--runs')[0] ?? 3);
  const folder = path.resolve(__dirname, '../../build');
  if (!fs.existsSync(folder)) {
    console.error('There is no build/: run `npm run build` first.');
    return 2;
  }
  const server = await serve(folder);
  const rows = [];
  try {
    for (const control of controls) {
      for (const way of ['pointer', 'key'] as const) {
        const row = { control: control.name, way, ...(await timesOf(server, control, way, runs)) };
        rows.push(row);
        console.log(Object.values(row).join('  '));
      }
    }
  } finally {
    server.close();
  }
  console.table(rows);
  recordWhereAsked(options, 'controls', { visits: runs * addresses.length, rows });
  return 0;
}

/** @returns milliseconds by moment: the median, and the longest */
async function timesOf(
  server: Server,
  control: Control,
  way: Way,
  runs: number,
): Promise<Record<string, number>> {
  const row: Record<string, number> = {};
  // what answers without React does not depend on what the cache holds
  for (const moment of moments.filter(({ isWarm }) => control.needsReact || !isWarm)) {
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      for (const address of addresses) {
        times.push(await use(server, address, control, way, moment));
      }
    }
    row[moment.name] = Math.round(median(times) ?? 0);
    row[`${moment.name}, longest`] = Math.round(Math.max(...times));
  }
  return row;
}

/** @returns milliseconds from the reader's action until the frame that shows the answer */
async function use(
  server: Server,
  address: string,
  control: Control,
  way: Way,
  { seconds, isWarm }: Moment,
): Promise<number> {
  const browser = await openBrowser(server);
  try {
    const page = await visited(browser, server.origin + address, control, isWarm);
    await throttle(page);
    await page.goto(server.origin + address, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.probe?.firstPaint > 0);
    await page.waitForTimeout(seconds * 1000);
    const target = page.locator(control.selector).first();
    await target.waitFor({ state: 'attached' });
    await page.evaluate(watch, [control.state, way === 'key' ? 'keydown' : eventOf(control)]);
    if (way === 'key') {
      await target.focus();
      await page.keyboard.press('Enter');
    } else if (control.pointer === 'hover') {
      await target.hover();
    } else {
      await target.click({ force: true });
    }
    await page.waitForFunction(() => window.answered);
    return await page.evaluate(() => window.answered ?? 0);
  } finally {
    await browser.close();
  }
}

const eventOf = ({ pointer }: Control) => (pointer === 'hover' ? 'pointerover' : 'pointerup');

/** Runs before the scripts of the page, which keep some events from going further. */
function noteEvents(): void {
  for (const type of ['keydown', 'pointerover', 'pointerup']) {
    addEventListener(
      type,
      ({ isTrusted, timeStamp }) => {
        if (isTrusted && window.action?.type === type) {
          window.action.start ||= timeStamp;
        }
      },
      true,
    );
  }
}

declare global {
  interface Window {
    /** What the reader does, and when that began; later on, how long the answer took. */
    action?: { type: string; start: number };
    answered?: number;
  }
}

/** Opens a window; a warm one has been at the page before, and React with it. */
async function visited(
  browser: Browser,
  url: string,
  { width }: Control,
  isWarm: boolean,
): Promise<Page> {
  const page = await openPage(browser, url, { width, height: 800 });
  await page.addInitScript(noteEvents);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  if (isWarm) {
    await page.goto(url, { waitUntil: 'load' });
    await page.keyboard.press('Shift');
    await page.waitForSelector('html[data-has-hydrated=true]');
    await page.waitForLoadState('networkidle');
  }
  return page;
}

/** Notes how long it takes from an event until the state of the page has changed, and is painted. */
function watch([state, type]: string[]): void {
  const read = () => {
    try {
      // biome-ignore lint/security/noGlobalEval: it is ours, and the same before and after
      // biome-ignore lint/complexity/noCommaOperator: an indirect call, in the scope of the page
      return (0, eval)(state ?? '');
    } catch {
      return undefined;
    }
  };
  const before = read();
  const action = { type: type ?? '', start: 0 };
  window.action = action;
  const look = () => {
    const now = performance.now();
    if (action.start > 0 && read() !== before) {
      window.answered = now - action.start;
    } else {
      requestAnimationFrame(look);
    }
  };
  requestAnimationFrame(look);
}
