import { beforeAll, describe, it } from 'vitest';
import { guides } from '../../samples/guides';
import { Pages } from '../../samples/harness/blocks';
import { runGuide } from '../../samples/harness/run';
import { installPackages } from '../../samples/packages';
import { versionNames } from '../../src/versions';

let pages: Pages;
beforeAll(async () => {
  pages = await Pages.read(process.cwd());
});

describe.each(versionNames)('version %s', (version) => {
  beforeAll(() => installPackages(version));

  it.each(guides)('of $name keeps what it promises', async (guide) => {
    await runGuide(guide, version, pages, { report: console.log });
  });
});
