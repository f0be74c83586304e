import { expect, it } from 'vitest';
import type { Locale } from '../../../i18n/locales';
import { guides } from '../../../samples/guides';
import type { TestedApp } from './app';
import { packagesInWords, showApp } from './shown';

const [guide] = guides;
const app = {
  guide,
  version: '4.x',
  result: { testedWith: { '@logto/next': '4.2.11', 'Next.js': '16.4.5' } },
} as unknown as TestedApp;

it.each<[Locale, string, string]>([
  ['en', '@logto/next 4.2.11 and Next.js 16.4.5', '9 kB'],
  ['ru', '@logto/next 4.2.11 и Next.js 16.4.5', '9 кБ'],
  ['zh', '@logto/next 4.2.11 和 Next.js 16.4.5', '9 kB'],
])('says in %s what an app was tested with, and how large it is', (locale, packages, size) => {
  expect(packagesInWords(app, locale)).toBe(packages);
  const shown = showApp(app, 9213, locale);
  expect(shown.packages.map(({ value }) => value).join('')).toBe(packages);
  expect(shown.size.replace(/\s/g, ' ')).toBe(size);
  expect(shown.archive).toBe(`${guide?.name}-4.x.zip`);
});
