import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../i18n/locales';
import { messageFile } from '../../messages/read';
import sameInEnglish from '../../messages/same-in-english.json';
import { placeOf } from '../apply';
import { rules } from './index';
import { formCounts } from './plural-forms';

/** English, a language, a translation as JSON has it, and what the rule says of it, if anything. */
type Case = [english: string | undefined, locale: Locale, translation: string, expected?: string];

const cases: Record<string, Case[]> = {
  'missing-message': [
    ['Hello', 'ru', 'Привет'],
    ['Hello', 'ru', '', 'no text for `id` — add a translation of "Hello"'],
    ['Hello', 'ru', ' \\n', 'no text for `id` — add a translation of "Hello"'],
  ],
  'unknown-message': [
    ['Hello', 'ru', 'Привет'],
    [undefined, 'ru', 'Привет', 'message `id`, which English has not'],
  ],
  'duplicate-message': [
    ['Hello', 'ru', 'Привет'],
    ['Hello', 'ru', 'a" }, "id": { "message": "b', 'message `id` for a second time'],
    ['Hello', 'ru', 'a", "message": "b', 'message `id` for a second time'],
  ],
  placeholders: [
    ['{a} of {b}', 'ru', '{b}: {a}'],
    ['{a} of {b}', 'ru', '{b}: {a} {a}'],
    ['no {a}', 'ru', 'нет {\\u0061}'],
    ['no {a}', 'ru', 'нет', '`id`: no `{a}`'],
    ['no', 'ru', 'нет {a}', '`id`: placeholder `{a}`, English has none'],
    ['no {page}', 'ru', 'нет {Page}', '`id`: placeholder `{Page}`, English has `{page}`'],
    ['no {page}', 'ru', 'нет {страница}', '`id`: placeholder `{страница}`, English has `{page}`'],
    ['no {a}', 'ru', 'нет { a }', '`id`: placeholder `{ a }`, English has `{a}`'],
    ['no {a}', 'ru', 'нет {a}}', '`id`: a brace that does not belong to a placeholder'],
    ['no {a}', 'ru', 'нет {a} {', '`id`: a brace that does not belong to a placeholder'],
    ['One|{n} pages', 'ru', '{n} {a|b}', '`id`: a brace that does not belong to'],
    ['One|{n} pages', 'ru', '{n} a|{n} b|{n c', '`id`: a brace that does not belong to'],
  ],
  'plural-forms': [
    ['Page', 'ru', 'Страница'],
    ['One page|{n} pages', 'ru', '{n} страница|{n} страницы|{n} страниц'],
    ['One page|{n} pages', 'ru', '{n} страница|{n} страницы|{n} страниц|{n} страницы'],
    ['One page|{n} pages', 'zh', '{n} 页'],
    ['One page|{n} pages', 'zh', '页'],
    ['One page|{n} pages', 'de', 'Eine Seite|{n} Seiten'],
    ['One page|{n} pages', 'pt', 'Uma página|{n} páginas'],
    ['One page|{n} pages', 'fr', 'Une page|{n} pages'],
    ['One page|{n} pages', 'fr', 'Une page|{n} de pages|{n} pages'],
    ['Page', 'ru', 'Страница|страницы', '`id`: `|`, which English has not'],
    [
      'One page|{n} pages',
      'ru',
      '{n} страница|{n} страниц',
      '`id`: number of forms divided by `|` is 2, expected 3 or 4 — write form 1 for 1, 21, 31 …, form 2 for 2, 3, 4 …, form 3 for 5, 6, 7 …',
    ],
    [
      'One page|{n} pages',
      'ru',
      'Страница|{n} страницы|{n} страниц',
      '`id`: form 1 has no `{n}`, and is shown for 1, 21, 31 …',
    ],
    ['One page|{n} pages', 'ru', '{n} страница||{n} страниц', '`id`: an empty form'],
    ['One page|{n} pages', 'ru', 'a|b|c|d|e', '`id`: number of forms divided by `|` is 5'],
    [
      'One page|{n} pages',
      'zh',
      '1 页|{n} 页',
      '`id`: number of forms divided by `|` is 2, expected 1 — write form 1 for 1, 2, 3 …',
    ],
    [
      'One page|{n} pages',
      'de',
      '{n} Seiten',
      '`id`: number of forms divided by `|` is 1, expected 2 — write form 1 for 1, form 2 for 2, 3, 4 …',
    ],
    ['One page|{n} pages', 'pt', '{n} páginas', '`id`: number of forms divided by `|` is 1'],
  ],
  'message-untranslated': [
    ['Go home', 'de', 'Nach Hause'],
    ['Logto Cloud', 'de', 'Logto Cloud'],
    ['{name} - {count}', 'de', '{name} - {count}'],
    ['Go home', 'de', 'Go home', '`id`: the same as in English, "Go home"'],
    ['Info', 'de', 'Info ', '`id`: the same as in English, "Info "'],
  ],
  'message-markup': [
    ['Licence: <a href="/x">MIT</a> & more', 'fr', '<a href=\\"/x\\">MIT</a> & plus'],
    ['Less than 5', 'fr', '< 5'],
    ['Licence', 'fr', 'Licence : données'],
    ['Date: {date}', 'pt', 'Data: {date}'],
    [
      'Licence',
      'fr',
      '<img src=x onerror=alert(1)>',
      '`id`: `<img src=x onerror=alert(1)>`, which',
    ],
    ['Licence', 'fr', '\\u003cscript', '`id`: `<script`, which English has not'],
    ['<b>Licence</b>', 'fr', '<b onclick=x>Licence</b>', '`id`: `<b onclick=x>`, which'],
    ['Licence', 'fr', 'a&#8238;b', '`id`: `&#8238;`, which English has not'],
    ['Licence', 'fr', 'https://evil.example/x', '`id`: `https://evil.example/x`, which'],
    ['Licence', 'fr', 'JavaScript:alert(1)', '`id`: `JavaScript:alert(1)`, which'],
    ['Licence', 'fr', 'data:text/html,x', '`id`: `data:text/html,x`, which'],
  ],
  'message-characters': [
    ['Page: {a}', 'fr', 'Page\u00a0: {a}\u202f!'],
    ['Flag 🏳️', 'fr', 'Drapeau 🏳️'],
    ['Page', 'fr', 'Pa\\u202ege', '`id`: invisible character U+202E'],
    ['Page', 'fr', 'Pa\u200bge', '`id`: invisible character U+200B'],
    ['Page', 'fr', 'Pa\\u0000ge', '`id`: invisible character U+0000'],
    ['Page', 'fr', 'Pa\\ud800ge', '`id`: invisible character U+D800'],
    ['Page', 'fr', 'Pa\\u3164ge', '`id`: invisible character U+3164'],
    ['Page', 'fr', 'Pa\\u2800ge', '`id`: invisible character U+2800'],
  ],
};

