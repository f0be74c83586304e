// Begins the path that search engines show at the home page, as the visible one does.
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Props } from '@theme/DocBreadcrumbs/StructuredData';
import StructuredData from '@theme-original/DocBreadcrumbs/StructuredData';
import type { ReactNode } from 'react';

export default function DocBreadcrumbsStructuredData({ breadcrumbs }: Props): ReactNode {
  const { title, baseUrl } = useDocusaurusContext().siteConfig;
  const home: Props['breadcrumbs'][number] = { type: 'link', label: title, href: baseUrl };
  const path = [home, ...breadcrumbs.filter(({ href }) => href !== baseUrl)];
  return path.length > 1 && <StructuredData breadcrumbs={path} />;
}
