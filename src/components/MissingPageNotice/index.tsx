import { useDocsVersion } from '@docusaurus/plugin-content-docs/client';
import { useLocation } from '@docusaurus/router';
import Translate from '@docusaurus/Translate';
import Admonition from '@theme/Admonition';
import { type ReactNode, useEffect, useState } from 'react';

/** The query by which the version menu tells which page it could not find. */
export const missingPageQuery = 'missing-page';

/** Says why a reader who changed the version is not at the page that they came from. */
export default function MissingPageNotice(): ReactNode {
  const { search } = useLocation();
  const { label } = useDocsVersion();
  const [page, setPage] = useState<string | null>(null);
  useEffect(() => setPage(new URLSearchParams(search).get(missingPageQuery)), [search]);
  return (
    page && (
      <Admonition type="info">
        <p>
          <Translate
            id="missingPage.notice"
            description="Above the list of guides, when the page that a reader came from does not exist in this version"
            values={{ page: <code>{page}</code>, version: label }}
          >
            {
              'The page {page} does not exist in version {version}. Here are the guides of this version.'
            }
          </Translate>
        </p>
      </Admonition>
    )
  );
}
