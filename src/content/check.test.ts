import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { changed, type Files, translated, writeMiniSite } from '../../tests/support/mini-site';
import { checkContent } from './check';
import { formatFinding } from './finding';

const guide = 'docs/guide/README.mdx';
const ruGuide = translated('ru', 'current/guide/README.mdx');
let siteDir: string | undefined;

afterEach(() => {
  if (siteDir) {
    fs.rmSync(siteDir, { recursive: true });
  }
});

async function findingsOf(changes: Files): Promise<string[]> {
  siteDir = writeMiniSite(changes);
  return (await checkContent(siteDir)).map(formatFinding);
}

it('finds nothing in a valid site', async () => {
  expect(await findingsOf({})).toEqual([]);
});

const cases: [name: string, changes: Files, expected: string[]][] = [
  [
    'an import that resolves nowhere, with all tried paths',
    changed(ruGuide, './_tip.mdx', './_trick.mdx'),
    [
      `${ruGuide}:6:1  nothing to import at "./_trick.mdx", looked for ${translated('ru', 'current/guide/_trick.mdx')}, docs/guide/_trick.mdx — correct the path, or add the file  missing-import`,
    ],
  ],
  [
    'a fragment that resolves nowhere',
    { 'fragments/_reading.md': null },
    [
      `docs/guide/README.mdx:7:1  nothing to import at "../../fragments/_reading.md", looked for fragments/_reading.md — correct the path, or add the file  missing-import`,
      `${ruGuide}:5:1  nothing to import at "../../fragments/_reading.md", looked for ${translated('ru', 'fragments/_reading.md')}, fragments/_reading.md — correct the path, or add the file  missing-import`,
    ],
  ],
  [
    'a mistyped front-matter key',
    changed(guide, 'description: A guide.', 'description: A guide.\nsidebar_lable: Guide'),
    [`${guide}:3:1  unknown key \`sidebar_lable\` — did you mean \`sidebar_label\`?  front-matter`],
  ],
  [
    'a mistyped key below another',
    changed(guide, 'logoFilename', 'logoFileName'),
    [
      `${guide}:4:3  unknown key \`sidebar_custom_props.logoFileName\` — did you mean \`logoFilename\`?  front-matter`,
    ],
  ],
  [
    'an unknown front-matter key',
    changed(guide, 'description: A guide.', 'description: A guide.\ncolour_of_the_sky: blue'),
    [
      `${guide}:3:1  unknown key \`colour_of_the_sky\` — remove it, or add it to src/content/front-matter/schema.ts  front-matter`,
    ],
  ],
  [
    'a front-matter value of the wrong type',
    changed(guide, 'description: A guide.', 'description: A guide.\nofficial_link: here'),
    [
      `${guide}:3:1  \`official_link\` must be a valid uri with a scheme matching the https|http pattern, found "here" — correct the value  front-matter`,
    ],
  ],
  [
    'a page without description',
    changed('docs/README.mdx', 'description: The home page.\n', ''),
    [
      'docs/README.mdx:1:1  the page has no `description` — write one sentence for search engines and link previews  front-matter',
    ],
  ],
  [
    'front matter that is no YAML',
    changed(guide, 'description: A guide.', 'description: A guide: of the world'),
    [
      `${guide}:2:21  invalid YAML: bad indentation of a mapping entry — correct the YAML between the two lines of \`---\`  invalid-front-matter`,
    ],
  ],
  [
    'front matter in a partial',
    changed('docs/guide/_tip.mdx', '## Tip', '---\ntitle: Tip\n---\n\n## Tip'),
    [
      'docs/guide/_tip.mdx:1:1  front matter in a partial, which only pages have — remove it, or rename the file without the leading underscore  front-matter',
    ],
  ],
  [
    'a missing logo file',
    changed(guide, 'logo.svg', 'lego.svg'),
    [
      `${guide}:4:3  no logo static/img/logo/lego.svg — add the file, or correct the name  missing-logo`,
    ],
  ],
  [
    'a broken link',
    changed('docs/README.mdx', '/guide#tip', '/giude'),
    [
      'docs/README.mdx:8:1  broken link "/giude", no page has this address — did you mean "/guide"?  broken-link',
    ],
  ],
  [
    'a broken link in a translation only',
    { [translated('ru', 'fragments/_reading.md')]: 'См. [главную](/nowhere/at/all).\n' },
    [
      `${translated('ru', 'fragments/_reading.md')}:1:5  broken link "/nowhere/at/all", no page has this address — correct it, or remove the link  broken-link`,
    ],
  ],
  ...['/%E0', './%E0.mdx', '/\\\\[', '/\\\\elsewhere.com'].map((url): (typeof cases)[number] => [
    `a link that is no address, ${url}`,
    changed('docs/README.mdx', '/guide#tip', url),
    [
      `docs/README.mdx:8:1  broken link "${url.replace('\\\\', '\\')}", which is no address of this site — correct it, or remove the link  broken-link`,
    ],
  ]),
  [
    'a slug that is no text',
    changed('docs/README.mdx', 'slug: /', 'slug: 5'),
    ['docs/README.mdx:2:1  `slug` must be a string, found 5 — correct the value  front-matter'],
  ],
  [
    'a character that YAML cannot have',
    changed(guide, 'A guide.', 'A\0 guide.'),
    [
      `${guide}:2:15  invalid YAML: null byte is not allowed in input — correct the YAML between the two lines of \`---\`  invalid-front-matter`,
    ],
  ],
  [
    'front matter in another language, which would be run',
    changed(guide, '---\ndescription: A guide.', '---js\n{}'),
    [
      `${guide}:1:1  front matter begins with \`---js\`, expected \`---\` alone — correct the YAML between the two lines of \`---\`  invalid-front-matter`,
    ],
  ],
  [
    'a broken relative link to a file',
    changed('docs/README.mdx', '/guide#tip', './guide/REAMDE.mdx'),
    [
      'docs/README.mdx:8:1  broken link "./guide/REAMDE.mdx", no page has this address — correct it, or remove the link  broken-link',
    ],
  ],
  [
    'a broken anchor into a partial of another page',
    changed('docs/README.mdx', '/guide#tip', '/guide#tips'),
    [
      'docs/README.mdx:8:1  broken anchor "/guide#tips", /guide has no heading with this id — did you mean "tip"?  broken-anchor',
    ],
  ],
  [
    'an anchor that is broken in one language',
    { [translated('ru', 'current/guide/_tip.mdx')]: '## Совет \\{#sovet}\n' },
    [
      'docs/README.mdx:8:1  broken anchor "/guide#tip", /guide has no heading with this id — correct it, or remove the link  broken-anchor',
    ],
  ],
  [
    'a duplicate slug',
    changed(guide, 'description: A guide.', 'description: A guide.\nslug: /'),
    [
      `${guide}:3:1  the address / is taken by docs/README.mdx — give one of the two another \`slug\`  duplicate-slug`,
    ],
  ],
  [
    'a slug that differs from English',
    changed(ruGuide, 'description: Руководство.', 'description: Руководство.\nslug: /rukovodstvo'),
    [
      `${ruGuide}:3:1  \`slug: /rukovodstvo\` differs from docs/guide/README.mdx — leave it out  different-slug`,
    ],
  ],
  [
    'broken JSON',
    { 'i18n/ru/code.json': '{\n  "hello": { "message": "Привет" },\n}\n' },
    [
      'i18n/ru/code.json:3:1  invalid JSON — look for a missing or superfluous comma, quote or brace here  invalid-json',
    ],
  ],
  [
    'JSON that ends too early',
    { 'i18n/ru/code.json': '{\n  "hello": {' },
    [
      'i18n/ru/code.json:2:13  invalid JSON — look for a missing or superfluous comma, quote or brace here  invalid-json',
    ],
  ],
  [
    'a message without text',
    { 'i18n/ru/code.json': '{\n  "hello": "Привет"\n}\n' },
    [
      'i18n/ru/code.json:2:3  message "hello" has no text — write `{ "message": "…" }`  invalid-message',
    ],
  ],
  [
    'a locale folder that is not in the list',
    { 'i18n/it/code.json': '{}' },
    [
      'i18n/it:1:1  folder of an unknown locale, known are en, ru, zh, de, pt, fr — rename it, or add `it` to i18n/locales.ts  unknown-locale',
    ],
  ],
  [
    'a translation whose English page is gone',
    { [translated('fr', 'current/old.mdx')]: '# Ancien\n' },
    [
      `${translated('fr', 'current/old.mdx')}:1:1  translates docs/old.mdx, which does not exist — delete the translation, or move it to where the English file went  orphan-translation`,
    ],
  ],
  [
    'a translated fragment whose English one is gone',
    { [translated('fr', 'fragments/_old.md')]: 'Ancien\n' },
    [
      `${translated('fr', 'fragments/_old.md')}:1:1  translates fragments/_old.md, which does not exist — delete the translation, or move it to where the English file went  orphan-translation`,
    ],
  ],
  [
    'MDX that does not parse',
    { [translated('de', 'current/guide/_tip.mdx')]: '## Tipp \\{#tip}\n\nEin <b>Tag ohne Ende.\n' },
    [
      `${translated('de', 'current/guide/_tip.mdx')}:3:1  Expected a closing tag for \`<b>\` (3:5-3:8) before the end of \`paragraph\` — correct the text here  invalid-mdx`,
    ],
  ],
  [
    'an expression that does not parse',
    { [translated('de', 'current/guide/_tip.mdx')]: '## Tipp {#tip}\n' },
    [
      `${translated('de', 'current/guide/_tip.mdx')}:1:10  Could not parse expression with acorn — correct the text here  invalid-mdx`,
    ],
  ],
  [
    'a sequence diagram without messages',
    {
      [translated('de', 'current/guide/_tip.mdx')]:
        '## Tipp \\{#tip}\n\n:::sequence\n\n- nichts\n\n:::\n',
    },
    [
      `${translated('de', 'current/guide/_tip.mdx')}:5:1  a message of \`:::sequence\` reads \`Actor -> Actor: text\` — correct the text here  invalid-mdx`,
    ],
  ],
  [
    'words for the search of sections that are not there',
    {
      'i18n/ru/search.yml':
        '/guide:\n  "": "начало"\n  tip: "хитрость"\n  tipp: "уловка"\n/gone:\n  tip: "куда"\n/*:\n  tip: "всё"\n',
    },
    [
      'i18n/ru/search.yml:4:3  no heading of /guide has the id "tipp" — correct it, or move the words to the section that answers now  lost-search-words',
      'i18n/ru/search.yml:6:3  no page has the address "/gone" — correct it, or move the words to the section that answers now  lost-search-words',
    ],
  ],
  [
    'words for the search that are none',
    { 'i18n/en/search.yml': '/guide:\n  tip: 5\n/home: words\n' },
    [
      'i18n/en/search.yml:2:3  `tip` has no text — write the words between quotes, or remove it  invalid-search-words',
      'i18n/en/search.yml:3:8  expected keys, each with a colon — write the ids of headings below the address, each with its words  invalid-search-words',
    ],
  ],
  [
    'words for the search in YAML that does not parse',
    { 'i18n/en/search.yml': '/guide:\n  tip: "words\n' },
    [
      'i18n/en/search.yml:3:1  invalid YAML: Missing closing "quote — correct the YAML here  invalid-search-words',
    ],
  ],
];

describe('says what is wrong, where, and what to do', () => {
  it.each(cases)('%s', async (_, changes, expected) => {
    expect(await findingsOf(changes)).toEqual(expected);
  });
});

it('reads files only: no folders by the name of one, and no symbolic links', async () => {
  siteDir = writeMiniSite();
  const folder = path.join(siteDir, 'i18n/ru');
  fs.mkdirSync(path.join(folder, 'folder.json'));
  fs.symlinkSync('nowhere', path.join(folder, 'dead.json'));
  const content = path.join(siteDir, 'docs/guide');
  fs.mkdirSync(path.join(content, '_folder.mdx'));
  fs.symlinkSync('nowhere', path.join(content, '_dead.mdx'));
  fs.symlinkSync('.', path.join(content, 'circle'));
  expect(await checkContent(siteDir)).toEqual([]);
});

it('reports everything at once, ordered by file and place', async () => {
  const findings = await findingsOf({
    ...changed(guide, 'logo.svg', 'lego.svg'),
    'i18n/it/code.json': '{}',
    'i18n/ru/code.json': '{',
  });
  expect(findings.map((finding) => finding.split('  ').at(-1))).toEqual([
    'missing-logo',
    'unknown-locale',
    'invalid-json',
  ]);
});
