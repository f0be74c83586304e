import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultLocale, isLocale } from '../../i18n/locales';
import { applyEdits, placeOf } from './apply';
import { fileRules } from './index';
import { subjectOf } from './subject';

/**
 * `<group>/fixtures/<rule>/<case>/`: what the rule says of `translation.mdx` beside `english.mdx` is
 * in `expected.txt`, empty where all is well; `fixed.mdx` is what it makes of it. A case is Russian
 * unless its name begins with another language (`fr-…`), and has no stamp if it contains `untracked`.
 */
const folderOf = (id: string): string =>
  ['safety', 'structure', 'language']
    .map((group) => path.join(__dirname, group, 'fixtures', id))
    .find((folder) => fs.existsSync(folder)) ?? '';

describe.each(fileRules)('rule $id', (rule) => {
  const folder = folderOf(rule.id);
  const cases = folder ? fs.readdirSync(folder) : [];

  it('has a fixture that is well, and one that is not', () => {
    const isWell = (name: string) =>
      fs.readFileSync(path.join(folder, name, 'expected.txt'), 'utf8').trim() === '';
    expect(cases.some(isWell)).toBe(true);
    expect(cases.every(isWell)).toBe(false);
  });

  it.each(cases)('%s', async (name) => {
    const read = (file: string) => fs.readFileSync(path.join(folder, name, file), 'utf8');
    const [prefix = ''] = name.split('-');
    const locale = isLocale(prefix) && prefix !== defaultLocale ? prefix : 'ru';
    const page = name.includes('partial') ? 'docs/guide/_partial.mdx' : 'docs/guide/README.mdx';
    const text = read('translation.mdx');
    const isTracked = !name.includes('untracked');
    const subject = await subjectOf(locale, page, read('english.mdx'), text, isTracked);
    const problems = rule.check(subject);
    const messages = problems.map(({ at, found, advice }) => {
      const { line, column } = placeOf(text, at);
      return `${line}:${column}  ${found} — ${advice}`;
    });
    expect(messages.join('\n')).toBe(read('expected.txt').trim());
    if (fs.existsSync(path.join(folder, name, 'fixed.mdx'))) {
      const edits = problems.flatMap(({ fix }) => fix ?? []);
      expect(applyEdits(text, edits)).toBe(read('fixed.mdx'));
    }
  });
});
