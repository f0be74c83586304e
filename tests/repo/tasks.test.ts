import fs from 'node:fs';
import { expect, it } from 'vitest';
import { defaultLocale, localeNames } from '../../i18n/locales';
import packageJson from '../../package.json';

interface Task {
  command?: string;
  dependencies?: (string | { script: string; cascade: boolean })[];
  files: string[];
  output?: string[];
}

const tasks = packageJson.wireit as unknown as Record<string, Task>;
const namesOf = ({ dependencies = [] }: Task): string[] =>
  dependencies.map((one) => (typeof one === 'string' ? one : one.script));
/** A task without its order, and with the name of its language taken out. */
const general = (name: string, locale: string): string =>
  JSON.stringify({ ...tasks[`${name}:${locale}`], dependencies: [] }).replace(
    new RegExp(`\\b${locale}\\b`, 'g'),
    '<locale>',
  );

it('build and finish every language of the list, one built after the other', () => {
  const publish = tasks['build:site'] as Task;
  expect(namesOf(publish).slice(1)).toEqual(localeNames.map((name) => `finish:${name}`));
  for (const [index, locale] of localeNames.entries()) {
    expect(tasks[`language:${locale}`]?.dependencies).toEqual([
      'sources',
      { script: index === 0 ? 'content' : `language:${localeNames[index - 1]}`, cascade: false },
    ]);
    expect(tasks[`finish:${locale}`]?.dependencies).toEqual([`language:${locale}`, 'after-build']);
    for (const name of ['language', 'finish']) {
      expect(general(name, locale)).toBe(general(name, defaultLocale));
      expect(general(name, locale)).toContain('--locale <locale>');
    }
  }
});

it('name files that exist, or that another task makes', () => {
  const made = Object.values(tasks).flatMap(({ output = [] }) => output);
  const isMade = (file: string) =>
    made.some((output) => file.startsWith(output.replace(/\*\*$/, '')));
  const named = Object.values(tasks).flatMap(({ files }) => files);
  const missing = named
    .filter((file) => !file.startsWith('!') && !file.startsWith('.git/') && !isMade(file))
    .filter((file) => !fs.existsSync(file.replace(/\/[^/]*\*.*$/, '')));
  expect(missing).toEqual([]);
});

it('read every file of the site, but what is for people, tests and translators', () => {
  const read = [...(tasks.sources?.files ?? []), ...localeNames.map((name) => `i18n/${name}/**`)];
  const others =
    /^(\.build|\.ci|\.docusaurus|\.git.*|\.wireit|README\.md|CONTRIBUTING\.md|LICENSE|\.npmrc|benchmark|biome\.json|build.*|node_modules|tests|translation|vitest\.config\.ts|package-lock\.json)$/;
  const top = fs.readdirSync('.').filter((name) => !others.test(name));
  expect(top.filter((name) => !read.some((file) => file.split('/')[0] === name))).toEqual([]);
});
