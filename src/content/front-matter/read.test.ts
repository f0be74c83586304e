import { expect, it } from 'vitest';
import { readFrontMatter } from './read';

it('reads YAML', () => {
  expect(readFrontMatter('---\ntitle: One\n---\n\nText')).toEqual({ title: 'One' });
  expect(readFrontMatter('--- \r\ntitle: One\r\n---\r\n')).toEqual({ title: 'One' });
});

it.each(['', 'Text', '---\n---\n', '----\nText', '- one\n- two'])('finds none in %j', (text) => {
  expect(readFrontMatter(text)).toEqual({});
});

it.each([
  '---js\n{ title: (globalThis.wasRun = true) }\n---\n',
  '---javascript\nglobalThis.wasRun = true\n---\n',
  '\uFEFF--- js\nglobalThis.wasRun = true\n---\n',
  '---\rjs\nglobalThis.wasRun = true\n---\n',
  '---js0;globalThis.wasRun=true //',
  '---json\n{ "title": "One" }\n---\n',
])('refuses another language, and runs nothing: %j', (text) => {
  expect(() => readFrontMatter(text)).toThrow('expected `---` alone');
  expect(globalThis).not.toHaveProperty('wasRun');
});

it.each(['---\n- one\n---\n', '---\nWords.\n---\n', '---\n12\n---\n'])(
  'refuses what has no keys: %j',
  (text) => {
    expect(() => readFrontMatter(text)).toThrow('the front matter has no keys');
  },
);

it.each(['---\nkeywords: &a [*a]\n---\n', '---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n'])(
  'refuses aliases, which can be endless: %j',
  (text) => {
    expect(() => readFrontMatter(text)).toThrow('has an alias');
  },
);
