// Ejected from Docusaurus 3.10.2: a page that the other version lacks leads to its list of guides.
import {
  type GlobalVersion,
  useActiveDocContext,
  useDocsPreferredVersion,
  useDocsVersionCandidates,
  useVersions,
} from '@docusaurus/plugin-content-docs/client';
import { useLocation } from '@docusaurus/router';
import { translate } from '@docusaurus/Translate';
import { useHistorySelector } from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { missingPageQuery } from '@site/src/components/MissingPageNotice';
import type { Props } from '@theme/NavbarItem/DocsVersionDropdownNavbarItem';
import DropdownNavbarItem from '@theme/NavbarItem/DropdownNavbarItem';
import type { ReactNode } from 'react';

const guides = '/quick-starts';

export default function DocsVersionDropdownNavbarItem({
  mobile,
  docsPluginId,
  dropdownItemsBefore,
  dropdownItemsAfter,
  dropdownActiveClassDisabled: _,
  versions: __,
  ...props
}: Props): ReactNode {
  const search = useHistorySelector(({ location }) => location.search);
  const hash = useHistorySelector(({ location }) => location.hash);
  const versions = useVersions(docsPluginId);
  const [displayed] = useDocsVersionCandidates(docsPluginId);
  const { activeVersion, alternateDocVersions } = useActiveDocContext(docsPluginId);
  const { savePreferredVersionName } = useDocsPreferredVersion(docsPluginId);
  const missing = usePageWithoutVersion(activeVersion);

  const items = versions.map((version) => {
    const samePage = alternateDocVersions[version.name];
    const guideList = `${version.path.replace(/\/$/, '')}${guides}`;
    return {
      label: version.label,
      to: samePage
        ? `${samePage.path}${search}${hash}`
        : `${guideList}?${missingPageQuery}=${encodeURIComponent(missing)}`,
      isActive: () => version === activeVersion,
      onClick: () => savePreferredVersionName(version.name),
    };
  });
  return (
    <DropdownNavbarItem
      {...props}
      mobile={mobile}
      label={
        mobile
          ? translate({
              id: 'theme.navbar.mobileVersionsDropdown.label',
              message: 'Versions',
              description: 'The label for the navbar versions dropdown on mobile view',
            })
          : displayed?.label
      }
      items={[...dropdownItemsBefore, ...items, ...dropdownItemsAfter]}
    />
  );
}

/** Address of the page without language and version, e.g. `/concepts/sign-in-flow`. */
function usePageWithoutVersion(version: GlobalVersion | undefined): string {
  const { pathname } = useLocation();
  const { baseUrl } = useDocusaurusContext().siteConfig;
  return pathname.slice((version?.path ?? baseUrl).replace(/\/$/, '').length);
}
