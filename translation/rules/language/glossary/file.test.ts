import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkGlossaries } from './file';

let siteDir = '';
beforeEach(() => {
  siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'glossary-'));
});
afterEach(() => fs.rmSync(siteDir, { recursive: true }));

it('says in which file and where a glossary is wrong', () => {
  fs.mkdirSync(path.join(siteDir, 'i18n/ru'), { recursive: true });
  fs.writeFileSync(path.join(siteDir, 'i18n/ru/glossary.yml'), '# Words\ntherms: []\n');
  expect(checkGlossaries(siteDir)).toMatchObject([
    { path: 'i18n/ru/glossary.yml', line: 2, column: 1, rule: 'invalid-glossary' },
  ]);
});

it('says nothing of a site without glossaries', () => {
  expect(checkGlossaries(siteDir)).toEqual([]);
});

it('finds nothing wrong in ours', () => {
  expect(checkGlossaries(path.resolve())).toEqual([]);
});
