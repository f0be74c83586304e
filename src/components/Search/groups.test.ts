import { expect, it } from 'vitest';
import { groupsOf } from './groups';

const hit = (url: string) => ({ url, title: [], heading: [], excerpt: [] });
const grouped = (...urls: string[]) =>
  groupsOf(urls.map(hit)).map(({ page, hits }) => [page, hits.map(({ url }) => url)]);

it('puts sections of a page together, in the order of the best ones', () => {
  expect(grouped('/a#1', '/b#1', '/a#2')).toEqual([
    ['/a', ['/a#1', '/a#2']],
    ['/b', ['/b#1']],
  ]);
});

it('lets no page push others down', () => {
  expect(grouped('/a#1', '/a#2', '/a#3', '/b#1')).toEqual([
    ['/a', ['/a#1', '/a#2']],
    ['/b', ['/b#1']],
    ['/a', ['/a#3']],
  ]);
  expect(grouped('/a#1', '/a#2', '/a#3')).toEqual([['/a', ['/a#1', '/a#2', '/a#3']]]);
});
