import fs from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkSamples } from '../../samples/check/check';
import { guides } from '../../samples/guides';
import { followGuide, packageVersions } from '../../samples/harness/assemble';
import { Pages } from '../../samples/harness/blocks';
import { hashOf, readResult } from '../../samples/harness/results';
import { installPackages } from '../../samples/packages';
import { formatFinding } from '../../src/content/finding';
import { packagesByVersion, versionNames } from '../../src/versions';

let pages: Pages;
beforeAll(async () => {
  pages = await Pages.read('.');
});

describe.each(versionNames)('samples/%s', (version) => {
  const installed = packageVersions(version);

  it('has the versions that samples/versions.json names', () => {
    const named = Object.entries(packagesByVersion[version] ?? {}).filter(
      ([name]) => name in installed,
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named).toEqual(named.map(([name]) => [name, installed[name]]));
  });

  it('pins exact versions', () => {
    const inexact = Object.entries(installed).filter(([, exact]) => !/^\d+\.\d+\.\d+$/.test(exact));
    expect(inexact).toEqual([]);
  });

  it('has a lock file with the same versions', () => {
    const lock = JSON.parse(fs.readFileSync(`samples/${version}/package-lock.json`, 'utf8'));
    const { dependencies, devDependencies } = lock.packages[''];
    expect({ ...dependencies, ...devDependencies }).toEqual(installed);
  });

  it.each(guides)('has results of the last run of $name that still fit', (guide) => {
    const { hash } = readResult(guide.name, version) ?? {};
    const advice = `run: npm run samples -- run ${guide.name} ${version}`;
    expect(hash, advice).toBe(hashOf(guide, version, followGuide(guide, version, pages)));
  });
});

it('finds nothing wrong with the code of any page, in any version', async () => {
  for (const version of versionNames) {
    await installPackages(version);
  }
  const { findings, programs, snippets } = await checkSamples(process.cwd());
  expect(findings.map(formatFinding)).toEqual([]);
  expect(programs).toBeGreaterThan(100);
  expect(snippets).toBeGreaterThan(40);
}, 300_000);
