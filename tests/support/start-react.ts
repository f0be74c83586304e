import type { BrowserContext, Page } from 'playwright-core';
import { wanted } from '../../src/after-build/fast-pages/page-script/wanted';

/** Lets pages load React at once, as if their reader were active, for tests of what needs it. */
export async function startReact(pages: BrowserContext | Page): Promise<void> {
  await pages.addInitScript((name) => {
    addEventListener('DOMContentLoaded', () => document.dispatchEvent(new Event(name)));
  }, wanted);
}
