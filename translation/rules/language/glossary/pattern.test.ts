import { describe, expect, it } from 'vitest';
import { bare, englishPattern, patternOf, spellingPattern } from './pattern';

const found = (pattern: RegExp, text: string) => text.match(pattern);

describe('what is banned', () => {
  it.each([
    ['печень', 'Печенье и печенья, но не опеченье', ['Печень', 'печень']],
    ['日志', '记录日志和日志云', ['日志', '日志']],
    ['jeton d’accés', "un Jeton\nd'accés", ["Jeton\nd'accés"]],
    ['a+b', 'aab a+b', ['a+b']],
    ['/\\bКекс\\b/', 'Кекс кекс Кексы', ['Кекс']],
    ['/\\bété\\b/i', 'Été, étés, à été', ['Été', 'été']],
    ['/\\bLogto\\b/', '使用Logto登录', ['Logto']],
  ])('%s', (entry, text, expected) => {
    expect(found(patternOf(entry), text)).toEqual(expected);
  });
});

it('finds a term in English, whatever its ending', () => {
  const isSaid = (text: string) => englishPattern('API resource').test(text);
  expect(['An API resource.', 'api-resources', 'API\nresources'].map(isSaid)).toEqual([
    true,
    true,
    true,
  ]);
  expect(['API resourceful', 'my-API', 'RAPI resource'].map(isSaid)).toEqual([false, false, false]);
});

it('finds names in any spelling, the longest first, and not in code', () => {
  const pattern = spellingPattern(['Logto', 'Logto Cloud', 'Next.js', 'GitHub']);
  expect(found(pattern, 'logto-cloud, LogTo, Next JS, NextJS-App, git hub和Github。')).toEqual([
    'logto-cloud',
    'LogTo',
    'Next JS',
    'NextJS',
    'git hub',
    'Github',
  ]);
  expect(
    found(pattern, '@logto/next docs.logto.io logto_x my-logto logto-io Logtos nextjs/x'),
  ).toBe(null);
  expect(found(spellingPattern([]), 'anything')).toBe(null);
  expect(bare('Next JS')).toBe(bare('Next.js'));
});
