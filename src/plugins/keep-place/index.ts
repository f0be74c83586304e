import type { Plugin } from '@docusaurus/types';

/**
 * Lets the menus of languages and versions keep query and hash before React is there: the links in
 * the HTML cannot know them. Once React has taken over, its own links have both, and this changes nothing.
 */
const script = `document.addEventListener('click', function (event) {
  var link = event.target.closest && event.target.closest('.navbar .dropdown__link');
  if (link && !link.search && !link.hash) {
    link.search = location.search;
    link.hash = location.hash;
  }
}, true);`;

/** Adds a small script to every page that answers before the bundle is loaded. */
export default function keepPlace(): Plugin {
  return {
    name: 'keep-place',
    injectHtmlTags: () => ({ headTags: [{ tagName: 'script', innerHTML: script }] }),
  };
}
