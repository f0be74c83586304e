import { expect, it } from 'vitest';
import { openGraph } from './open-graph';
import { testDocument } from './test-document';

const alternates = (html: string): (string | undefined)[] =>
  [...html.matchAll(/"og:locale:alternate" content="(.*?)"/g)].map(([, name]) => name);

it('lists the other languages into which the page is translated', () => {
  expect(alternates(openGraph(testDocument(), ''))).toEqual(['en_US']);
  const english = testDocument({ locale: 'en', textLocale: 'en' });
  expect(alternates(openGraph(english, ''))).toEqual(['ru_RU']);
});

it('lists none for an old version, nor for English that stands in for a translation', () => {
  expect(alternates(openGraph(testDocument({ version: '3.x' }), ''))).toEqual([]);
  const untranslated = testDocument({ locale: 'de', textLocale: 'en', isTranslated: false });
  expect(alternates(openGraph(untranslated, ''))).toEqual([]);
});

it('says what the picture shows', () => {
  const html = openGraph(testDocument({ title: '"A" & <b>' }), 'https://x.example/1.png');
  expect(html).toContain('<meta property="og:image" content="https://x.example/1.png">');
  expect(html).toMatch(/"og:image:alt" content="[^"]*: &quot;A&quot; &amp; &lt;b>">/);
});
