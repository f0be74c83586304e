// Ejected from Docusaurus 3.10.2: active is the page itself, or the part of the site that begins with it.
import { useActiveDocContext, useLayoutDoc } from '@docusaurus/plugin-content-docs/client';
import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import type { Props } from '@theme/NavbarItem/DocNavbarItem';
import type { ReactNode } from 'react';

export default function DocNavbarItem({ docId, label, docsPluginId, ...props }: Props): ReactNode {
  const { activeDoc } = useActiveDocContext(docsPluginId);
  const doc = useLayoutDoc(docId, docsPluginId);
  const isPage = activeDoc?.path === doc?.path;
  if (doc === null || (doc.unlisted && !isPage)) {
    return null;
  }
  // all pages are in one sidebar, by which the theme goes
  const isPart = activeDoc?.path.startsWith(`${doc.path}/`) ?? false;
  return (
    <DefaultNavbarItem
      exact
      {...props}
      // the theme says of every active link that it leads to this very page
      aria-current={isPage ? 'page' : isPart ? 'true' : undefined}
      isActive={() => isPage || isPart}
      label={label ?? doc.id}
      to={doc.path}
    />
  );
}
