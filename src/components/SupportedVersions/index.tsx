import Translate from '@docusaurus/Translate';
import { packagesByVersion, versionNames } from '@site/src/versions';
import type { ReactNode } from 'react';
import ScrollableTable from '../ScrollableTable';

/** Which package versions each version of the docs is about, from the file that pins them. */
export default function SupportedVersions(): ReactNode {
  const names = [
    ...new Set(versionNames.flatMap((name) => Object.keys(packagesByVersion[name] ?? {}))),
  ];
  return (
    <ScrollableTable>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="supportedVersions.package" description="Head of a column of packages">
              Package
            </Translate>
          </th>
          {versionNames.map((version) => (
            <th key={version} scope="col">
              <Translate
                id="supportedVersions.version"
                description="Head of a column for one version of the documentation"
                values={{ version }}
              >
                {'Documentation {version}'}
              </Translate>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            {versionNames.map((version) => (
              <td key={version}>{packagesByVersion[version]?.[name] ?? '–'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollableTable>
  );
}
