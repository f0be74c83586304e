import path from 'node:path';
import { expect, it } from 'vitest';
import { defaultLocale } from '../../i18n/locales';
import { readSource } from '../../src/content/source';
import { pagesOfAllVersions } from '../../src/versions';

it('has every page of one version in the other', async () => {
  const { files, versions } = await readSource(path.resolve(), [defaultLocale]);
  const [current = [], old = []] = versions.map((version) =>
    files.filter((file) => file.version === version && !file.isPartial).map((file) => file.path),
  );
  expect(old.length).toBeGreaterThan(0);
  expect(old).toEqual(current.filter((page) => !pagesOfAllVersions.includes(page)));
});
