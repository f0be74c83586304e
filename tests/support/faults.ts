import { beforeAll, expect, it } from 'vitest';
import { faults } from '../../samples/faults';
import { type Fault, tryFault } from '../../samples/faults/fault';
import { guides } from '../../samples/guides';
import { Pages } from '../../samples/harness/blocks';
import { installPackages } from '../../samples/packages';
import { versionNames } from '../../src/versions';

/** Makes a test of every fault that is to be caught by one of these. */
export function testFaults(...catchers: Fault['caughtBy'][]): void {
  let pages: Pages;
  beforeAll(async () => {
    pages = await Pages.read(process.cwd());
    for (const version of versionNames) {
      await installPackages(version);
    }
  });

  const expected = guides.flatMap((guide) =>
    (faults[guide.name] ?? [])
      .filter(({ caughtBy }) => catchers.includes(caughtBy))
      .map((fault) => ({ guide, name: guide.name, ...fault, fault })),
  );
  it.each(expected)('$caughtBy: $name $version, $what', async ({ guide, fault }) => {
    const { caughtBy, saying } = fault;
    const caught = await tryFault(guide, fault, pages);
    expect(caught).toEqual({ caughtBy, message: expect.stringMatching(saying) });
  });
}
