/** What we need of Docusaurus beyond its public API; the version is pinned exactly. */

export { default as headingIds } from '@docusaurus/mdx-loader/lib/remark/headings';
export { parseFileContentFrontMatter } from '@docusaurus/utils/lib/markdownUtils';
