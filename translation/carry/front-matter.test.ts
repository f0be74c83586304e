import { describe, expect, it } from 'vitest';
import { haveSameWords, withoutFixedKeys, wordsOf } from './front-matter';

const page = (yaml: string, body = '\n# One\n') => `---\n${yaml}---\n${body}`;

describe('a draft has the keys that are translated, and no others', () => {
  it.each([
    ['title: A\nslug: /a\ndescription: B\n', 'title: A\ndescription: B\n'],
    [
      "sidebar_custom_props:\n  description: A\n  logoFilename: 'a.svg'\nsdk: 'b'\n",
      'sidebar_custom_props:\n  description: A\n',
    ],
    ["description: 'It''s A: b'\n", "description: 'It''s A: b'\n"],
    ['description: >-\n  Note: one\n  two\nslug: /a\n', 'description: >-\n  Note: one two\n'],
    ['keywords:\n  - a\n  - b\ntags:\n  - c\n', 'keywords:\n  - a\n  - b\n'],
    ['keywords: [a, b]\n', 'keywords: [ a, b ]\n'],
    [`description: ${'long '.repeat(40)}end\n`, `description: ${'long '.repeat(40)}end\n`],
  ])('%j', (before, after) => {
    expect(withoutFixedKeys(page(before))).toBe(page(after));
  });

  it.each([
    ['slug: /a\n'],
    ["sidebar_custom_props:\n  logoFilename: 'a.svg'\n"],
    ['sidebar_custom_props:\n'],
    ['# a comment\n'],
  ])('none of %j', (yaml) => {
    expect(withoutFixedKeys(page(yaml))).toBe('# One\n');
  });

  it.each([
    ['nothing before the title', '# One\n'],
    ['a rule', 'One.\n\n---\n\nTwo: three\n\n---\n'],
    ['YAML that cannot be read', page('a: b: c\n')],
  ])('and leaves alone what has no such keys: %s', (_, text) => {
    expect(withoutFixedKeys(text)).toBe(text);
  });
});

it.each([
  ['title: A\nslug: /a\n', 'slug: /b\ntitle: "A"\n', true],
  ['title: A\n', 'title: B\n', false],
  ['title: A\n', 'slug: /a\n', false],
  ['sidebar_custom_props:\n  description: A\n', 'sidebar_custom_props:\n  description: B\n', false],
  ['sidebar_custom_props:\n  logoFilename: a\n', 'sidebar_custom_props: 5\n', true],
  ['title: A\n', 'title: A: B\n', false],
])('tells whether the words are the same: %j and %j', (one, other, expected) => {
  expect(haveSameWords(page(one), page(other))).toBe(expected);
});

it('has no words where there is no front matter', () => {
  expect(wordsOf(undefined)).toEqual(wordsOf({}));
  expect(wordsOf({ title: 'A' })).not.toEqual(wordsOf({}));
});
