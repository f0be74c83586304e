import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { translated, writeMiniSite } from '../../tests/support/mini-site';
import { resolveFileLink } from './resolve-link';

let siteDir = '';
beforeAll(() => {
  siteDir = writeMiniSite();
});
afterAll(() => fs.rmSync(siteDir, { recursive: true }));

const resolve = (importer: string, source: string) =>
  resolveFileLink({
    siteDir,
    locale: 'ru',
    importer: path.join(siteDir, importer),
    source,
    exists: fs.existsSync,
  });

it.each([
  ['docs/README.mdx', './guide/README.mdx', '/guide'],
  ['docs/README.mdx', 'guide/README.mdx#tip', '/guide#tip'],
  ['docs/guide/_tip.mdx', '../README.mdx?x=1#y', '/?x=1#y'],
  ['fragments/_reading.md', '../docs/guide/README.mdx', '/guide'],
  // the Russian page exists, the home page is English only: both are found from both
  [translated('ru', 'current/guide/README.mdx'), '../README.mdx', '/'],
  [translated('ru', 'fragments/_reading.md'), '../current/guide/README.mdx', '/guide'],
])('resolves from %s the link %s', (importer, source, expected) => {
  expect(resolve(importer, source)).toBe(expected);
});

it.each([
  '/guide',
  '#tip',
  'https://example.com/a.md',
  './missing.mdx',
  './guide/_tip.mdx',
  './a.pdf',
])('leaves %s alone', (source) => {
  expect(resolve('docs/README.mdx', source)).toBeUndefined();
});
