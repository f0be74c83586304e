import { expect, it } from 'vitest';
import { localeNames } from '../../../i18n/locales';
import { suggestedLocale } from './suggested-locale';

const suggested = (preferred: string[], current: string, missing: string[] = []) =>
  suggestedLocale(preferred, localeNames, current, missing);

it.each([
  ['the first language of the browser that the site has', ['ja', 'de-AT', 'fr'], 'en', 'de'],
  ['English too', ['en-GB'], 'ru', 'en'],
  ['Brazilian Portuguese to readers of any', ['pt-PT'], 'en', 'pt'],
  ['simplified Chinese to readers of any', ['zh-Hant-TW'], 'en', 'zh'],
  ['a language written in capitals', ['FR-CA'], 'en', 'fr'],
  ['nothing to who reads in the language that they prefer', ['ru-RU', 'en'], 'ru', undefined],
  ['nothing that is less preferred than what is read', ['en', 'de'], 'en', undefined],
  ['nothing to who prefers languages that the site lacks', ['ja-JP', 'ko'], 'en', undefined],
  ['nothing to who tells no language', [], 'en', undefined],
])('offers %s', (_, preferred, current, expected) => {
  expect(suggested(preferred, current)).toBe(expected);
});

it('passes over languages into which the page is not translated', () => {
  expect(suggested(['de', 'fr', 'en'], 'en', ['de'])).toBe('fr');
  expect(suggested(['de', 'en', 'fr'], 'en', ['de'])).toBeUndefined();
  expect(suggested(['de'], 'en', ['de'])).toBeUndefined();
});
