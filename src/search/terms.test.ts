import { expect, it } from 'vitest';
import { isFormOf, termsOf } from './terms';

const words = (query: string, locale: string) => termsOf(query, locale).map(({ word }) => word);

it.each([
  ['en', 'How do I refresh an access token?', ['refresh', 'access', 'token']],
  ['en', 'sign-in', ['sign']],
  ['en', 'get the user’s email from Logto', ['user', 'email']],
  ['en', 'logto', ['logto']],
  ['en', '@logto/next sessionWrapper', ['logtonext', 'sessionwrapper']],
  ['en', 'how to', ['how', 'to']],
  ['ru', 'ещё раз', ['раз']],
  ['fr', 'jeton d’accès', ['jeton', 'acces']],
  ['zh', '如何刷新访问令牌', ['刷新', '访问', '令牌']],
  ['zh', '怎么退出登录', ['退出', '登录']],
])('takes from a query in %s what says something: %s', (locale, query, expected) => {
  expect(words(query, locale)).toEqual(expected);
});

it('pairs Chinese characters where the browser knows no words', () => {
  const { Segmenter } = Intl;
  Reflect.deleteProperty(Intl, 'Segmenter');
  try {
    expect(words('访问令牌', 'zh')).toEqual(['访问', '问令', '令牌']);
  } finally {
    Object.assign(Intl, { Segmenter });
  }
});

it.each([
  ['token', 'tokens', true],
  ['tokens', 'token', true],
  ['обновить', 'обновление', true],
  ['abmelden', 'Abmeldung', true],
  ['user', 'use', false],
  ['docker', 'do', false],
  ['access', 'accepts', false],
])('looking for %s, %s is a form of it: %s', (wanted, word, is) => {
  const [term] = termsOf(wanted, 'en');
  expect(term && isFormOf(word, term)).toBe(is);
});
