// Keeps links inside the version of the docs that is read, where it has the page.
import { type GlobalVersion, useActiveVersion } from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Props } from '@theme/MDXComponents/A';
import A from '@theme-original/MDXComponents/A';
import type { ReactNode } from 'react';

export default function MDXA({ href, ...props }: Props): ReactNode {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const version = useActiveVersion(undefined);
  return <A {...props} href={version && href ? inVersion(href, version, baseUrl) : href} />;
}

/**
 * @param href as written, without the base URL of the language, e.g. `/quick-starts#next`
 * @returns the address of that page in the version, e.g. `/3.x/quick-starts#next`
 */
function inVersion(href: string, version: GlobalVersion, baseUrl: string): string {
  const [, path = '', rest = ''] = /^(\/[^?#]*)(.*)$/.exec(href) ?? [];
  const target = withoutSlash(withoutSlash(version.path) + path);
  return !version.isLast && path && version.docs.some((doc) => withoutSlash(doc.path) === target)
    ? `/${target.slice(baseUrl.length)}${rest}`
    : href;
}

const withoutSlash = (address: string): string => address.replace(/\/$/, '');
