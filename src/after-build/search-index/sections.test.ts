import { expect, it } from 'vitest';
import { readArticle } from '../article';
import { sectionsOf } from './sections';

function sections(html: string, lang = 'ru') {
  const { body } = readArticle(`<article><div class=markdown>${html}</div></article>`);
  if (!body) {
    throw new Error('no article');
  }
  return sectionsOf(body, lang);
}

it('divides a page at headings with an id, and keeps lines of code apart', () => {
  const html = `<header><h1>Title</h1><p>facts</p></header><p>One <code>two</code></p>
    <h2 id=a>First<a class=hash-link href=#a>x</a></h2><ul><li>b<li>c</ul>
    <pre><code>d\ne</code></pre><h3>no id</h3><p>f</p><div><h3 id=g>Inner</h3><p>h</div>`;
  expect(sections(html)).toEqual({
    title: 'Title',
    sections: [
      { id: '', heading: '', blocks: ['One two'] },
      { id: 'a', heading: 'First', blocks: ['b', 'c', 'd', 'e', 'no id', 'f'] },
      { id: 'g', heading: 'Inner', blocks: ['h'] },
    ],
  });
});

it('leaves out controls, what is hidden, and text in another language with its headings', () => {
  const html = `<p>eins</p><button>Copy</button><p hidden>zwei</p><p data-interface>note</p>
    <div lang=en><h2 id=english>English</h2><p>text</p></div><p lang=ru>три</p>`;
  expect(sections(html).sections).toEqual([{ id: '', heading: '', blocks: ['eins', 'три'] }]);
});
