import { expect, it } from 'vitest';
import { permalink } from './permalink';

const page = (path: string, version = 'current') =>
  ({ locale: 'en', area: 'docs', version, path }) as const;

it.each([
  ['README.mdx', undefined, '/'],
  ['quick-starts.mdx', undefined, '/quick-starts'],
  ['authorization/README.mdx', undefined, '/authorization'],
  [
    'authorization/role-based-access-control.mdx',
    undefined,
    '/authorization/role-based-access-control',
  ],
  ['authorization/authorization.mdx', undefined, '/authorization'],
  ['next/README.mdx', '/quick-starts/next', '/quick-starts/next'],
  ['next/README.mdx', 'here', '/next/here'],
  ['README.mdx', '/', '/'],
])('gives %s with slug %s the address %s', (path, slug, expected) => {
  expect(permalink(page(path), slug)).toBe(expected);
});

it('puts an old version below its name', () => {
  expect(permalink(page('README.mdx', 'version-3.x'), '/')).toBe('/3.x');
  expect(permalink(page('next/README.mdx', 'version-3.x'), '/quick-starts/next')).toBe(
    '/3.x/quick-starts/next',
  );
});
