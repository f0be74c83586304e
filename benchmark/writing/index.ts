import { performance } from 'node:perf_hooks';
import type { Browser } from 'playwright-core';
import { SiteCopy } from '../../tests/support/site-copy';
import { launchBrowser } from '../../tests/support/tools';
import { median } from '../median';
import { valuesOf } from '../options';
import { recordWhereAsked } from '../record';

const guide = { address: '/quick-starts/next', file: 'docs/next/README.mdx' };

/** Seconds until a guide is shown after `npm start`, and until it shows a sentence that was written. */
type Waits = Record<'start' | 'change', number>;

/**
 * Starts the writer's server, opens a guide, and writes into it; prints how long a writer waits. The
 * first run has no cache of the bundler, the others have it.
 *
 * `--runs N`: how often, 3 unless told.
 */
export async function writing(options: string[]): Promise<number> {
  const runs = Number(valuesOf(options, '--runs')[0] ?? 3);
  const site = new SiteCopy();
  const browser = await launchBrowser();
  const all: Waits[] = [];
  try {
    for (let run = 1; run <= runs; run++) {
      all.push(await write(site, browser, `Sentence number ${run}.`));
      console.log(`${run}  ${described(all.at(-1) as Waits)}`);
    }
  } finally {
    await browser.close();
    await site.delete();
  }
  const of = (name: keyof Waits) => median(all.map((one) => one[name])) ?? 0;
  const medians = { start: of('start'), change: of('change') };
  console.log(`\nMedians: ${described(medians)}`);
  recordWhereAsked(options, 'writing', { runs, ...medians });
  return 0;
}

async function write(site: SiteCopy, browser: Browser, sentence: string): Promise<Waits> {
  const page = await browser.newPage();
  const start = performance.now();
  const origin = await site.start('en');
  await page.goto(new URL(guide.address, origin).href);
  await page.locator('h1').waitFor();
  const shown = performance.now();
  // the connection that tells of changes is opened after the page
  await page.waitForLoadState('networkidle');
  site.replace(guide.file, '\n## ', `\n${sentence}\n\n## `);
  const saved = performance.now();
  await page.getByText(sentence).waitFor();
  const change = performance.now() - saved;
  await page.close();
  await site.stop();
  return { start: (shown - start) / 1000, change: change / 1000 };
}

const described = ({ start, change }: Waits): string =>
  `first page ${start.toFixed(1)} s after the start, a change ${change.toFixed(2)} s after it was saved`;
