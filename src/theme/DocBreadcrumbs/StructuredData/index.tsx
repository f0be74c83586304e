// Begins the path that search engines show at the home page, as the visible one does, and gives its
// pages the addresses that they have: those of folders come with a slash at the end.
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { applyTrailingSlash } from '@docusaurus/utils-common';
import type { Props } from '@theme/DocBreadcrumbs/StructuredData';
import StructuredData from '@theme-original/DocBreadcrumbs/StructuredData';
import type { ReactNode } from 'react';

export default function DocBreadcrumbsStructuredData({ breadcrumbs }: Props): ReactNode {
  const { title, baseUrl, trailingSlash } = useDocusaurusContext().siteConfig;
  const home: Props['breadcrumbs'][number] = { type: 'link', label: title, href: baseUrl };
  const path = breadcrumbs
    .filter(({ href }) => href !== baseUrl)
    .map(({ href, ...item }) => ({
      ...item,
      href: href && applyTrailingSlash(href, { trailingSlash, baseUrl }),
    }));
  return (
    path.length > 0 && <StructuredData breadcrumbs={[home, ...path] as Props['breadcrumbs']} />
  );
}
