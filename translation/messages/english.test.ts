import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readEnglishMessages, sourceOf } from './english';

const sources = {
  'src/hello.tsx': `import Translate, { translate } from '@docusaurus/Translate';
const description = 'A greeting';
export const Hello = <T,>() => <Translate id="hello" description="One" values={{}}>Hello</Translate>;
export const bye = translate({ id: 'bye', message: 'Good' + 'bye', description });`,
  'src/plain.ts': `import { translate } from '@docusaurus/Translate';
export const plain = <string>translate({ id: 'plain', message: 'Plain' });`,
  'src/other.tsx':
    'const Translate = () => null; export const other = <Translate id="other">x</Translate>;',
  'docusaurus.config.ts': `export default { themeConfig: { navbar: { title: 'Site', items: [
  { label: 'Menu', items: [{ label: 'Entry', to: '/' }] }, { type: 'localeDropdown' }] } } };`,
  'sidebars.ts': `export default { docs: [
  'home', { Short: ['a'] }, { type: 'category', key: 'k', label: 'Long', items: ['b'] },
  { type: 'link', label: 'Link', href: '/' }, { type: 'doc', id: 'c', label: 'Label' }] };`,
  'versioned_sidebars/version-1.x-sidebars.json': '{ "docs": [{ "Older": ["a"] }] }',
};

let site = '';

beforeAll(() => {
  site = fs.mkdtempSync(path.join(os.tmpdir(), 'english-'));
  for (const [name, text] of Object.entries(sources)) {
    fs.mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
    fs.writeFileSync(path.join(site, name), text);
  }
});

afterAll(() => fs.rmSync(site, { recursive: true }));

it('reads messages where they are written', async () => {
  const english = await readEnglishMessages(site);
  const code = english.get('code.json');
  expect(code?.get('hello')).toEqual({ message: 'Hello', description: 'One' });
  expect(code?.get('bye')).toEqual({ message: 'Goodbye', description: 'A greeting' });
  expect(code?.get('plain')).toEqual({ message: 'Plain', description: undefined });
  expect(code?.has('other')).toBe(false);
  expect(code?.get('theme.NotFound.title')?.message).toBe('Page Not Found');
  const texts = [...english]
    .filter(([file]) => file !== 'code.json')
    .map(([file, messages]) => [
      file,
      sourceOf(file),
      Object.fromEntries([...messages].map(([id, { message }]) => [id, message])),
    ]);
  expect(texts).toEqual([
    [
      'docusaurus-theme-classic/navbar.json',
      'docusaurus.config.ts',
      { title: 'Site', 'item.label.Menu': 'Menu', 'item.label.Entry': 'Entry' },
    ],
    [
      'docusaurus-plugin-content-docs/current.json',
      'sidebars.ts',
      {
        'sidebar.docs.category.Short': 'Short',
        'sidebar.docs.category.k': 'Long',
        'sidebar.docs.link.Link': 'Link',
        'sidebar.docs.doc.Label': 'Label',
      },
    ],
    [
      'docusaurus-plugin-content-docs/version-1.x.json',
      'versioned_sidebars/version-1.x-sidebars.json',
      { 'sidebar.docs.category.Older': 'Older' },
    ],
  ]);
  expect(sourceOf('code.json')).toBe('src/');
});

it('knows nothing of files whose sources are not there', async () => {
  expect(await readEnglishMessages(path.join(site, 'nowhere'))).toEqual(new Map());
});
