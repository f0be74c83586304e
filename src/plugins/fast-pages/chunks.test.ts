import { expect, it } from 'vitest';
import { chunksOfPages } from './chunks';

const route = (path: string, routes?: object[]) => ({ path, component: '', routes }) as never;

it('lists the scripts of a page and of the layouts around it, not of the page at the same address', () => {
  const routes = [route('/', [route('/', [route('/'), route('/a')])]), route('*')];
  const names = {
    '/-111': { __comp: 'root', __context: { plugin: 'plugin' } },
    '/-222': { __comp: 'layout' },
    '/-333': { __comp: 'doc', content: 'home' },
    '/a-444': { __comp: 'doc', content: 'a' },
    '*': { __comp: 'none' },
  };
  const manifest = {
    origins: { root: [1], plugin: [2], layout: [3, 4], doc: [4], home: [5], a: [6, 7] },
    assets: Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((id) => [id, { js: [{ publicPath: `/${id}.js` }] }]),
    ),
  };
  expect(chunksOfPages(routes, names, manifest)).toEqual({
    '/': ['/1.js', '/2.js', '/3.js', '/4.js', '/5.js'],
    '/a': ['/1.js', '/2.js', '/3.js', '/4.js', '/6.js'],
    '*': [],
  });
});
