import { expect, it } from 'vitest';
import { hostsOf, mentionedIn } from './host';
import { isDisguised, readings } from './scheme';

it.each([
  ['https://logto.io/a', ['logto.io']],
  ['HTTPS://LOGTO.IO', ['logto.io']],
  ['https://logto.io@evil.example', ['logto.io@evil.example']],
  ['//evil.example/a', ['evil.example']],
  ['/\\evil.example', ['evil.example']],
  [' \thttps:\\\\evil.example', ['evil.example']],
  ['https:evil.example', ['evil.example']],
  ['http:evil.example', ['evil.example']],
  ['https://evil%2eexample', ['evil.example']],
  ['https://evil。example', ['evil.example']],
  ['https://3232235777', ['192.168.1.1']],
  ['https://l\u043egto.io', ['xn--lgto-55d.io']],
  ['mailto:A@b.example?subject=x', ['mailto:a@b.example?subject=x']],
  ['https://', ['https://']],
  ['/quick-starts', []],
  ['#a:b', []],
  ['../a.mdx', []],
  ['javascript:alert(1)', []],
])('%s leads to %s', (address, hosts) => {
  expect(hostsOf(address)).toEqual(hosts);
});

it('finds addresses in texts, without the end of the sentence', () => {
  expect(mentionedIn('См. https://logto.io/a. Или (www.logto.io), //cdn.example/x')).toEqual([
    'https://logto.io/a',
    'https://www.logto.io',
    '//cdn.example/x',
  ]);
  expect(mentionedIn('参见 https://logto.io/a。然后')).toEqual(['https://logto.io/a。然后']);
  expect(mentionedIn('// comment a//b //app.ts https:// C:\\\\a')).toEqual(['C:\\\\a']);
});

it('reads addresses as careless programs do', () => {
  expect(readings('java%0ascript%253Ax')).toContain('javascript:x');
  expect(readings('\u0001JAVA\u00adSCRIPT:x')).toEqual(['javascript:x']);
  expect(readings('%zz%ff')).toContain('%zz%ff');
  expect(isDisguised('javascript%3ax')).toBe(true);
  expect(isDisguised('https://logto.io/a%3ab')).toBe(false);
});
