import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { markdownIn } from '../src/content/source';

const root = path.resolve(__dirname, '..');

/** Our own pages, partials and fragments in all languages. */
const pages = ['docs', 'fragments', 'i18n'].flatMap((folder) =>
  markdownIn(path.join(root, folder)).map((file) => fs.readFileSync(file, 'utf8')),
);

/** What parsers trip over. */
const tricky = [
  '{',
  '}',
  '{/*',
  '*/}',
  '<',
  '>',
  '</',
  '<A>',
  '<A b={',
  '<!-- -->',
  ':::',
  ':::tip',
  '::::tip[a]{b="c"}',
  ':a[b]{c}',
  '`',
  '```',
  '~~~~ts title="a" {1-3}',
  '---',
  '---js\n',
  '\n---\n',
  '---\nslug: 5\ntitle: [a]\n---\n',
  '---\nkeywords: &a [*a]\n---\n',
  'a: 2024-01-01\n',
  '\\',
  '\\{#a}',
  '{#a b=c}',
  '\n# \n',
  '\n## A \\{#use}\n',
  '\n## \u{1F389}\n',
  '\n    ',
  '\t',
  '\r',
  '\r\n',
  '\0',
  '\uFEFF',
  '\uD83D',
  '\uDE00',
  '\u2028',
  '\u202E',
  '\u200B',
  '%E0%A4%A',
  '[a](%E0)',
  '[a](/\\[)',
  '[a](http://[)',
  '![](//%)',
  '[a]: <%>\n',
  '<https://%>',
  'https://a.b/%zz',
  '|a|\n|-|\n',
  '[a](./%E0.mdx)',
  '\n:::sequence\n\n- a -> b: c\n- d\n\n:::\n',
  '[^1]',
  '\n[^1]: a\n',
  '\n> ',
  '\n1. ',
  '\nimport A from "./_setup.mdx";\n',
  '\nimport A from "\\0.mdx";\n\n<A />\n',
  '\nexport const a = 1;\n',
  '{/* source: 0123 */}',
  '\n{/* unchanged: a */}\n{/* source: da39a3ee5e6b4b0d3255bfef95601890afd80709 use=da39a3ee5e6b4b0d3255bfef95601890afd80709 */}\n',
  '__proto__',
  'constructor',
];

/** From 0 to 1, without 1; `fc.double` would nearly always be as good as 0. */
export const share: fc.Arbitrary<number> = fc.nat(9999).map((part) => part / 10_000);

const insertion = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...tricky) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...tricky, 'a', ' ', '> ', '- '), fc.constantFrom(30, 300))
      .map(([text, times]) => text.repeat(times)),
  },
);

/** A piece of one of our pages, cut out at random and with things put into it at random. */
export const anyText: fc.Arbitrary<string> = fc
  .record({
    page: fc.nat(pages.length - 1),
    start: fc.oneof(fc.constant(0), share),
    length: fc.nat(2500),
    insertions: fc.array(fc.tuple(share, insertion), { maxLength: 6 }),
  })
  .map(({ page, start, length, insertions }) => {
    const all = pages[page] ?? '';
    const begin = Math.floor(start * all.length);
    return put(all.slice(begin, begin + length), insertions);
  });

/** A text without one piece of it, and with things put into it, both at random. */
export const damaged = (text: string): fc.Arbitrary<string> =>
  fc
    .record({
      start: share,
      length: fc.oneof(fc.constant(0), fc.nat(200)),
      insertions: fc.array(fc.tuple(share, insertion), { maxLength: 3 }),
    })
    .map(({ start, length, insertions }) => {
      const at = Math.floor(start * text.length);
      return put(text.slice(0, at) + text.slice(at + length), insertions);
    });

/** Messages, their lock, a glossary, or something that is none of these. */
export const anyData: fc.Arbitrary<string> = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc
    .dictionary(
      fc.constantFrom('sidebar.docs.category.Guides', 'item.label.Home', 'title', '__proto__', 'a'),
      fc.oneof(
        fc.record({ message: fc.oneof(fc.constantFrom(...tricky), fc.jsonValue()) }),
        fc.constantFrom(...tricky),
        fc.jsonValue(),
      ),
    )
    .map((messages) => JSON.stringify(messages, null, 2)),
  fc
    .tuple(
      fc.constantFrom(
        '{ "title": { "message": "Заголовок" }, "item.label.Home": { "message": "Домой {a}" } }\n',
        'terms:\n  - en: sign-in\n    preferred: вход\n    banned: [логин, авторизация]\n    note: Why\nneverTranslate:\n  - Logto\n  - name: Next.js\n    banned: [Некст]\nmisspelt:\n  - wrong: едет\n    right: идёт\n',
        '{ "code.json": { "a": "0123456789abcdef" } }\n',
      ),
      fc.array(fc.tuple(share, insertion), { maxLength: 4 }),
      share,
    )
    .map(([text, insertions, share]) =>
      put(text.slice(0, Math.ceil(share * text.length)), insertions),
    ),
  anyText,
);

/**
 * How often a property is tried. The seed is the same each time, so that a test fails for a change and
 * not by chance; another one is tried with `SEED=2 npx vitest …`.
 */
export const seeded = (numRuns: number) => ({
  numRuns: numRuns * Number(process.env.RUNS ?? 1),
  seed: Number(process.env.SEED ?? 1),
});

function put(text: string, insertions: [place: number, inserted: string][]): string {
  return insertions.reduce((result, [place, inserted]) => {
    const at = Math.floor(place * result.length);
    return result.slice(0, at) + inserted + result.slice(at);
  }, text);
}
