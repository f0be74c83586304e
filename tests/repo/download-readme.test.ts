import fs from 'node:fs';
import { expect, it } from 'vitest';
import { defaultLocale, localeNames } from '../../i18n/locales';
import { readTemplate, templatePath } from '../../src/plugins/tested-apps/readme';

/** What translators leave as it is: placeholders, conditions, code and addresses, with their number. */
const fixed = (text: string): string[] =>
  (text.match(/\{\w+\}|<!--.*?-->|`[^`\n]+`|https?:\/\/[\w:./-]+|^#+ |^\d\./gm) ?? []).sort();

const english = readTemplate('.', defaultLocale);

it.each(localeNames.filter((name) => name !== defaultLocale))(
  'has a README for downloads in %s, with the placeholders, conditions and code of English',
  (locale) => {
    expect(fs.existsSync(templatePath(locale)), `${templatePath(locale)} exists`).toBe(true);
    const text = readTemplate('.', locale);
    expect(fixed(text)).toEqual(fixed(english));
    expect(text).not.toBe(english);
  },
);
