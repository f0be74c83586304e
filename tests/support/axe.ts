import fs from 'node:fs';
import type { Page } from 'playwright-core';

const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in a page as it is now, by its rules and the elements concerned. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe is a global that its script made
    const { violations } = await (window as any).axe.run({
      // of WCAG 2.2, and not asked for by default
      rules: { 'target-size': { enabled: true } },
    });
    return violations.map(
      ({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
        `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join('\n')}`,
    );
  });
}
