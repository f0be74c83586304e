import { changed, edited, unchanged } from '../edited';
import { replace } from '../edits';
import { appRouter, flow, home, pagesRouter } from '../pages';
import { type Group, stale } from '../scenario';

/** What a translation leaves out comes from English: such a key cannot make it stale. */
export const frontMatter: Group = {
  name: 'Front matter',
  scenarios: [
    changed('the description', flow, '', replace(/description: \w+/, 'description: One')),
    changed(
      'the label in the sidebar',
      flow,
      '',
      replace(/sidebar_label: .*/, 'sidebar_label: Flow'),
    ),
    changed('the title for browsers', home, '', replace(/title: .*/, 'title: Sign-in')),
    changed('the description in the gallery', appRouter, '', replace('is the newer', 'is a newer')),
    edited('a new text', flow, replace('---\n', '---\nkeywords: [PKCE]\n'), { [flow]: stale('') }),
    unchanged('the logo', appRouter, replace("'next.svg'", "'next-other.svg'")),
    unchanged('the address', appRouter, replace(/slug: .*/, 'slug: /quick-starts/app-router')),
    unchanged('whether contents are shown', flow, replace('---\n', '---\nhide_title: true\n')),
    unchanged(
      'the order of keys',
      flow,
      replace(/(description: .*\n)(sidebar_label: .*\n)/, '$2$1'),
    ),
    unchanged('quotation marks in YAML', pagesRouter, replace("'next.svg'", '"next.svg"')),
    unchanged(
      'a description over two lines',
      flow,
      replace(/description: (.{40}\S*) /, 'description: $1\n  '),
    ),
  ],
};
