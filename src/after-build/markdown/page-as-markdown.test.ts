import { describe, expect, it } from 'vitest';
import { readArticle } from '../article';
import { pageAsMarkdown } from './page-as-markdown';

const address = 'https://docs.example/ru/guide';

const pageWith = (html: string, above = '') =>
  `<!doctype html><html><head><meta name="description" content="What it is about"></head><body>
  <nav><a href="/ru/">Menu</a></nav>
  <article><nav><ul class="breadcrumbs"><li><a href="/ru/"><svg></svg></a></li><li><span>Topics</span></li>
  <li><span>Guide</span></li></ul></nav>${above}<div class="markdown"><header><h1>A guide</h1></header>
  ${html}</div></article></body></html>`;

const read = (html: string, lang = 'en') => pageAsMarkdown(readArticle(html), address, lang);

/** The Markdown of a text, without title and address. */
const markdownOf = (html: string, lang?: string): string =>
  read(pageWith(html), lang)?.markdown.split(`<${address}>\n\n`)[1]?.trimEnd() ?? '';

/** As Docusaurus renders a block of code. */
const codeBlock = (lines: string[], language = 'ts', title = '') =>
  `<div class="language-${language} x theme-code-block">${title && `<div class="t">${title}</div>`}
  <div class="c"><pre class="language-${language}"><code>${lines
    .map((line) => `<div class="token-line">${line}<br></div>`)
    .join('')}</code></pre><div><button>Copy</button></div></div></div>`;

const admonition = (kind: string, title: string) =>
  `<div class="theme-admonition theme-admonition-${kind}"><div><span><svg></svg></span>${title}</div>
  <div><p>Mind this.</p></div></div>`;

describe('a page', () => {
  it('begins with its title and address, and says what lists say of it', () => {
    expect(read(pageWith('<p>Text.</p>'))).toEqual({
      title: 'A guide',
      description: 'What it is about',
      category: 'Topics',
      markdown: `# A guide\n\n<${address}>\n\nText.\n`,
    });
  });

  it('says that it is English for want of a translation', () => {
    const above = admonition('info', 'info').replace('Mind this', 'Не переведено');
    expect(read(pageWith('<p>Text.</p>', above))?.markdown).toBe(
      `# A guide\n\n<${address}>\n\n> Не переведено.\n\nText.\n`,
    );
  });

  it('is nothing where there is no document', () => {
    expect(read('<html><head></head><body><article>404</article></body></html>')).toBeUndefined();
  });
});

describe('code', () => {
  it('keeps language, title, blank lines and indentation, without its colours', () => {
    const lines = [
      '<span class="token keyword" style="color:red">if</span> (a &lt; b) {',
      '',
      '<span class="token plain">  </span><span class="token plain">run();</span>',
      '}',
    ];
    expect(markdownOf(codeBlock(lines, 'ts', 'app/[id]/page.ts'))).toBe(
      '```ts title="app/[id]/page.ts"\nif (a < b) {\n\n  run();\n}\n```',
    );
  });

  it('may contain fences, and quotes in its title', () => {
    expect(markdownOf(codeBlock(['```', 'x', '```'], 'md', 'a "b"'))).toBe(
      '````md title=\'a "b"\'\n```\nx\n```\n````',
    );
  });

  it('stays in the step of a list that it belongs to', () => {
    expect(markdownOf(`<ol><li><p>Run:</p>${codeBlock(['npm i'], 'sh')}</li></ol>`)).toBe(
      '1. Run:\n\n   ```sh\n   npm i\n   ```',
    );
  });

  it('of tabs stands below the label of its tab', () => {
    const tabs = `<div class="tabs-container"><ul role="tablist"><li role="tab">npm</li><li role="tab">Yarn</li></ul>
      <div><div role="tabpanel">${codeBlock(['npm i'], 'sh')}</div>
      <div role="tabpanel" hidden>${codeBlock(['yarn'], 'sh')}</div></div></div>`;
    expect(markdownOf(tabs)).toBe('**npm**\n\n```sh\nnpm i\n```\n\n**Yarn**\n\n```sh\nyarn\n```');
  });
});

describe('links and images', () => {
  it.each([
    ['/ru/other#part', 'https://docs.example/ru/other#part'],
    ['#part', 'https://docs.example/ru/guide#part'],
    ['https://logto.io', 'https://logto.io'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
  ])('are absolute: %s', (href, expected) => {
    expect(markdownOf(`<p>See <a href="${href}">this</a>.</p>`)).toBe(`See [this](${expected}).`);
  });

  it('show images that have a description, and no others', () => {
    expect(markdownOf('<p>a <img src="/i.png" alt="A form"> <img src="/l.svg" alt=""></p>')).toBe(
      'a ![A form](https://docs.example/i.png)',
    );
  });
});

describe('what only looks or acts', () => {
  it('is left out', () => {
    expect(
      markdownOf(`<h2 id="a">Part<a class="hash-link" href="#a" title="Link">&#8203;</a></h2>
        <div data-markdown-ignore><button>Copy</button><a href="/x">x</a></div><input type="search">`),
    ).toBe('## Part');
  });
});

describe('blocks of our own', () => {
  it('quote an admonition under its title', () => {
    expect(markdownOf(admonition('tip', 'tip'))).toBe('> **Tip**\n>\n> Mind this.');
    expect(markdownOf(admonition('warning', '<code>a</code> costs'))).toBe(
      '> **`a` costs**\n>\n> Mind this.',
    );
  });

  it('number the messages of a sequence diagram', () => {
    expect(
      markdownOf(`<figure class="sequence"><figcaption>How it runs</figcaption>
        <div class="sequence__actors" aria-hidden="true"><span>Browser</span><span>App</span></div>
        <ol><li><span>Browser → App: </span><span>opens <code>/</code></span></li>
        <li><span>App → Browser: </span><span>answers</span></li></ol></figure>`),
    ).toBe('**How it runs**\n\n1. Browser → App: opens `/`\n2. App → Browser: answers');
  });

  it('list the facts of a guide, with the colon of their language', () => {
    const facts = (attributes: string) =>
      `<dl ${attributes}><div><dt>SDK</dt><dd><a href="/x">a</a></dd></div></dl>`;
    expect(markdownOf(facts(''))).toBe('- SDK: [a](https://docs.example/x)');
    expect(markdownOf(facts(''), 'zh-CN')).toBe('- SDK：[a](https://docs.example/x)');
    expect(markdownOf(facts('lang="fr"'))).toBe('- SDK\u00a0: [a](https://docs.example/x)');
  });

  it('show what a reader may unfold', () => {
    expect(markdownOf('<details><summary>More</summary><div><p>Text.</p></div></details>')).toBe(
      '**More**\n\nText.',
    );
  });

  it('put the caption of a table above it', () => {
    expect(
      markdownOf(`<div class="table-scroller"><table><caption>States</caption><thead><tr><th>Page</th>
        <th>ru</th></tr></thead><tbody><tr><th colspan="2">4.x</th></tr><tr><th>Guide</th><td>a | b</td></tr>
        </tbody></table></div>`),
    ).toBe('**States**\n\n| Page | ru |\n| --- | --- |\n| 4.x |  |\n| Guide | a \\| b |');
  });

  it('say the value of a bar', () => {
    expect(
      markdownOf('<ul><li><span>ru</span><progress></progress><span>3 of 4</span></li></ul>'),
    ).toBe('- ru – 3 of 4');
  });
});