const check = (
  rule: string,
  english: string | undefined,
  locale: Locale,
  text: string,
  id = 'id',
) => {
  const messages = new Map(english ? [[id, { message: english, description: undefined }]] : []);
  const path = `i18n/${locale}/code.json`;
  const file = messageFile(locale, path, text, new Map([['code.json', messages]]));
  return file ? (rules.find(({ id }) => id === rule)?.check(file) ?? []) : [];
};

describe.each(rules)('rule $id', ({ id, reason }) => {
  it('has a reason, a case that is well, and one that is not', () => {
    expect(reason).toMatch(/\.$/);
    expect(cases[id]?.some(([, , , expected]) => !expected)).toBe(true);
    expect(cases[id]?.some(([, , , expected]) => expected)).toBe(true);
  });

  it.each(cases[id] ?? [])('%s, %s: %s', (english, locale, translation, expected) => {
    const text = `{\n  "id": { "message": "${translation}" }\n}\n`;
    const found = check(id, english, locale, text);
    expect(found.map((problem) => `${problem.found} — ${problem.advice}`)).toEqual(
      expected ? [expect.stringContaining(expected)] : [],
    );
    expect(found.every(({ at }) => placeOf(text, at).line === 2)).toBe(true);
  });
});

it('lets a message stay as it is in English where the list has it', () => {
  const [id = ''] = sameInEnglish.de;
  const text = `{ "${id}": { "message": "Tags" } }`;
  expect(check('message-untranslated', 'Tags', 'de', text, id)).toEqual([]);
  expect(check('message-untranslated', 'Tags', 'ru', text, id)).toHaveLength(1);
});

it('names the trap of version.label', () => {
  const text = '{ "version.label": { "message": "4.x" } }';
  expect(check('unknown-message', undefined, 'ru', text)).toMatchObject([
    { advice: 'delete it: Docusaurus would show it as the name of every version' },
  ]);
});

it('reports a message that is not in the file where the file ends', () => {
  expect(check('missing-message', 'Hello', 'ru', '{\n}\n')).toMatchObject([{ at: 2 }]);
});

it.each<[Locale, number, number]>([
  ['ru', 3, 4],
  ['zh', 1, 1],
  ['de', 2, 2],
  ['pt', 2, 3],
  ['fr', 2, 3],
])('%s has %i plural forms, or %i', (locale, fewest, most) => {
  expect(formCounts(locale)).toEqual({ fewest, most });
});
